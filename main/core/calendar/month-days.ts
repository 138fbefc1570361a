import type { CalendarField, CalendarSpec } from './spec.ts';

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Of a day since 1970-01-01, which was a Thursday; 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** A spec's days as they fall in a month of that many days, counted from its beginning. */
export function dayField(spec: CalendarSpec, days: number): CalendarField {
  if (!spec.fromMonthEnd) return spec.days;
  return spec.days.map(({ start, stop, repeat }) => ({
    start: days + 1 - (stop ?? start),
    stop: stop === null ? null : days + 1 - start,
    repeat,
  }));
}
