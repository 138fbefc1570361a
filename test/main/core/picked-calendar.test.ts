import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../main/core/calendar/normal-form.ts';
import { parseCalendar } from '../../../main/core/calendar/parse.ts';
import {
  calendarExpressions,
  isDayOfMonth,
  isTime,
  type CalendarSchedule,
} from '../../../main/core/picked-calendar.ts';

/** The expressions as systemd would write them. */
const normal = (schedule: CalendarSchedule) =>
  calendarExpressions(schedule).map((text) => {
    const parsed = parseCalendar(text);
    return parsed.ok ? normalForm(parsed.spec) : parsed.problem.message;
  });

describe('what a picker has made', () => {
  it('every day is one expression for each time', () => {
    expect(normal({ kind: 'daily', at: ['08:30', '20:00'] })).toEqual([
      '*-*-* 08:30:00',
      '*-*-* 20:00:00',
    ]);
  });

  it('of a week names its days in their order', () => {
    expect(normal({ kind: 'weekly', days: ['sun', 'thu', 'mon'], at: ['09:00'] })).toEqual([
      'Mon,Thu,Sun *-*-* 09:00:00',
    ]);
  });

  it('of a month is one expression from its start and one from its end', () => {
    expect(normal({ kind: 'monthly', days: [15, 1, 15], at: ['02:00'] })).toEqual([
      '*-*-01,15 02:00:00',
    ]);
    expect(normal({ kind: 'monthly', days: [-1, 1, -3], at: ['02:00', '14:00'] })).toEqual([
      '*-*-01 02:00:00',
      '*-*~01,03 02:00:00',
      '*-*-01 14:00:00',
      '*-*~01,03 14:00:00',
    ]);
  });

  it('can be read for every day that can be picked', () => {
    for (let day = -31; day <= 32; day += 1) {
      const [form] = normal({ kind: 'monthly', days: [day], at: ['02:00'] });
      const two = String(Math.abs(day)).padStart(2, '0');
      if (isDayOfMonth(day)) expect(form).toBe(`*-*${day < 0 ? '~' : '-'}${two} 02:00:00`);
    }
    expect([0, 32, -29].some(isDayOfMonth)).toBe(false);
  });

  it('by hand stays what it is', () => {
    expect(calendarExpressions({ kind: 'calendar', expression: 'daily' })).toEqual(['daily']);
  });
});

it('a time has two digits each', () => {
  expect(['00:00', '08:30', '23:59'].every(isTime)).toBe(true);
  expect(['24:00', '8:30', '08:60', '08:30:00', '', '08:30\n'].some(isTime)).toBe(false);
});
