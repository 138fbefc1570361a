import type { Owed, TaskBook } from '../../../main/core/task-book.ts';
import type { Timetable } from '../../../main/core/timetable.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A book in which all is settled up to 2026-03-02 08:00 UTC, and nothing is owed. */
export function aBook(changes: Partial<TaskBook> = {}): TaskBook {
  const at = Date.parse('2026-03-02T08:00Z');
  const nothing = { shown: 0, owed: null, retry: null };
  return { plan: '[]', anchor: at, settled: at, zone: 'UTC', ...nothing, ...changes };
}

/** One slot that is owed, and on time. */
export function anOwed(slot: number, changes: Partial<Owed> = {}): Owed {
  return { slot, first: slot, count: 1, isLate: false, told: null, ...changes };
}

/** These instants and no others. */
export function timesAt(...instants: readonly number[]): Timetable {
  return {
    next: (after) => instants.find((each) => each > after) ?? null,
    previous: (before) => instants.findLast((each) => each < before) ?? null,
  };
}
