import { describe, expect, it } from 'vitest';
import { attemptsAllowed, waitBeforeRetry } from '../../../main/core/retry.ts';

const calm = { chance: 0.5, retryAfterMs: null };

describe('waiting before a retry', () => {
  it('follows the standard plan from five seconds to a day, and then gives up', () => {
    const waits = Array.from({ length: 10 }, (_, n) => waitBeforeRetry('standard', n + 1, calm));
    const minute = 60_000;
    expect(waits).toEqual([
      5_000,
      30_000,
      2 * minute,
      10 * minute,
      30 * minute,
      120 * minute,
      360 * minute,
      720 * minute,
      1440 * minute,
      null,
    ]);
    expect(attemptsAllowed('standard')).toBe(10);
  });

  it('spreads the waits by a fifth either way', () => {
    expect(waitBeforeRetry('standard', 1, { ...calm, chance: 0 })).toBe(4_000);
    expect(waitBeforeRetry('standard', 1, { ...calm, chance: 1 })).toBe(6_000);
  });

  it('waits as long as the receiver asks, but a day at most', () => {
    expect(waitBeforeRetry('standard', 1, { ...calm, retryAfterMs: 60_000 })).toBe(60_000);
    expect(waitBeforeRetry('standard', 2, { ...calm, retryAfterMs: 1_000 })).toBe(30_000);
    expect(waitBeforeRetry('standard', 1, { ...calm, retryAfterMs: 9e9 })).toBe(86_400_000);
  });

  it('tries a gating hook again twice and quickly, and one without retries never', () => {
    expect([1, 2, 3].map((n) => waitBeforeRetry('gating', n, calm))).toEqual([1_000, 3_000, null]);
    expect(waitBeforeRetry('none', 1, calm)).toBeNull();
  });
});
