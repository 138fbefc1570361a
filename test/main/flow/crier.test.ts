import { describe, expect, it } from 'vitest';
import { makeCrier } from '../../../main/flow/crier.ts';
import { aTiding } from '../../fakes/a-tiding.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const all = { finished: true, failed: true, overdue: true, hookFailing: true };

/** A crier at a clock that goes on only by `pass`. */
function aCrier() {
  let now = 1_000_000;
  let timers: readonly { readonly at: number; readonly act: () => void }[] = [];
  const drawn: string[] = [];
  const user = { wanted: all, sees: false };
  const crier = makeCrier({
    now: () => now,
    after: (ms, act) => {
      const timer = { at: now + ms, act };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    wanted: async () => user.wanted,
    isSeen: () => user.sees,
    draw: ({ title }) => drawn.push(title),
    failed: (error) => {
      throw error;
    },
  });
  const pass = async (ms: number): Promise<void> => {
    for (const end = now + ms; now < end; now += SECOND_MS) {
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { act } of due) act();
      await Promise.resolve();
    }
  };
  const fail = (name: string): void => {
    const title = `${name} failed`;
    crier.hear(aTiding({ profileId: name, about: name, name, title }));
  };
  return { crier, drawn, user, pass, fail, timers: () => timers };
}

describe('the crier', () => {
  it('tells of a failure within seconds', async () => {
    const { drawn, pass, fail } = aCrier();
    fail('A');
    await pass(5 * SECOND_MS);
    expect(drawn).toEqual(['A failed']);
  });

  it('folds ten failures at once into one', async () => {
    const { drawn, pass, fail } = aCrier();
    for (const name of 'ABCDEFGHIJ') fail(name);
    await pass(5 * SECOND_MS);
    expect(drawn).toEqual(['10 backups failed']);
  });

  it('folds those that come one after the other after the first', async () => {
    const { drawn, pass, fail } = aCrier();
    for (const name of 'ABCDE') {
      fail(name);
      await pass(10 * SECOND_MS);
    }
    await pass(2 * MINUTE_MS);
    expect(drawn).toEqual(['A failed', '4 backups failed']);
  });

  it('tells of one profile in one kind once in a while', async () => {
    const { crier, drawn, pass, fail } = aCrier();
    fail('A');
    await pass(2 * MINUTE_MS);
    fail('A');
    crier.hear(aTiding({ kind: 'overdue', profileId: 'A', title: 'A is overdue' }));
    await pass(2 * MINUTE_MS);
    expect(drawn).toEqual(['A failed', 'A is overdue']);
    await pass(15 * MINUTE_MS);
    fail('A');
    await pass(2 * MINUTE_MS);
    expect(drawn).toEqual(['A failed', 'A is overdue', 'A failed']);
  });

  it('keeps still about a kind that is switched off', async () => {
    const { drawn, user, pass, fail } = aCrier();
    user.wanted = { ...all, failed: false };
    fail('A');
    await pass(2 * MINUTE_MS);
    user.wanted = all;
    fail('A');
    await pass(2 * MINUTE_MS);
    expect(drawn).toEqual(['A failed']);
  });

  it('keeps still about what the user sees, also if they look only now', async () => {
    const { drawn, user, pass, fail } = aCrier();
    user.sees = true;
    fail('A');
    user.sees = false;
    await pass(2 * MINUTE_MS);
    fail('B');
    user.sees = true;
    await pass(2 * MINUTE_MS);
    expect(drawn).toEqual([]);
  });

  it('says nothing more when it has stopped', async () => {
    const { crier, drawn, pass, fail, timers } = aCrier();
    fail('A');
    crier.stop();
    fail('B');
    await pass(2 * MINUTE_MS);
    expect(drawn).toEqual([]);
    expect(timers()).toEqual([]);
  });
});
