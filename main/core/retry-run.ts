import type { FailureKind } from '../../preload/contract/result.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { Retry, TaskBook } from './task-book.ts';

const MINUTE_MS = 60_000;

/** When a scheduled run that failed is tried again, counted from its end. */
const WAITS = [5, 15, 60].map((minutes) => minutes * MINUTE_MS);

/** What trying again does not mend: a person must do something first. */
const HOPELESS: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'wrong-password',
  'secret-missing',
  'engine-missing',
  'engine-too-old',
  'keychain-missing',
  'repository-damaged',
  'invalid-input',
  'configuration-damaged',
  'not-available',
  'not-found',
]);

/** How a scheduled run has ended. */
export type RunEnd = Pick<Run, 'trigger' | 'outcome' | 'failure' | 'slot' | 'createdAt'> & {
  /** Whether it was stopped because Bellhop is closed, not because somebody wanted it to. */
  readonly isClosing: boolean;
};

/** The book after a run of its task has ended, at `now` (milliseconds since the epoch). */
export function afterRun(
  book: TaskBook,
  end: RunEnd,
  { now, retryFailed }: { readonly now: number; readonly retryFailed: boolean },
): TaskBook {
  if (end.outcome === 'succeeded' || end.outcome === 'warned') return madeUpFor(book, end);
  if (isNote(end)) return book;
  if (end.slot === null || end.trigger === 'manual' || !retryFailed) return book;
  return { ...book, retry: isWorthRetrying(end) ? nextRetry(book, end, now) : null };
}

/** A success also stands for a slot that was owed when it began, whoever asked for it. */
function madeUpFor(book: TaskBook, { createdAt }: RunEnd): TaskBook {
  const isOwed = book.owed !== null && book.owed.slot > Date.parse(createdAt);
  return { ...book, retry: null, owed: isOwed ? book.owed : null };
}

/** What is only written down, as not run, says nothing about what is tried again. */
function isNote({ failure }: RunEnd): boolean {
  return failure?.kind === 'missed' || failure?.kind === 'condition-unmet';
}

function isWorthRetrying({ outcome, failure, isClosing }: RunEnd): boolean {
  if (outcome === 'cancelled') return isClosing;
  if (outcome === 'interrupted') return true;
  return outcome === 'failed' && (failure === null || !HOPELESS.has(failure.kind));
}

/** Where the book knows nothing of what was tried again, other schedules have taken its place. */
function nextRetry({ retry }: TaskBook, { slot, trigger }: RunEnd, now: number): Retry | null {
  if (trigger === 'retry' && retry === null) return null;
  const tries = trigger === 'retry' ? (retry?.tries ?? 0) : 0;
  const wait = WAITS[tries];
  return wait === undefined
    ? null
    : { at: now + wait, tries: tries + 1, slot: Date.parse(slot ?? '') };
}
