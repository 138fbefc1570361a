import { describe, expect, it } from 'vitest';
import {
  conditionsSchema,
  scheduleSchema,
  schedulesSchema,
  timingSchema,
} from '../../../main/core/schedule-schema.ts';
import { noConditions, usualTiming } from '../../../preload/contract/usual-profile.ts';
import { complaint } from './complaint.ts';

describe('a stored schedule', () => {
  it.each([
    { kind: 'every', count: 1, unit: 'minutes' },
    { kind: 'every', count: 525_600, unit: 'minutes' },
    { kind: 'every', count: 8_760, unit: 'hours' },
    { kind: 'every', count: 365, unit: 'days' },
    { kind: 'daily', at: ['00:00', '23:59'] },
    { kind: 'weekly', days: ['sun', 'mon'], at: ['09:00'] },
    { kind: 'monthly', days: [1, 31, -1, -28], at: ['02:00'] },
    { kind: 'calendar', expression: 'Mon..Fri *-*-* 08:30' },
    { kind: 'calendar', expression: '2020-01-01' },
    { kind: 'cron', expression: '*/15 * * * *', zone: null },
    { kind: 'cron', expression: '0 30 8 * * 1-5', zone: 'Europe/Berlin' },
  ])('is taken as it is when it is right: %j', (schedule) => {
    expect(scheduleSchema.parse(schedule)).toEqual(schedule);
  });

  it('loses the space around its expression', () => {
    const written = { kind: 'calendar', expression: ' daily ' };
    expect(scheduleSchema.parse(written)).toEqual({ kind: 'calendar', expression: 'daily' });
  });

  it.each([
    [{ kind: 'every', count: 0, unit: 'hours' }, 'count: '],
    [{ kind: 'every', count: 1.5, unit: 'hours' }, 'count: '],
    [{ kind: 'every', count: 366, unit: 'days' }, 'count: A year is the longest'],
    [{ kind: 'every', count: 1, unit: 'weeks' }, 'unit: '],
    [{ kind: 'daily', at: [] }, 'at: name a time'],
    [{ kind: 'daily', at: ['24:00'] }, 'at.0: must be a time like 08:30'],
    [{ kind: 'daily', at: ['08:30', '8:30'] }, 'at.1: must be a time like 08:30'],
    [{ kind: 'weekly', days: [], at: ['08:30'] }, 'days: name a day'],
    [{ kind: 'weekly', days: ['monday'], at: ['08:30'] }, 'days.0: '],
    [{ kind: 'monthly', days: [0], at: ['08:30'] }, 'days.0: must be a day of the month'],
    [{ kind: 'monthly', days: [32], at: ['08:30'] }, 'days.0: must be a day of the month'],
    [{ kind: 'monthly', days: [-29], at: ['08:30'] }, 'days.0: must be a day of the month'],
    [{ kind: 'calendar', expression: ' ' }, 'expression: write an expression'],
    [{ kind: 'calendar', expression: 'sometimes' }, 'expression: '],
    [{ kind: 'calendar', expression: 'x'.repeat(501) }, 'expression: '],
    [{ kind: 'cron', expression: '61 * * * *', zone: null }, 'expression: 61 is no minute'],
    [{ kind: 'cron', expression: '2030-01-01T00:00:00', zone: null }, 'expression: '],
    [{ kind: 'cron', expression: '* * * * *', zone: 'Berlin' }, 'zone: is no time zone like'],
    [{ kind: 'sunrise' }, 'kind: '],
    ['daily', ''],
    [null, ''],
  ])('is refused where it is wrong, once: %j', (schedule, said) => {
    const { error } = scheduleSchema.safeParse(schedule);
    expect(error?.issues).toHaveLength(1);
    expect(complaint(scheduleSchema, schedule)).toContain(said);
  });

  it('may be of the first version', () => {
    expect(scheduleSchema.parse({ kind: 'every', hours: 6 })).toEqual({
      kind: 'every',
      count: 6,
      unit: 'hours',
    });
    expect(scheduleSchema.parse({ kind: 'daily', at: '20:00' })).toEqual({
      kind: 'daily',
      at: ['20:00'],
    });
    expect(scheduleSchema.safeParse({ kind: 'every', hours: 0 }).success).toBe(false);
    expect(scheduleSchema.safeParse({ kind: 'daily', at: '8:30' }).success).toBe(false);
  });

  it('stands among at most twenty', () => {
    const daily = { kind: 'daily', at: ['20:00'] };
    expect(schedulesSchema.safeParse(Array.from({ length: 20 }, () => daily)).success).toBe(true);
    expect(schedulesSchema.safeParse(Array.from({ length: 21 }, () => daily)).success).toBe(false);
  });
});

describe('conditions', () => {
  const full = {
    power: { batteryAbove: 30 },
    notMetered: true,
    hostAnswers: true,
    pathsPresent: ['/media/ada/backup'],
    quietHours: { from: '22:00', to: '07:00' },
    idleMinutes: 5,
    anywayAfterDays: 3,
  };

  it('are none where nothing is said', () => {
    expect(conditionsSchema.parse(undefined)).toEqual(noConditions);
    expect(conditionsSchema.parse(full)).toEqual(full);
  });

  it.each([
    [{ power: { batteryAbove: 100 } }, 'power.batteryAbove: '],
    [{ power: { batteryAbove: -1 } }, 'power.batteryAbove: '],
    [{ pathsPresent: ['media'] }, 'pathsPresent.0: '],
    [{ quietHours: { from: '7:00', to: '08:00' } }, 'quietHours.from: must be a time like 08:30'],
    [
      { quietHours: { from: '07:00', to: '07:00' } },
      'quietHours: begin and end at different times',
    ],
    [{ idleMinutes: 0 }, 'idleMinutes: '],
    [{ anywayAfterDays: 366 }, 'anywayAfterDays: '],
  ])('have bounds: %j', (change, said) => {
    expect(complaint(conditionsSchema, { ...full, ...change })).toContain(said);
  });
});

describe('the timing of a profile', () => {
  it('is the usual one where nothing is said', () => {
    expect(timingSchema.parse(undefined)).toEqual(usualTiming);
  });

  it('spreads starts over twelve hours at most', () => {
    expect(complaint(timingSchema, { ...usualTiming, jitterMinutes: 720 })).toBe('');
    for (const jitterMinutes of [-1, 0.5, 721]) {
      expect(complaint(timingSchema, { ...usualTiming, jitterMinutes })).toContain('jitterMinutes');
    }
  });
});
