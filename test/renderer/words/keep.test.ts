import { describe, expect, it } from 'vitest';
import { keptInWords, monthInWords, monthsOf } from '../../../renderer/words/keep.ts';

describe('what a rule leaves', () => {
  it('is said with the rules that keep it', () => {
    const counts = { monthly: 11, daily: 7, weekly: 3 };
    expect(keptInWords({ made: 365, kept: 21, counts })).toBe(
      '21 snapshots of 365: 7 daily, 3 weekly, 11 monthly.',
    );
    expect(keptInWords({ made: 1, kept: 1, counts: { last: 1 } })).toBe(
      '1 snapshot of 1: 1 among the last.',
    );
    expect(keptInWords({ made: 0, kept: 0, counts: {} })).toBe('No backup is made by then.');
  });

  it('is drawn a month a row, each as long as it is', () => {
    const [february, march] = monthsOf([
      { day: '2028-02-29', made: 2, kept: 1 },
      { day: '2028-03-01', made: 1, kept: 0 },
    ]);
    expect(february).toMatchObject({ month: '2028-02', made: 2, kept: 1 });
    expect(february?.days).toHaveLength(29);
    expect(february?.days[28]).toMatchObject({ made: 2, kept: 1 });
    expect(march?.days).toHaveLength(31);
    expect(monthInWords('2028-02', 'en-GB')).toBe('Feb 2028');
  });
});
