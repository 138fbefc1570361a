import type { Timetable } from './timetable.ts';

/** Slots that follow each other. Instants are milliseconds since the epoch; both are among them. */
export interface Slots {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** No one counts further than this how often a computer was off. */
const COUNTED = 10_000;

/** The slots of a timetable from one to another, counted. */
export function slotsOf(timetable: Timetable, first: number, last: number): Slots {
  let count = 1;
  for (let at = first; at < last && count < COUNTED; count += 1) {
    const next = timetable.next(at);
    if (next === null || next > last) break;
    at = next;
  }
  return { first, last, count };
}
