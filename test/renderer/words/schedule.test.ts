import { describe, expect, it } from 'vitest';
import {
  monthDayInWords,
  scheduleInWords,
  schedulesInWords,
} from '../../../renderer/words/schedule.ts';

describe('schedules in words', () => {
  it('says each kind in the words of a sentence', () => {
    expect(scheduleInWords({ kind: 'daily', at: ['20:00'] })).toBe('daily at 20:00');
    expect(scheduleInWords({ kind: 'every', count: 1, unit: 'hours' })).toBe('every hour');
    expect(scheduleInWords({ kind: 'every', count: 6, unit: 'hours' })).toBe('every 6 hours');
    expect(scheduleInWords({ kind: 'calendar', expression: 'Mon 08:00' })).toBe('Mon 08:00');
    expect(scheduleInWords({ kind: 'cron', expression: '0 8 * * 1', zone: null })).toBe(
      'cron 0 8 * * 1',
    );
  });

  it('names days and times in their order, whatever the order in which they were chosen', () => {
    expect(scheduleInWords({ kind: 'weekly', days: ['fri', 'mon'], at: ['18:00', '08:00'] })).toBe(
      'weekly on Mon and Fri at 08:00 and 18:00',
    );
    expect(
      scheduleInWords({
        kind: 'weekly',
        days: ['fri', 'thu', 'wed', 'tue', 'mon'],
        at: ['08:30'],
      }),
    ).toBe('on weekdays at 08:30');
    expect(scheduleInWords({ kind: 'monthly', days: [-1, 15, 1], at: ['04:00'] })).toBe(
      'monthly on the 1st, 15th and last day at 04:00',
    );
  });

  it('says several one after the other, and none as by hand', () => {
    expect(schedulesInWords([])).toBe('by hand');
    expect(
      schedulesInWords([
        { kind: 'daily', at: ['08:00'] },
        { kind: 'every', count: 2, unit: 'days' },
      ]),
    ).toBe('daily at 08:00 and every 2 days');
  });

  it('counts days of a month from both ends', () => {
    expect([1, 2, 3, 4, 11, 13, 22, 31, -1, -2].map(monthDayInWords)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '13th',
      '22nd',
      '31st',
      'last day',
      '2nd to last day',
    ]);
  });
});
