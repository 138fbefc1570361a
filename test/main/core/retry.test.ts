import { describe, expect, it } from 'vitest';
import { attemptsAllowed, waitBeforeRetry, type RetryPlan } from '../../../main/core/retry.ts';
import type { Retry } from '../../../preload/contract/hook.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const calm = { chance: 0.5, retryAfterMs: null };

const plan = (retry: Retry, gating = false): RetryPlan => ({ retry, gating });

/** All waits of a plan, up to the end. */
function waits(of: RetryPlan, facts = calm): readonly number[] {
  const all: number[] = [];
  for (let made = 1; ; made += 1) {
    const wait = waitBeforeRetry(of, made, facts);
    if (wait === null) return all;
    all.push(wait);
  }
}

describe('waiting before a retry', () => {
  it('follows the standard plan from five seconds to a day, and then gives up', () => {
    expect(waits(plan('standard'))).toEqual([
      5 * SECOND,
      30 * SECOND,
      2 * MINUTE,
      10 * MINUTE,
      30 * MINUTE,
      2 * HOUR,
      6 * HOUR,
      12 * HOUR,
      24 * HOUR,
    ]);
    expect(attemptsAllowed(plan('standard'))).toBe(10);
  });

  it('spreads the standard waits by a fifth either way, and no others', () => {
    const first = (of: RetryPlan, chance: number) => waitBeforeRetry(of, 1, { ...calm, chance });
    expect(first(plan('standard'), 0)).toBe(4_000);
    expect(first(plan('standard'), 1)).toBe(6_000);
    for (const fixed of [plan('standard', true), plan('checkly'), plan([7])]) {
      expect(first(fixed, 0)).toBe(first(fixed, 1));
    }
  });

  it('waits as long as the receiver asks, but a day at most, and never less than planned', () => {
    const asked = (made: number, retryAfterMs: number, of = plan('standard')) =>
      waitBeforeRetry(of, made, { ...calm, retryAfterMs });
    expect(asked(1, MINUTE)).toBe(MINUTE);
    expect(asked(2, SECOND)).toBe(30 * SECOND);
    expect(asked(1, 100 * DAY)).toBe(DAY);
    expect(asked(1, MINUTE, plan([1]))).toBe(MINUTE);
  });

  it('gives no further try for the asking', () => {
    expect(waitBeforeRetry(plan('none'), 1, { ...calm, retryAfterMs: SECOND })).toBeNull();
    expect(waitBeforeRetry(plan('standard'), 10, { ...calm, retryAfterMs: SECOND })).toBeNull();
  });

  it('tries a gating hook again twice and quickly, and one without retries never', () => {
    expect(waits(plan('standard', true))).toEqual([1_000, 3_000]);
    expect(waits(plan([60, 60, 60], true))).toEqual([1_000, 3_000]);
    expect(waits(plan('none', true))).toEqual([]);
    expect(waits(plan('none'))).toEqual([]);
    expect(attemptsAllowed(plan('none'))).toBe(1);
  });

  it('keeps to waits of one’s own, in seconds', () => {
    expect(waits(plan([0, 1.5, 600]))).toEqual([0, 1_500, 600_000]);
    expect(waits(plan([]))).toEqual([]);
  });

  it('S4-13 S4-14 waits five times 20 seconds with Checkly, 100 in all, for six attempts', () => {
    const all = waits(plan('checkly'));
    expect(all).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
    expect(all.reduce((sum, wait) => sum + wait)).toBe(100_000);
    expect(attemptsAllowed(plan('checkly'))).toBe(6);
    expect(waitBeforeRetry(plan('checkly'), 1, { ...calm, retryAfterMs: HOUR })).toBe(20_000);
  });
});
