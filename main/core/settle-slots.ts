import { slotsOf, type Slots } from './slots-of.ts';
import { givenWay, ON_TIME_MS, owe, type Owed, type TaskBook } from './task-book.ts';
import type { Timetable } from './timetable.ts';

export interface Settled {
  readonly book: TaskBook;
  /** Slots that nobody makes up for. */
  readonly missed: Slots | null;
  /** What was still owed when the next slot came, and is not made up for. */
  readonly overtaken: Owed | null;
}

/**
 * Settles the slots that have come by `now`: the newest is owed a run that stands for all of them, or,
 * where nothing is made up for, for those alone that are on time. They take the place of what is still
 * owed and of what is to be tried again; what is being tried just now goes on.
 */
export function settleSlots(
  book: TaskBook,
  timetable: Timetable,
  { now, catchUp }: { readonly now: number; readonly catchUp: boolean },
): Settled {
  const first = timetable.next(book.settled);
  if (first === null || first > now) return { book, missed: null, overtaken: null };
  const last = Math.max(first, timetable.previous(now + 1) ?? first);
  const settled = { ...book, settled: last, retry: givenWay(book) };
  if (catchUp) {
    const owed = owe(book.owed, slotsOf(timetable, first, last), now - last > ON_TIME_MS);
    return { book: { ...settled, owed }, missed: null, overtaken: null };
  }
  const { missed, onTime } = divide(timetable, { first, last }, now);
  const owed = onTime && owe(null, onTime, false);
  return { book: { ...settled, owed }, missed, overtaken: book.owed };
}

/** What has passed, and what is on time. */
function divide(
  timetable: Timetable,
  { first, last }: Omit<Slots, 'count'>,
  now: number,
): { readonly missed: Slots | null; readonly onTime: Slots | null } {
  if (now - last > ON_TIME_MS) return { missed: slotsOf(timetable, first, last), onTime: null };
  const begin = Math.max(first, timetable.next(now - ON_TIME_MS - 1) ?? last);
  const before = begin === first ? null : timetable.previous(begin);
  return {
    missed: before === null ? null : slotsOf(timetable, first, before),
    onTime: slotsOf(timetable, begin, last),
  };
}
