/**
 * One item of a field's list: every `repeat`-th value from `start` up to `stop`, or up to the end of
 * the field where `stop` is null. A `repeat` of 0 means `start` alone.
 */
export interface CalendarItem {
  readonly start: number;
  readonly stop: number | null;
  readonly repeat: number;
}

/** What a field allows, sorted and without doubles; an empty list is `*`, every value. */
export type CalendarField = readonly CalendarItem[];

/** A calendar expression, read: an instant belongs to it when every part of it agrees. */
export interface CalendarSpec {
  /** 0 is Monday, 6 is Sunday, ascending; null when the weekday does not matter. */
  readonly weekdays: readonly number[] | null;
  readonly years: CalendarField;
  readonly months: CalendarField;
  readonly days: CalendarField;
  /** Whether `days` counts from the end of the month, 1 being its last day (`~`). */
  readonly fromMonthEnd: boolean;
  readonly hours: CalendarField;
  readonly minutes: CalendarField;
  /** In microseconds, since an expression may name fractions: 5 s is 5 000 000. Never empty. */
  readonly seconds: CalendarField;
  /** An IANA name, or null for the zone of the computer. */
  readonly zone: string | null;
}

/** Why a text is no calendar expression, and where in it: in UTF-16 units, as editors count. */
export interface CalendarProblem {
  readonly message: string;
  readonly at: number;
  readonly length: number;
}
