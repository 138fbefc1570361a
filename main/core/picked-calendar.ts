import type { Schedule, Weekday } from '../../preload/contract/profile.ts';

/** The schedules that are written on a calendar, by a picker or by hand. */
export type CalendarSchedule = Extract<
  Schedule,
  { readonly kind: 'daily' | 'weekly' | 'monthly' | 'calendar' }
>;

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Whether this is a local time as pickers make it, like `08:30`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether a month can have this day, counted from its start or, below zero, from its end. */
export function isDayOfMonth(day: number): boolean {
  return (day >= 1 && day <= 31) || (day >= -28 && day <= -1);
}

/** What a picker has made, as OnCalendar expressions, so that there is one model behind all of it. */
export function calendarExpressions(schedule: CalendarSchedule): readonly string[] {
  switch (schedule.kind) {
    case 'calendar':
      return [schedule.expression];
    case 'daily':
      return schedule.at.map((time) => `*-*-* ${time}:00`);
    case 'weekly': {
      const days = WEEKDAYS.filter((day) => schedule.days.includes(day));
      return schedule.at.map((time) => `${days.join(',')} *-*-* ${time}:00`);
    }
    case 'monthly':
      return schedule.at.flatMap((time) =>
        daysOfMonth(schedule.days).map((days) => `*-*${days} ${time}:00`),
      );
  }
}

/** Days from the start of a month are one expression, those from its end another. */
function daysOfMonth(days: readonly number[]): readonly string[] {
  const ascending = [...new Set(days)].toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const list = (chosen: readonly number[]): string => chosen.map((day) => Math.abs(day)).join(',');
  const fromStart = ascending.filter((day) => day > 0);
  const fromEnd = ascending.filter((day) => day < 0);
  return [
    ...(fromStart.length === 0 ? [] : [`-${list(fromStart)}`]),
    ...(fromEnd.length === 0 ? [] : [`~${list(fromEnd)}`]),
  ];
}
