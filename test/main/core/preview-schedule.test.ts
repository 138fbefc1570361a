import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../../../main/core/calendar/parse.ts';
import { calendarWords } from '../../../main/core/calendar/words.ts';
import { previewSchedule } from '../../../main/core/preview-schedule.ts';
import type { Schedule } from '../../../preload/contract/profile.ts';
import type { PreviewRequest } from '../../../preload/contract/schedule.ts';

const here = { now: Date.parse('2026-03-28T12:00:00Z'), zone: 'Europe/Berlin' };

function preview(schedule: Schedule, changes: Partial<PreviewRequest> = {}) {
  return previewSchedule({ schedule, count: 2, from: null, zone: null, ...changes }, here);
}

const calendar = (expression: string): Schedule => ({ kind: 'calendar', expression });
const cron = (expression: string, zone: string | null = null): Schedule => ({
  kind: 'cron',
  expression,
  zone,
});

describe('the preview of a schedule', () => {
  it('says when an interval from now would end', () => {
    expect(preview({ kind: 'every', count: 15, unit: 'minutes' })).toEqual({
      kind: 'readable',
      words: 'every 15 minutes',
      normal: [],
      zone: 'Europe/Berlin',
      next: ['2026-03-28T13:15:00+01:00', '2026-03-28T13:30:00+01:00'],
    });
  });

  it('shows the expressions behind a picker, and all of its times in their order', () => {
    expect(preview({ kind: 'daily', at: ['20:00', '08:30'] }, { count: 3 })).toEqual({
      kind: 'readable',
      words: 'every day at 08:30 and 20:00',
      normal: ['*-*-* 20:00:00', '*-*-* 08:30:00'],
      zone: 'Europe/Berlin',
      next: ['2026-03-28T20:00:00+01:00', '2026-03-29T08:30:00+02:00', '2026-03-29T20:00:00+02:00'],
    });
  });

  it('shows systemd’s normal form and words of a calendar expression', () => {
    const parsed = parseCalendar('mon,tue 8:30');
    expect(preview(calendar('mon,tue 8:30'))).toMatchObject({
      words: parsed.ok && calendarWords(parsed.spec),
      normal: ['Mon,Tue *-*-* 08:30:00'],
      next: ['2026-03-30T08:30:00+02:00', '2026-03-31T08:30:00+02:00'],
    });
  });

  it('uses the zone that the expression names, then the one asked for, then the computer’s', () => {
    const seen = (schedule: Schedule, zone: string | null = null) => {
      const shown = preview(schedule, { zone, count: 1 });
      return shown.kind === 'readable' ? [shown.zone, ...shown.next] : shown.message;
    };
    const tokyo = ['Asia/Tokyo', '2026-03-29T08:30:00+09:00'];
    expect(seen(calendar('08:30 Asia/Tokyo'), 'UTC')).toEqual(tokyo);
    expect(seen(cron('30 8 * * *', 'Asia/Tokyo'), 'UTC')).toEqual(tokyo);
    expect(seen(calendar('08:30'), 'Asia/Tokyo')).toEqual(tokyo);
    expect(seen(cron('30 8 * * *'), 'Asia/Tokyo')).toEqual(tokyo);
    expect(seen({ kind: 'daily', at: ['08:30'] }, 'Asia/Tokyo')).toEqual(tokyo);
    expect(seen(cron('30 8 * * *'))).toEqual(['Europe/Berlin', '2026-03-29T08:30:00+02:00']);
    expect(seen(calendar('08:30'), 'America/St_Johns')).toEqual([
      'America/St_Johns',
      '2026-03-29T08:30:00-02:30',
    ]);
    expect(seen(calendar('08:30'), 'UTC')).toEqual(['UTC', '2026-03-29T08:30:00+00:00']);
  });

  it('starts behind the instant that it is asked for', () => {
    const from = '2026-06-01T08:30:00+02:00';
    expect(preview(calendar('08:30'), { from, count: 1 })).toMatchObject({
      next: ['2026-06-02T08:30:00+02:00'],
    });
    expect(preview({ kind: 'every', count: 1, unit: 'days' }, { from, count: 1 })).toMatchObject({
      next: ['2026-06-02T08:30:00+02:00'],
    });
  });

  it('has fewer instants, or none, where there are no more', () => {
    expect(preview(calendar('2026-04-01'), { count: 5 })).toMatchObject({
      kind: 'readable',
      next: ['2026-04-01T00:00:00+02:00'],
    });
    expect(preview(calendar('2020-01-01'))).toMatchObject({ kind: 'readable', next: [] });
    expect(preview(cron('0 0 30 2 *'))).toMatchObject({ kind: 'readable', next: [] });
  });

  it('shows where clocks change', () => {
    expect(preview(cron('30 2 * * *'))).toMatchObject({
      next: ['2026-03-29T03:00:00+02:00', '2026-03-30T02:30:00+02:00'],
    });
    expect(preview(calendar('02:30'))).toMatchObject({
      next: ['2026-03-30T02:30:00+02:00', '2026-03-31T02:30:00+02:00'],
    });
    expect(preview(calendar('hourly'), { from: '2026-10-25T00:30:00Z', count: 1 })).toMatchObject({
      next: ['2026-10-25T03:00:00+01:00'],
    });
  });

  it('shows fractions of a second where an expression has them', () => {
    expect(preview(calendar('12:00:00.25'), { count: 1 })).toMatchObject({
      next: ['2026-03-29T12:00:00.250+02:00'],
    });
  });
});

describe('the preview of what cannot be read', () => {
  it('points into the text', () => {
    expect(preview(cron('0 25 * * *'))).toEqual({
      kind: 'unreadable',
      message: '25 is no hour: 0 to 23.',
      at: 2,
      length: 2,
    });
    const shown = preview(calendar('Mon *-13-* 08:30'));
    expect(shown).toMatchObject({ kind: 'unreadable', at: 6 });
  });

  it.each([
    [{ kind: 'daily', at: ['08:30', '25:99'] }, '“25:99” is no time like 08:30.'],
    [{ kind: 'daily', at: ['8:30'] }, '“8:30” is no time like 08:30.'],
    [{ kind: 'daily', at: [] }, 'Choose a time.'],
    [{ kind: 'weekly', days: [], at: ['08:30'] }, 'Choose a day.'],
    [{ kind: 'weekly', days: ['mon'], at: [''] }, '“” is no time like 08:30.'],
    [{ kind: 'monthly', days: [], at: ['08:30'] }, 'Choose a day.'],
    [
      { kind: 'monthly', days: [1, -31], at: ['08:30'] },
      '-31 is no day of a month: 1 to 31 from its start, -1 to -28 from its end.',
    ],
    [{ kind: 'every', count: 0, unit: 'hours' }, 'Say how long it is from one run to the next.'],
    [
      { kind: 'every', count: 400, unit: 'days' },
      'A year is the longest time from one run to the next.',
    ],
    [
      { kind: 'cron', expression: '* * * * *', zone: 'Berlin' },
      '“Berlin” is no time zone like Europe/Berlin.',
    ],
  ] as const)('says what is wrong with %j', (schedule, message) => {
    expect(preview(schedule)).toMatchObject({ kind: 'unreadable', message });
  });
});
