import { describe, expect, it } from 'vitest';
import { forecastKeeping } from '../../../main/core/keep-forecast.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';
import type { Schedule } from '../../../preload/contract/profile.ts';

const here = { now: Date.parse('2026-03-01T12:00:00Z'), zone: 'Europe/Berlin' };
const daily: Schedule = { kind: 'daily', at: ['20:00'] };
const usual = { ...emptyRetention, daily: 7, weekly: 4, monthly: 12 };

describe('what a rule leaves of the backups to come', () => {
  it('is told after a week, a month and a year', () => {
    const seen = forecastKeeping({ retention: usual, schedules: [daily], tags: [] }, here);
    expect(seen.ok && seen.value.horizons.map(({ after, made }) => [after, made])).toEqual([
      ['week', 7],
      ['month', 30],
      ['year', 365],
    ]);
    const year = seen.ok ? seen.value.horizons[2] : undefined;
    expect(year).toMatchObject({ kept: 21, counts: { daily: 7, weekly: 3, monthly: 11 } });
    expect(year?.days[0]).toEqual({ day: '2026-03-01', made: 1, kept: 0 });
    expect(year?.days.at(-1)).toEqual({ day: '2027-02-28', made: 1, kept: 1 });
    expect(year?.days.filter(({ kept }) => kept > 0)).toHaveLength(21);
  });

  it('counts those that carry a tag which is always kept', () => {
    const retention = { ...emptyRetention, last: 2, keepTags: ['home'] };
    const seen = forecastKeeping({ retention, schedules: [daily], tags: ['home'] }, here);
    expect(seen.ok && seen.value.horizons[0]).toMatchObject({
      kept: 7,
      counts: { last: 2, keepTags: 5 },
    });
  });

  it('is nothing without a schedule', () => {
    const seen = forecastKeeping({ retention: usual, schedules: [], tags: [] }, here);
    expect(seen.ok && seen.value.horizons.map(({ made }) => made)).toEqual([0, 0, 0]);
  });

  it('is refused for what cannot be read, or is too much', () => {
    const ask = (schedule: Schedule) =>
      forecastKeeping({ retention: usual, schedules: [schedule], tags: [] }, here);
    expect(ask({ kind: 'calendar', expression: 'someday' })).toMatchObject({ ok: false });
    expect(ask({ kind: 'every', count: 1, unit: 'minutes' })).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-input' },
    });
    expect(ask({ kind: 'every', count: 1, unit: 'hours' }).ok).toBe(true);
  });
});
