import { expect, it } from 'vitest';
import { keepHouse } from '../../../main/flow/housekeeping.ts';

/** A house with a broom, and a clock that moves when the test says so. */
function aHouseToKeep() {
  let due: { readonly ms: number; readonly act: () => void } | null = null;
  let cleaned = 0;
  const house = keepHouse({
    after: (ms, act) => {
      const timer = { ms, act };
      due = timer;
      return () => {
        if (due === timer) due = null;
      };
    },
    clean: () => {
      cleaned += 1;
    },
  });
  return { house, wait: () => due?.ms ?? null, pass: () => due?.act(), cleaned: () => cleaned };
}

it('cleans a minute after the start, and then once a day', () => {
  const { house, wait, pass, cleaned } = aHouseToKeep();
  house.start();
  expect([cleaned(), wait()]).toEqual([0, 60_000]);
  pass();
  expect([cleaned(), wait()]).toEqual([1, 86_400_000]);
  pass();
  expect([cleaned(), wait()]).toEqual([2, 86_400_000]);
});

it('stops before its first turn, and after one', () => {
  const { house, wait, pass } = aHouseToKeep();
  house.stop();
  house.start();
  house.stop();
  expect(wait()).toBeNull();
  house.start();
  pass();
  house.stop();
  expect(wait()).toBeNull();
});
