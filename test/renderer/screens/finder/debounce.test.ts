import { describe, expect, it } from 'vitest';
import { askAfterPause, type Later } from '../../../../renderer/screens/finder/debounce.ts';

/** A clock that goes on when it is told to. */
function aClock(): { readonly later: Later; readonly pass: (ms: number) => Promise<void> } {
  let now = 0;
  const due: { at: number; act: () => void }[] = [];
  return {
    later: (ms, act) => {
      const entry = { at: now + ms, act };
      due.push(entry);
      return () => {
        due.splice(due.indexOf(entry), 1);
      };
    },
    pass: async (ms) => {
      now += ms;
      for (const entry of due.splice(0)) {
        if (entry.at <= now) entry.act();
        else due.push(entry);
      }
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

function typing() {
  const clock = aClock();
  const asked: string[] = [];
  const told: string[] = [];
  const type = (text: string) =>
    askAfterPause({
      text,
      pauseMs: 200,
      later: clock.later,
      ask: async (wanted) => {
        asked.push(wanted);
        return wanted.toUpperCase();
      },
      tell: (answer) => told.push(answer),
    });
  return { ...clock, asked, told, type };
}

describe('a question while one types', () => {
  it('is asked once the text has stood for the pause', async () => {
    const { type, pass, asked, told } = typing();
    type('doc');
    await pass(199);
    expect(asked).toEqual([]);
    await pass(1);
    expect(asked).toEqual(['doc']);
    expect(told).toEqual(['DOC']);
  });

  it('is not asked for a text that was typed on', async () => {
    const { type, pass, asked } = typing();
    const callOff = type('do');
    await pass(100);
    callOff();
    type('doc');
    await pass(500);
    expect(asked).toEqual(['doc']);
  });

  it('is told nothing of once it is overtaken', async () => {
    const { type, pass, told, asked } = typing();
    const callOff = type('do');
    const passing = pass(200);
    callOff();
    await passing;
    expect(asked).toEqual(['do']);
    expect(told).toEqual([]);
  });
});
