import { dateName, dayOfMonth, monthName, weekdayName } from '../../../words/calendar-names.ts';
import { t } from '../../../words/t.ts';
import { limits } from './limits.ts';
import type { CalendarSpec } from './spec.ts';
import { valuesOf } from './value-list.ts';
import { isRow, numberRange, wordList } from './word-list.ts';

/** The days of a spec in words: "every day", "Mondays", "on the 1st of every month". */
export function dayWords(spec: CalendarSpec): string {
  const date = readDate(spec);
  if (spec.weekdays === null) return withoutWeekday(date);
  return withWeekdays(weekdaysWords(spec.weekdays), date);
}

/** Whether a spec elapses on all days that there are. */
export function isEveryDay(spec: CalendarSpec): boolean {
  const { months, days, years } = readDate(spec);
  return spec.weekdays === null && [months, days, years].every((each) => each === null);
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MOST_DATES = 6;

/** Null is every one. Days are counted as the spec counts them. */
interface Dates {
  readonly years: readonly number[] | null;
  readonly months: readonly number[] | null;
  readonly days: readonly number[] | null;
  readonly fromMonthEnd: boolean;
}

function readDate(spec: CalendarSpec): Dates {
  const { fromMonthEnd } = spec;
  const some = (values: readonly number[], all: number) => (values.length === all ? null : values);
  const days = fromMonthEnd ? daysFromEnd(spec) : valuesOf(spec.days, limits.day);
  return {
    years: some(valuesOf(spec.years, limits.year), limits.year.to - limits.year.from + 1),
    months: some(valuesOf(spec.months, limits.month), 12),
    days: some(days, 31),
    fromMonthEnd,
  };
}

/** 1 is the last day of a month. Steps lead to the month's end, whatever its length. */
function daysFromEnd(spec: CalendarSpec): readonly number[] {
  const found = new Set<number>();
  for (const { start, stop, repeat } of spec.days) {
    const [first, last] = stop === null ? [start, repeat === 0 ? start : 1] : [stop, start];
    for (let day = first; day >= last; day -= Math.max(repeat, 1)) found.add(day);
  }
  return [...found].sort((a, b) => a - b);
}

function weekdaysWords(weekdays: readonly number[]): string {
  return wordList(weekdays, (day) => t('calendar.weekday', { day: weekdayName(day) }), {
    range: (first, last) =>
      t('calendar.weekdayRange', { first: weekdayName(first), last: weekdayName(last) }),
  });
}

function withoutWeekday(date: Dates): string {
  if (date.days === null) return inYears(inMonths(t('calendar.everyDay'), date), date);
  return t('calendar.onDates', { dates: datesWords(date, 'and') });
}

function withWeekdays(weekdays: string, date: Dates): string {
  if (date.days === null) return inYears(inMonths(weekdays, date), date);
  const dates = datesWords(date, 'or');
  return t(isLastDays(date) ? 'calendar.inLastDays' : 'calendar.thatFallOn', { weekdays, dates });
}

function inMonths(days: string, { months: some }: Dates): string {
  if (some === null) return days;
  const months = monthsWords(some);
  return t(isRow(some) ? 'calendar.fromMonths' : 'calendar.inMonths', { days, months });
}

function monthsWords(some: readonly number[]): string {
  return wordList(some, monthName, {
    range: (first, last) => t('calendar.range', { first: monthName(first), last: monthName(last) }),
  });
}

function inYears(days: string, { years }: Dates): string {
  if (years === null) return days;
  if (!isRow(years)) {
    return t('calendar.inYears', { days, years: wordList(years, String, { range: numberRange }) });
  }
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return last === limits.year.to
    ? t('calendar.fromYear', { days, year: String(first) })
    : t('calendar.fromToYears', { days, first: String(first), last: String(last) });
}

function datesWords(date: Dates, last: 'and' | 'or'): string {
  const { months: some, days, fromMonthEnd } = date;
  if (some !== null && days !== null && !fromMonthEnd && some.length * days.length <= MOST_DATES)
    return fullDates(date, { some, days, last });
  const which = daysWords(date, last);
  if (some === null) return ofAnyMonth(which, date, last);
  const months = t('calendar.ofMonths', { days: which, months: monthsWords(some) });
  return withDoubt(inYears(months, date), date);
}

function ofAnyMonth(days: string, date: Dates, last: 'and' | 'or'): string {
  if (date.days?.length === 1 && !isCertain(date)) {
    const key = last === 'or' ? 'calendar.ofAMonthWithOne' : 'calendar.ofEveryMonthWithOne';
    return inYears(t(key, { days }), date);
  }
  const key = last === 'or' ? 'calendar.ofAMonth' : 'calendar.ofEveryMonth';
  return withDoubt(inYears(t(key, { days }), date), date);
}

function withDoubt(dates: string, date: Dates): string {
  return isCertain(date) ? dates : t('calendar.whereTheyExist', { dates });
}

interface DateParts {
  readonly some: readonly number[];
  readonly days: readonly number[];
  readonly last: 'and' | 'or';
}

/** Dates that no year has are left out; a year that is alone is part of them. */
function fullDates(date: Dates, { some, days, last }: DateParts): string {
  const year = date.years?.length === 1 ? (date.years[0] ?? null) : null;
  const all = some.flatMap((month) =>
    days
      .filter((day) => day <= (longest[month - 1] ?? 31))
      .map((day) => t('calendar.date', { date: dateName(day, month, year) })),
  );
  const dates = t('calendar.dates', { dates: wordList(all, String, { last }) });
  return year === null ? inYears(dates, date) : dates;
}

/** Whether each of its months has all of its days, in every year. */
function isCertain({ months: some, days, fromMonthEnd }: Dates): boolean {
  const last = days?.at(-1) ?? 0;
  return fromMonthEnd || last <= Math.min(...(some ?? [2]).map((month) => shortest(month)));
}

function shortest(month: number): number {
  return month === 2 ? 28 : (longest[month - 1] ?? 31);
}

function daysWords(date: Dates, last: 'and' | 'or'): string {
  const { fromMonthEnd } = date;
  const some = date.days ?? [];
  if (!fromMonthEnd) return t('calendar.theDays', { days: numberedDays(some, last) });
  if (isLastDays(date)) return t('calendar.lastDays', { n: some.length });
  const days = wordList(some, fromLast, {
    last,
    range: (first, end) =>
      t('calendar.fromLastRange', { first: fromLast(first), last: fromLast(end) }),
  });
  return t('calendar.daysFromLast', { count: some.length, days });
}

function numberedDays(days: readonly number[], last: 'and' | 'or'): string {
  return wordList(days, (day) => t('calendar.day', { day: dayOfMonth(day) }), {
    last,
    range: (first, end) =>
      t('calendar.dayRange', { first: dayOfMonth(first), last: dayOfMonth(end) }),
  });
}

function fromLast(day: number): string {
  return day === 1 ? t('calendar.last') : t('calendar.fromLast', { day: dayOfMonth(day) });
}

function isLastDays({ days, fromMonthEnd }: Dates): boolean {
  return fromMonthEnd && days !== null && days[0] === 1 && isRow(days);
}
