import { describe, expect, it } from 'vitest';
import { makeCloseWindow, type CloseNeeds } from '../../../main/flow/close-window.ts';

type Wanted = Awaited<ReturnType<CloseNeeds['wanted']>>;

/** A desktop, with a tray or without, and a person who answers. */
function onDesktop(facts: { tray: boolean; wanted?: Wanted; answer?: 'stay' | 'quit' | null }) {
  const done: string[] = [];
  let wanted = facts.wanted ?? 'undecided';
  let isTold = false;
  let hasTray = facts.tray;
  const close = makeCloseWindow({
    wanted: async () => wanted,
    keepWanted: async (next) => {
      wanted = next;
    },
    hasTray: async () => hasTray,
    isTold: () => isTold,
    tell: () => {
      isTold = true;
      done.push('told');
    },
    ask: async () => {
      done.push('asked');
      return facts.answer ?? null;
    },
    hide: () => void done.push('hidden'),
    quit: () => void done.push('quit'),
  });
  const trayComes = (): void => {
    hasTray = true;
  };
  return { close, done, trayComes };
}

describe('closing the window', () => {
  it('hides it, and tells once that Bellhop goes on', async () => {
    const { close, done } = onDesktop({ tray: true });
    await close();
    await close();
    expect(done).toEqual(['hidden', 'told', 'hidden']);
  });

  it('asks once where there is no tray, and goes by the answer from then on', async () => {
    const staying = onDesktop({ tray: false, answer: 'stay' });
    await staying.close();
    await staying.close();
    expect(staying.done).toEqual(['asked', 'hidden', 'hidden']);

    const leaving = onDesktop({ tray: false, answer: 'quit' });
    await leaving.close();
    await leaving.close();
    expect(leaving.done).toEqual(['asked', 'quit', 'quit']);
  });

  it('leaves it open where the question is not answered, and asks again', async () => {
    const { close, done } = onDesktop({ tray: false });
    await close();
    await close();
    expect(done).toEqual(['asked', 'asked']);
  });

  it('asks one question at a time', async () => {
    const { close, done } = onDesktop({ tray: false });
    await Promise.all([close(), close()]);
    expect(done).toEqual(['asked']);
  });

  it('looks each time whether there is a tray now', async () => {
    const { close, done, trayComes } = onDesktop({ tray: false });
    await close();
    trayComes();
    await close();
    expect(done).toEqual(['asked', 'hidden', 'told']);
  });

  it('goes by what was set, without a word', async () => {
    const { close, done } = onDesktop({ tray: true, wanted: 'quit' });
    await close();
    expect(done).toEqual(['quit']);
  });
});
