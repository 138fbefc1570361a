import { describe, expect, it } from 'vitest';
import { overdueNotice, overdueSince } from '../../../main/core/overdue.ts';
import { aProfile } from '../../fakes/make.ts';

const at = (day: number): string => new Date(Date.UTC(2026, 2, day, 8)).toISOString();
const now = Date.parse(at(10));
const past = { lastSuccessAt: at(2), firstTriedAt: at(1) };

describe('a backup', () => {
  it('is overdue from so many days after the last success', () => {
    expect(overdueSince(past, 7, now)).toBe(at(9));
    expect(overdueSince(past, 8, now)).toBe(at(10));
    expect(overdueSince(past, 9, now)).toBeNull();
  });

  it('that never succeeded is counted from the first try', () => {
    expect(overdueSince({ ...past, lastSuccessAt: null }, 9, now)).toBe(at(10));
  });

  it('that was never tried is new, not late; and without a limit none is', () => {
    expect(overdueSince({ lastSuccessAt: null, firstTriedAt: null }, 1, now)).toBeNull();
    expect(overdueSince(past, null, now)).toBeNull();
  });

  it('is told of with its name and the limit', () => {
    const late = (overdueAfterDays: number) =>
      overdueNotice(aProfile([], { watch: { overdueAfterDays, anomalies: true } })).message;
    expect(late(7)).toBe('“Documents” has not been backed up for 7 days.');
    expect(late(1)).toBe('“Documents” has not been backed up for a day.');
  });
});
