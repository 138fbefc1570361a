import type { PlannedTask, Profile } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import { jitterOf } from '../core/jitter.ts';
import { overlapVerdict, owedRemark, unmetVerdict } from '../core/schedule-verdicts.ts';
import { isFresh, type Owed, type TaskBook } from '../core/task-book.ts';
import type { BookKeeping } from './keep-books.ts';
import type { ScheduledRun, SchedulerNeeds, Weighed } from './schedule-needs.ts';

/** A task that has something to run. */
export interface Offer {
  readonly profile: Profile;
  readonly task: PlannedTask;
  readonly book: TaskBook;
}

/** Claims are kept this long: how far a clock that was set back is seen through. */
const CLAIMS_MS = 40 * 86_400_000;

/** A reason that lasts is told again with the next slot after this long. */
const TELL_AGAIN_MS = 20 * 3_600_000;

/**
 * From when on a task with this book wants to run; null where it owes nothing. A slot that comes while
 * the one before it is put off does not put it off further.
 */
export function wantedAt({ profile, task, book }: Offer): number | null {
  const { owed, retry } = book;
  if (owed === null) return retry?.at ?? null;
  if (owed.isLate || owed.told !== null) return owed.slot;
  return owed.first + jitterOf(owed.first, profile.timing.jitterMinutes, `${profile.id}/${task}`);
}

/**
 * Starts what a task owes, or tries again what failed, where nothing holds it back. Answers why it
 * still waits, as a sentence; null where it waits no more.
 */
export async function offerRun(
  { profile, task }: Pick<Offer, 'profile' | 'task'>,
  keeping: BookKeeping,
  needs: SchedulerNeeds,
): Promise<string | null> {
  const before = keeping.find(profile.id, task);
  if (before === null) return null;
  const weighed = await needs.weigh(profile, task, before.owed?.isLate ?? false);
  // While it was weighed somebody may have run it by hand.
  const book = keeping.find(profile.id, task);
  if (book === null) return null;
  const offer = { profile, task, book };
  const at = wantedAt(offer);
  if (at === null || at > needs.now()) return null;
  const since = needs.onSince(profile.id, task);
  if (since !== null) return yieldTo(since, offer, keeping, needs);
  if (!weighed.met) return holdBack(weighed, offer, keeping, needs);
  start(offer, weighed.remarks, keeping, needs);
  return null;
}

/** A slot that comes while its task is at work is skipped; what was asked for after it is waited for. */
function yieldTo(
  since: number,
  { profile, task, book }: Offer,
  keeping: BookKeeping,
  needs: SchedulerNeeds,
): string | null {
  const { owed } = book;
  const isMadeUpFor = owed === null || !isFresh(owed) || since > owed.slot;
  if (isMadeUpFor) return t('decisions.waitsForRun');
  keeping.together(() => {
    keeping.save(profile.id, task, { ...book, owed: null });
    needs.note(profile, task, owed.slot, overlapVerdict);
  });
  return null;
}

function holdBack(
  { cause, reason, isQuiet }: Extract<Weighed, { readonly met: false }>,
  { profile, task, book }: Offer,
  keeping: BookKeeping,
  needs: SchedulerNeeds,
): string | null {
  const { owed } = book;
  const { catchUp } = profile.timing;
  if (owed === null || isQuiet || !isNews(owed, cause, needs.now())) return reason;
  const told = { cause, at: needs.now() };
  keeping.together(() => {
    keeping.save(profile.id, task, { ...book, owed: catchUp ? { ...owed, told } : null });
    needs.note(profile, task, owed.slot, unmetVerdict(reason, catchUp));
  });
  return catchUp ? reason : null;
}

function isNews({ slot, told }: Owed, cause: string, now: number): boolean {
  if (told?.cause !== cause) return true;
  return slot > told.at && now - told.at >= TELL_AGAIN_MS;
}

/** The slot is taken and the run is on record with one write, so that neither is without the other. */
function start(
  offer: Offer,
  remarks: readonly string[],
  keeping: BookKeeping,
  needs: SchedulerNeeds,
): void {
  const { profile, task, book } = offer;
  const { owed, retry } = book;
  const order = orderOf(book, remarks, needs.zone());
  if (order === null) return;
  const rest =
    owed === null && retry !== null
      ? { ...book, retry: { ...retry, at: null } }
      : { ...book, owed: null, retry: null };
  const { books } = needs;
  const isRetry = order.trigger === 'retry';
  keeping.together(() => {
    const isTaken = !isRetry && books.isClaimed(profile.id, task, order.slot);
    if (!isTaken && !needs.run(profile, task, order)) return;
    if (!isRetry && !isTaken) books.claim(profile.id, task, order.slot, needs.now() - CLAIMS_MS);
    keeping.save(profile.id, task, rest);
  });
}

function orderOf(
  { owed, retry }: TaskBook,
  remarks: readonly string[],
  zone: string,
): ScheduledRun | null {
  if (owed !== null) {
    const remark = owedRemark(owed, zone);
    return {
      trigger: isFresh(owed) ? 'schedule' : 'catch-up',
      slot: owed.slot,
      remarks: remark === null ? remarks : [remark, ...remarks],
    };
  }
  return retry === null ? null : { trigger: 'retry', slot: retry.slot, remarks };
}
