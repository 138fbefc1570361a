/** How many microseconds a second has: the unit of `CalendarSpec.seconds`. */
export const MICROSECONDS = 1_000_000;

export type FieldName = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** The least and the greatest value of each field, in the field's own unit (systemd 252). */
export const limits: Readonly<Record<FieldName, { readonly from: number; readonly to: number }>> = {
  year: { from: 1970, to: 2199 },
  month: { from: 1, to: 12 },
  day: { from: 1, to: 31 },
  hour: { from: 0, to: 23 },
  minute: { from: 0, to: 59 },
  second: { from: 0, to: 60 * MICROSECONDS - 1 },
};

/** Days counted from the month's end stop here, so that every month has them. */
export const LAST_FROM_MONTH_END = 28;

/** As many items as systemd takes in one list. */
export const MOST_ITEMS = 241;
