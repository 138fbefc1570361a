import { limits } from './limits.ts';
import type { CalendarSpec } from './spec.ts';
import { valuesOf } from './value-list.ts';
import { isRow, wordList } from './word-list.ts';

/** The days of a spec in words: "every day", "Mondays", "on the 1st of every month". */
export function dayWords(spec: CalendarSpec): string {
  const date = readDate(spec);
  if (spec.weekdays === null) return withoutWeekday(date);
  const names = wordList(spec.weekdays, (day) => weekdays[day] ?? '', { hasRanges: true });
  return withWeekdays(names, date);
}

/** Whether a spec elapses on all days that there are. */
export function isEveryDay(spec: CalendarSpec): boolean {
  const { months, days, years } = readDate(spec);
  return spec.weekdays === null && [months, days, years].every((each) => each === null);
}

const weekdays = 'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
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

function withoutWeekday(date: Dates): string {
  if (date.days === null) return `every day${inMonths(date)}${inYears(date)}`;
  return `on ${datesWords(date, 'and')}`;
}

function withWeekdays(names: string, date: Dates): string {
  if (date.days === null) return `${names}${inMonths(date)}${inYears(date)}`;
  return `${names} ${isLastDays(date) ? 'in' : 'that fall on'} ${datesWords(date, 'or')}`;
}

function inMonths({ months: some }: Dates): string {
  if (some === null) return '';
  return ` ${isRow(some) ? 'from' : 'in'} ${monthsWords(some)}`;
}

function monthsWords(some: readonly number[]): string {
  return wordList(some, (month) => months[month - 1] ?? '', { hasRanges: true });
}

function inYears({ years }: Dates): string {
  if (years === null) return '';
  if (!isRow(years)) return ` in ${wordList(years, String, { hasRanges: true })}`;
  const [first, last] = [String(years[0]), years.at(-1)];
  return last === limits.year.to ? ` from ${first} on` : ` from ${first} to ${last ?? ''}`;
}

function datesWords(date: Dates, last: 'and' | 'or'): string {
  const { months: some, days, fromMonthEnd } = date;
  if (some !== null && days !== null && !fromMonthEnd && some.length * days.length <= MOST_DATES)
    return fullDates(date, { some, days, last });
  const which = `${daysWords(date, last)} of`;
  const doubt = isCertain(date) ? '' : ', where they exist,';
  if (some === null) {
    const month = last === 'or' ? 'a month' : 'every month';
    const isOneInDoubt = days?.length === 1 && !isCertain(date);
    if (isOneInDoubt) return `${which} ${month} that has one${inYears(date)}`;
    return `${which} ${month}${inYears(date)}${doubt}`;
  }
  return `${which} ${monthsWords(some)}${inYears(date)}${doubt}`;
}

interface DateParts {
  readonly some: readonly number[];
  readonly days: readonly number[];
  readonly last: 'and' | 'or';
}

/** Dates that no year has are left out; a year that is alone is part of them. */
function fullDates(date: Dates, { some, days, last }: DateParts): string {
  const year = date.years?.length === 1 ? ` ${String(date.years[0])}` : '';
  const all = some.flatMap((month) =>
    days
      .filter((day) => day <= (longest[month - 1] ?? 31))
      .map((day) => `${day} ${months[month - 1] ?? ''}${year}`),
  );
  return `${wordList(all, String, { last })}${year === '' ? inYears(date) : ''}`;
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
  const { days, fromMonthEnd } = date;
  const some = days ?? [];
  if (!fromMonthEnd) return `the ${wordList(some, ordinal, { last, hasRanges: true })}`;
  if (isLastDays(date)) return `the last ${some.length} days`;
  const name = (day: number) => (day === 1 ? 'last' : `${ordinal(day)}-last`);
  const names = wordList(some, name, { last, hasRanges: true });
  return `the ${names} ${some.length === 1 ? 'day' : 'days'}`;
}

function isLastDays({ days, fromMonthEnd }: Dates): boolean {
  return fromMonthEnd && days !== null && days[0] === 1 && isRow(days);
}

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 14;
  const end = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${end}`;
}
