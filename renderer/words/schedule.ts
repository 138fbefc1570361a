import type { Schedule, Weekday } from '../../preload/contract/profile.ts';
import { listInWords } from './list.ts';

/** The days of a week in the order in which they are shown, with their names. */
export const weekdays: readonly { readonly day: Weekday; readonly name: string }[] = [
  { day: 'mon', name: 'Mon' },
  { day: 'tue', name: 'Tue' },
  { day: 'wed', name: 'Wed' },
  { day: 'thu', name: 'Thu' },
  { day: 'fri', name: 'Fri' },
  { day: 'sat', name: 'Sat' },
  { day: 'sun', name: 'Sun' },
];

/**
 * A schedule as a sentence has it: `every 6 hours`, `daily at 20:00`, `weekly on Mon and Fri at 08:00`.
 * OnCalendar and cron stand as they are written.
 */
export function scheduleInWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'every':
      return everyInWords(schedule);
    case 'daily':
      return `daily ${timesInWords(schedule.at)}`;
    case 'weekly':
      return `${weeklyInWords(schedule.days)} ${timesInWords(schedule.at)}`;
    case 'monthly':
      return `monthly on ${monthDaysInWords(schedule.days)} ${timesInWords(schedule.at)}`;
    case 'calendar':
      return schedule.expression;
    case 'cron':
      return `cron ${schedule.expression}`;
  }
}

/** Several of them, `by hand` for none. */
export function schedulesInWords(schedules: readonly Schedule[]): string {
  return schedules.length === 0 ? 'by hand' : listInWords(schedules.map(scheduleInWords));
}

/** A day of a month as it is shown: `1st`, `last day`, `3rd to last day`. */
export function monthDayInWords(day: number): string {
  if (day > 0) return ordinal(day);
  return day === -1 ? 'last day' : `${ordinal(-day)} to last day`;
}

function everyInWords({ count, unit }: Extract<Schedule, { readonly kind: 'every' }>): string {
  return count === 1 ? `every ${unit.slice(0, -1)}` : `every ${String(count)} ${unit}`;
}

function weeklyInWords(days: readonly Weekday[]): string {
  const named = weekdays.filter(({ day }) => days.includes(day)).map(({ name }) => name);
  if (named.join(' ') === 'Mon Tue Wed Thu Fri') return 'on weekdays';
  return named.length === weekdays.length ? 'daily' : `weekly on ${listInWords(named)}`;
}

function monthDaysInWords(days: readonly number[]): string {
  // Those that count from the end come last.
  const place = (day: number): number => (day > 0 ? day : 100 + day);
  return `the ${listInWords(days.toSorted((a, b) => place(a) - place(b)).map(monthDayInWords))}`;
}

const timesInWords = (times: readonly string[]): string => `at ${listInWords(times.toSorted())}`;

function ordinal(count: number): string {
  const tens = count % 100;
  if (tens >= 11 && tens <= 13) return `${String(count)}th`;
  return `${String(count)}${['th', 'st', 'nd', 'rd'][count % 10] ?? 'th'}`;
}
