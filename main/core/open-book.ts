import type { Schedule, TaskPlan } from '../../preload/contract/profile.ts';
import { givenWay, owe, type Owed, type TaskBook } from './task-book.ts';
import { leaveOut, makeTimetable, type IsTaken, type Timetable } from './timetable.ts';
import { leaptOver, shownAt, timetableAfter } from './travel.ts';

/** The clock as it is read now: milliseconds since the epoch, and an IANA zone. */
export interface ClockReading {
  readonly now: number;
  readonly zone: string;
}

/** A book that holds for these schedules and this clock, and their timetable. */
export interface OpenBook {
  readonly book: TaskBook;
  readonly timetable: Timetable;
}

/** The longest wait before something is tried again. */
const HOUR_MS = 3_600_000;

/**
 * Brings a task's book up to date before it is used. Other schedules begin anew, from now. After the
 * clock was set back counting goes on from now; what has run is taken and does not come again.
 * In another zone a time of day that has come already is not awaited a second time, where it comes
 * but once or twice a day, and one that the journey leapt over is owed.
 */
export function openBook(
  stored: TaskBook | null,
  { schedules }: Pick<TaskPlan, 'schedules'>,
  { now, zone }: ClockReading,
  isTaken: IsTaken = () => false,
): OpenBook {
  const plan = JSON.stringify(schedules);
  if (stored?.plan !== plan) {
    const from = { anchor: now, settled: now, zone, shown: 0 };
    const book = { plan, ...from, owed: null, retry: null };
    return { book, timetable: makeTimetable(schedules, from) };
  }
  const held = setBack(stored, now);
  const book = held.zone === zone ? held : travel(held, schedules, { zone, isTaken });
  return { book, timetable: leaveOut(timetableAfter(schedules, book), isTaken) };
}

/** What lies in the future was promised by a clock that was wrong. What is owed since before is not. */
function setBack(book: TaskBook, now: number): TaskBook {
  const { owed, retry } = book;
  const isEarly = owed !== null && owed.slot > now;
  const isRetryEarly = retry !== null && retry.at !== null && retry.at > now + HOUR_MS;
  if (book.anchor <= now && book.settled <= now && !isEarly && !isRetryEarly) return book;
  return {
    ...book,
    anchor: Math.min(book.anchor, now),
    settled: Math.min(book.settled, now),
    shown: book.settled > now ? 0 : book.shown,
    owed: isEarly ? owedSince(owed, now) : owed,
    retry: isRetryEarly ? { ...retry, at: now + HOUR_MS } : retry,
  };
}

/** What of it was owed before `now` already: of the slots that it stands for, the first is known. */
function owedSince(owed: Owed, now: number): Owed | null {
  return owed.first > now ? null : { ...owed, slot: owed.first, count: 1, isLate: true };
}

function travel(
  book: TaskBook,
  schedules: readonly Schedule[],
  { zone, isTaken }: { readonly zone: string; readonly isTaken: IsTaken },
): TaskBook {
  const { settled, anchor } = book;
  const shown = Math.max(book.shown, shownAt(settled, book.zone));
  const arrived = { ...book, zone, shown: Math.max(shown, shownAt(settled, zone)) };
  const leapt = leaptOver(schedules, { zone, anchor, shown }, { until: settled, isTaken });
  return leapt === null
    ? arrived
    : { ...arrived, owed: owe(book.owed, leapt, true), retry: givenWay(book) };
}
