import type { PlannedTask, Profile, TaskPlan } from '../../preload/contract/profile.ts';
import { openBook, type ClockReading, type OpenBook } from '../core/open-book.ts';
import { missedVerdict, overtakenVerdict } from '../core/schedule-verdicts.ts';
import { settleSlots, type Settled } from '../core/settle-slots.ts';
import type { TaskBook } from '../core/task-book.ts';
import type { SchedulerNeeds } from './schedule-needs.ts';

/** A scheduled task's book and timetable, all slots up to now being settled. */
export interface Kept extends OpenBook {
  /** The next slot; null where none comes any more. */
  readonly next: number | null;
}

/** The books of all scheduled tasks, in memory and on disk. */
export interface BookKeeping {
  /** Settles what has come by now; null for a task without a schedule. */
  look(profile: Profile, task: PlannedTask): Kept | null;
  /** The same without settling anything: for showing how it stands. */
  peek(profile: Profile, task: PlannedTask): Kept | null;
  /** The book as it is, looked at or not. */
  find(profileId: string, task: PlannedTask): TaskBook | null;
  save(profileId: string, task: PlannedTask, book: TaskBook): void;
  /** Writes all that happens in it at once; where that fails, the books are read from the disk again. */
  together(act: () => void): void;
}

interface Page {
  readonly plan: TaskPlan;
  readonly kept: Kept;
  readonly zone: string;
  /** When it was last looked at. */
  seen: number;
}

type BookNeeds = Pick<SchedulerNeeds, 'now' | 'zone' | 'books' | 'together' | 'note'>;

/** What is in memory, by `keyOf`. */
interface Shelf {
  readonly pages: Map<string, Page>;
  /** Tasks of which it is known that they have no schedule. */
  readonly closed: Set<string>;
}

/** Keeps an open book for each scheduled task, so that a look at one with nothing due costs nothing. */
export function keepBooks(needs: BookNeeds): BookKeeping {
  const shelf: Shelf = { pages: new Map(), closed: new Set() };
  const { pages } = shelf;
  const together = (act: () => void): void => {
    try {
      needs.together(act);
    } catch (error) {
      pages.clear();
      throw error;
    }
  };
  return {
    together,
    find: (profileId, task) => find(profileId, task, shelf, needs),
    look: (profile, task) => {
      const isScheduled = profile.tasks[task].schedules.length > 0;
      if (isScheduled) return look({ profile, task }, shelf, { ...needs, together });
      close({ profile, task }, shelf, needs);
      return null;
    },
    peek: (profile, task) => {
      const plan = profile.tasks[task];
      const page = pages.get(keyOf(profile.id, task));
      if (plan.schedules.length === 0) return null;
      if (page?.plan === plan) return page.kept;
      const stored = find(profile.id, task, shelf, needs);
      const { book, timetable } = open({ profile, task }, stored, needs);
      return { book, timetable, next: timetable.next(book.settled) };
    },
    save: (profileId, task, book) => {
      needs.books.save(profileId, task, book);
      const key = keyOf(profileId, task);
      const page = pages.get(key);
      if (page !== undefined) pages.set(key, { ...page, kept: { ...page.kept, book } });
    },
  };
}

const keyOf = (profileId: string, task: PlannedTask): string => `${profileId}/${task}`;

function find(
  profileId: string,
  task: PlannedTask,
  { pages }: Shelf,
  { books }: Pick<BookNeeds, 'books'>,
): TaskBook | null {
  return pages.get(keyOf(profileId, task))?.kept.book ?? books.get(profileId, task);
}

function open(
  { profile, task }: Subject,
  stored: TaskBook | null,
  needs: Omit<BookNeeds, 'together'>,
): OpenBook {
  const clock = { now: needs.now(), zone: needs.zone() };
  return openBook(stored, profile.tasks[task], clock, (slot) =>
    needs.books.isClaimed(profile.id, task, slot),
  );
}

function look(
  subject: Subject,
  shelf: Shelf,
  needs: Omit<BookNeeds, 'together'> & Pick<BookKeeping, 'together'>,
): Kept {
  const { profile, task } = subject;
  const plan = profile.tasks[task];
  const key = keyOf(profile.id, task);
  const { pages } = shelf;
  const page = pages.get(key);
  const [now, zone] = [needs.now(), needs.zone()];
  const isOpen = page?.plan === plan && page.zone === zone && page.seen <= now;
  if (isOpen && !hasCome(page.kept.next, now)) {
    page.seen = now;
    return page.kept;
  }
  shelf.closed.delete(key);
  const stored = find(profile.id, task, shelf, needs);
  const opened = isOpen ? page.kept : open(subject, stored, needs);
  const book = settle({ ...subject, stored, open: opened }, { now, zone }, needs);
  const { timetable } = opened;
  const kept = { book, timetable, next: timetable.next(book.settled) };
  pages.set(key, { plan, kept, zone, seen: now });
  return kept;
}

/** Without schedules nothing is counted on, lest those of later find a year of missed slots. */
function close({ profile, task }: Subject, shelf: Shelf, needs: BookNeeds): void {
  const key = keyOf(profile.id, task);
  if (shelf.closed.has(key)) return;
  if (find(profile.id, task, shelf, needs) !== null) {
    const clock = { now: needs.now(), zone: needs.zone() };
    needs.books.save(profile.id, task, openBook(null, profile.tasks[task], clock).book);
  }
  shelf.pages.delete(key);
  shelf.closed.add(key);
}

interface Subject {
  readonly profile: Profile;
  readonly task: PlannedTask;
}

const hasCome = (slot: number | null, now: number): boolean => slot !== null && slot <= now;

/** What is not run for good is written down together with the book. */
function settle(
  subject: Subject & { readonly stored: TaskBook | null; readonly open: OpenBook },
  { now, zone }: ClockReading,
  needs: Pick<BookNeeds, 'books' | 'note'> & Pick<BookKeeping, 'together'>,
): TaskBook {
  const { profile, task, stored, open } = subject;
  const { catchUp } = profile.timing;
  const settled = settleSlots(open.book, open.timetable, { now, catchUp });
  if (settled.book === stored) return stored;
  needs.together(() => {
    needs.books.save(profile.id, task, settled.book);
    writeDown(subject, settled, zone, needs);
  });
  return settled.book;
}

function writeDown(
  { profile, task }: Subject,
  { missed, overtaken }: Settled,
  zone: string,
  { note }: Pick<BookNeeds, 'note'>,
): void {
  if (overtaken !== null) note(profile, task, overtaken.slot, overtakenVerdict);
  if (missed !== null) note(profile, task, missed.last, missedVerdict(missed, zone));
}
