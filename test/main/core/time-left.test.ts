import { describe, expect, it } from 'vitest';
import { settledTimeLeft, type TimeLeft } from '../../../main/core/time-left.ts';

/** What a person is told over estimates that come every so many milliseconds. */
function told(estimates: readonly (number | null)[], everyMs = 1_000): readonly (number | null)[] {
  let left: TimeLeft = { seconds: null, at: 0 };
  return estimates.map((estimate, index) => {
    left = settledTimeLeft(left, estimate, index * everyMs);
    return left.seconds === null ? null : Math.round(left.seconds);
  });
}

describe('the time left', () => {
  it('begins with the first estimate, and ends where none is told any more', () => {
    expect(told([90])).toEqual([90]);
    expect(told([90, null])).toEqual([90, null]);
  });

  it('runs down by the second while the estimates agree', () => {
    expect(told([90, 89, 88, 87])).toEqual([90, 89, 88, 87]);
  });

  it('does not jump with a single wild estimate', () => {
    const [, calm = null] = told([100, 1_000]);
    expect(calm).toBeGreaterThan(100);
    expect(calm).toBeLessThan(220);
  });

  it('comes to a new estimate that stays', () => {
    const last = told([100, ...Array.from({ length: 60 }, () => 1_000)]).at(-1) ?? 0;
    expect(last).toBeGreaterThan(980);
  });

  it('runs down as well where estimates come many times a second', () => {
    const estimates = Array.from({ length: 61 }, (_, n) => 90 - Math.floor(n / 60));
    expect(told(estimates, 1_000 / 60).at(-1)).toBe(89);
  });

  it('is never less than nothing, also when the clock goes back', () => {
    expect(settledTimeLeft({ seconds: 2, at: 0 }, 0, 60_000).seconds).toBe(0);
    expect(settledTimeLeft({ seconds: 2, at: 1_000 }, 5, 0).seconds).toBe(2);
  });
});
