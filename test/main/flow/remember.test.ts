import { expect, it } from 'vitest';
import { remember } from '../../../main/flow/remember.ts';

function aMemory() {
  let now = 1_000;
  let looks = 0;
  const kept = remember<number>({ ms: 10, now: () => now });
  return {
    ask: (key = '') => kept(key, async () => ++looks),
    kept,
    pass: (ms: number) => (now += ms),
  };
}

it('looks once for all who ask at the same time, and for a while after', async () => {
  const { ask, pass } = aMemory();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  pass(9);
  expect(await ask()).toBe(1);
  pass(1);
  expect(await ask()).toBe(2);
});

it('keeps different questions apart', async () => {
  const { ask } = aMemory();
  expect([await ask('a'), await ask('b'), await ask('a')]).toEqual([1, 2, 1]);
});

it('never looks twice for what is still being looked for', async () => {
  const { kept, pass } = aMemory();
  const { promise, resolve } = Promise.withResolvers<number>();
  const first = kept('', () => promise);
  pass(1_000_000);
  const second = kept('', () => Promise.resolve(2));
  resolve(1);
  expect([await first, await second]).toEqual([1, 1]);
});

it('looks again when the clock was set back, and after a failure', async () => {
  const { ask, kept, pass } = aMemory();
  expect(await ask()).toBe(1);
  pass(-500);
  expect(await ask()).toBe(2);
  await expect(kept('b', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await kept('b', async () => 7)).toBe(7);
});
