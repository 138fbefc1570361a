import { describe, expect, it } from 'vitest';
import { keptBy } from '../../../main/core/keep-rules.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';

const daily = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    time: `${new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)}T20:00:00+01:00`,
    tags: [],
  }));

const timesOf = (kept: ReturnType<typeof keptBy>) =>
  kept.map(({ snapshot }) => snapshot.time.slice(0, 10));

describe('a rule for old snapshots keeps', () => {
  it('the newest of each day, week and month, and says why', () => {
    const rule = { ...emptyRetention, daily: 2, weekly: 2, monthly: 2 };
    const kept = keptBy(rule, daily(60));
    expect(kept.map(({ snapshot, rules }) => [snapshot.time.slice(0, 10), rules])).toEqual([
      ['2026-03-01', ['daily', 'weekly', 'monthly']],
      ['2026-02-28', ['daily', 'monthly']],
      ['2026-02-22', ['weekly']],
    ]);
  });

  it('the oldest too, while there is room', () => {
    const kept = keptBy({ ...emptyRetention, yearly: 3 }, daily(10));
    expect(timesOf(kept)).toEqual(['2026-01-10', '2026-01-01']);
  });

  it('what is within a span of the newest, by the calendar, and no longer', () => {
    expect(timesOf(keptBy({ ...emptyRetention, within: '2d' }, daily(10)))).toEqual([
      '2026-01-10',
      '2026-01-09',
    ]);
    expect(keptBy({ ...emptyRetention, withinDaily: '1m' }, daily(59))).toHaveLength(31);
    expect(keptBy({ ...emptyRetention, within: '49h' }, daily(10))).toHaveLength(3);
  });

  it('those with a tag, whatever their age', () => {
    const [first, ...rest] = daily(5);
    const tagged = [{ ...first!, tags: ['keep'] }, ...rest];
    const kept = keptBy({ ...emptyRetention, last: 1, keepTags: ['keep'] }, tagged);
    expect(timesOf(kept)).toEqual(['2026-01-05', '2026-01-01']);
  });

  it('nothing of nothing', () => {
    expect(keptBy({ ...emptyRetention, last: 5 }, [])).toEqual([]);
  });
});
