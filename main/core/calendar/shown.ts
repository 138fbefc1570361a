import { valueFrom, valueUpTo, type Bounds } from './field-values.ts';
import { limits, MICROSECONDS } from './limits.ts';
import { dayField, daysInMonth, weekdayOf } from './month-days.ts';
import type { CalendarField, CalendarSpec } from './spec.ts';

const MINUTE = 60 * MICROSECONDS;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The first time from `from` on that a calendar and a clock show together and that a spec allows,
 * whatever the zone. Both are microseconds since 1970-01-01 00:00 on that clock; null after 2199.
 */
export function nextShown(spec: CalendarSpec, from: number): number | null {
  return search(spec, from, forward);
}

/** The last such time up to `upTo`; null before 1970. */
export function previousShown(spec: CalendarSpec, upTo: number): number | null {
  return search(spec, upTo, backward);
}

/** Looking for later times or for earlier ones: where a field goes on, and where it begins. */
interface Direction {
  readonly step: 1 | -1;
  readonly find: (field: CalendarField, value: number, bounds: Bounds) => number | null;
  readonly first: (bounds: Bounds) => number;
}

const forward: Direction = { step: 1, find: valueFrom, first: ({ from }) => from };
const backward: Direction = { step: -1, find: valueUpTo, first: ({ to }) => to };

const wholeDay: Bounds = { from: 0, to: DAY - 1 };

/**
 * The day that it begins on may have no time left that fits; every other day has one, so that the
 * first day that fits is the last one looked at.
 */
function search(spec: CalendarSpec, start: number, way: Direction): number | null {
  const startDay = Math.floor(start / DAY);
  const day = findDay(spec, startDay, way);
  if (day === null) return null;
  const begin = day === startDay ? start - day * DAY : way.first(wholeDay);
  const time = findTime(spec, begin, way);
  if (time !== null) return day * DAY + time;
  if (day !== startDay) return null; // no spec is without times
  return search(spec, (day + way.step) * DAY + way.first(wholeDay), way);
}

/** The nearest day that fits, in days since 1970-01-01. */
function findDay(spec: CalendarSpec, start: number, way: Direction): number | null {
  const date = new Date((start * DAY) / 1000);
  const begin = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
  let year = way.find(spec.years, begin[0], limits.year);
  while (year !== null) {
    const isFirst = year === begin[0];
    const month = isFirst ? begin[1] : way.first(limits.month);
    const found = findInYear(spec, { year, month, day: isFirst ? begin[2] : null }, way);
    if (found !== null) return found;
    year = way.find(spec.years, year + way.step, limits.year);
  }
  return null;
}

interface Begin {
  readonly year: number;
  readonly month: number;
  /** Where to begin in that month; null at its first day in the search's direction. */
  readonly day: number | null;
}

function findInYear(spec: CalendarSpec, begin: Begin, way: Direction): number | null {
  let month = way.find(spec.months, begin.month, limits.month);
  while (month !== null) {
    const day = month === begin.month ? begin.day : null;
    const found = findInMonth(spec, { year: begin.year, month, day }, way);
    if (found !== null) return found;
    month = way.find(spec.months, month + way.step, limits.month);
  }
  return null;
}

function findInMonth(spec: CalendarSpec, begin: Begin, way: Direction): number | null {
  const { year, month } = begin;
  const bounds = { from: 1, to: daysInMonth(year, month) };
  const field = dayField(spec, bounds.to);
  const dayBefore = Date.UTC(year, month - 1, 0) / (DAY / 1000);
  let day = way.find(field, begin.day ?? way.first(bounds), bounds);
  while (day !== null) {
    if (spec.weekdays?.includes(weekdayOf(dayBefore + day)) ?? true) return dayBefore + day;
    day = way.find(field, day + way.step, bounds);
  }
  return null;
}

/** The nearest time of the day, in microseconds since it began. */
function findTime(spec: CalendarSpec, start: number, way: Direction): number | null {
  const begin = Math.floor(start / HOUR);
  let hour = way.find(spec.hours, begin, limits.hour);
  while (hour !== null) {
    const within = hour === begin ? start - hour * HOUR : way.first({ from: 0, to: HOUR - 1 });
    const found = findInHour(spec, within, way);
    if (found !== null) return hour * HOUR + found;
    hour = way.find(spec.hours, hour + way.step, limits.hour);
  }
  return null;
}

function findInHour(spec: CalendarSpec, start: number, way: Direction): number | null {
  const begin = Math.floor(start / MINUTE);
  let minute = way.find(spec.minutes, begin, limits.minute);
  while (minute !== null) {
    const within = minute === begin ? start - minute * MINUTE : way.first(limits.second);
    const found = way.find(spec.seconds, within, limits.second);
    if (found !== null) return minute * MINUTE + found;
    minute = way.find(spec.minutes, minute + way.step, limits.minute);
  }
  return null;
}
