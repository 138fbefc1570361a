import type { Schedule, Weekday } from '../../preload/contract/profile.ts';
import { t, translator } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { dayOfMonth } from '../../words/calendar-names.ts';
import { listInWords } from '../../words/list.ts';

const daysOfWeek: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The days of a week in the order in which they are shown, with their names: `Mon`. */
export function weekdays(): readonly { readonly day: Weekday; readonly name: string }[] {
  const format = new Intl.DateTimeFormat(translator.language, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  // The first of January 2024 was a Monday.
  return daysOfWeek.map((day, at) => ({ day, name: format.format(Date.UTC(2024, 0, 1 + at)) }));
}

/**
 * A schedule as a sentence has it: `every 6 hours`, `daily at 20:00`, `weekly on Mon and Fri at 08:00`.
 * OnCalendar and cron stand as they are written.
 */
export function scheduleInWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'every':
      return t(intervals[schedule.unit], { count: schedule.count });
    case 'daily':
      return t('schedules.daily', { times: timesInWords(schedule.at) });
    case 'weekly':
      return weeklyInWords(schedule.days, timesInWords(schedule.at));
    case 'monthly':
      return t('schedules.monthly', {
        days: monthDaysInWords(schedule.days),
        times: timesInWords(schedule.at),
      });
    case 'calendar':
      return schedule.expression;
    case 'cron':
      return t('schedules.cron', { expression: schedule.expression });
  }
}

const intervals = {
  minutes: 'schedules.everyMinutes',
  hours: 'schedules.everyHours',
  days: 'schedules.everyDays',
} as const satisfies Readonly<Record<IntervalUnit, WordKey>>;

type IntervalUnit = Extract<Schedule, { readonly kind: 'every' }>['unit'];

/** Several of them, `by hand` for none. */
export function schedulesInWords(schedules: readonly Schedule[]): string {
  return schedules.length === 0
    ? t('schedules.byHand')
    : listInWords(schedules.map(scheduleInWords));
}

/** A day of a month as it is shown: `1st`, `last day`, `3rd to last day`. */
export function monthDayInWords(day: number): string {
  if (day === -1) return t('schedules.lastDay');
  if (day > 0) return dayOfMonth(day);
  const form = new Intl.PluralRules(translator.language, { type: 'ordinal' }).select(-day);
  return t(daysFromLast[form], { n: -day });
}

const daysFromLast = {
  zero: 'schedules.fromLastOther',
  one: 'schedules.fromLastOne',
  two: 'schedules.fromLastTwo',
  few: 'schedules.fromLastFew',
  many: 'schedules.fromLastOther',
  other: 'schedules.fromLastOther',
} as const satisfies Readonly<Record<Intl.LDMLPluralRule, WordKey>>;

function weeklyInWords(chosen: readonly Weekday[], times: string): string {
  const days = daysOfWeek.filter((day) => chosen.includes(day));
  if (days.join(' ') === 'mon tue wed thu fri') return t('schedules.onWeekdays', { times });
  if (days.length === daysOfWeek.length) return t('schedules.daily', { times });
  const named = weekdays().flatMap(({ day, name }) => (days.includes(day) ? [name] : []));
  return t('schedules.weekly', { days: listInWords(named), times });
}

function monthDaysInWords(days: readonly number[]): string {
  // Those that count from the end come last.
  const place = (day: number): number => (day > 0 ? day : 100 + day);
  return listInWords(days.toSorted((a, b) => place(a) - place(b)).map(monthDayInWords));
}

const timesInWords = (times: readonly string[]): string => listInWords(times.toSorted());
