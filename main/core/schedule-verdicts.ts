import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { civilOf } from './calendar/zone-clock.ts';
import type { Verdict } from './run-state.ts';
import type { Slots } from './slots-of.ts';
import type { Owed } from './task-book.ts';

/** The verdict on slots that passed while nobody could run them, and that nothing makes up for. */
export function missedVerdict(missed: Slots, zone: string): Verdict {
  const { count, ...times } = written(missed, zone);
  const message =
    count === 1
      ? t('decisions.onePassed', { from: times.from })
      : t('decisions.somePassed', { count, ...times });
  return skipped({ kind: 'missed', message, hint: t('decisions.passedHint') });
}

/** The verdict on a slot whose conditions are not met; `reason` is a sentence. */
export function unmetVerdict(reason: string, catchUp: boolean): Verdict {
  const hint = t(catchUp ? 'decisions.unmetCatchUpHint' : 'decisions.unmetHint');
  return skipped(unmet(reason, hint));
}

/** The verdict on a slot that came while the task was still at work. */
export const overlapVerdict: Verdict = {
  outcome: 'skipped',
  get failure() {
    return unmet(t('decisions.overlap'), t('decisions.overlapHint'));
  },
  get message() {
    return t('decisions.overlap');
  },
};

/** The verdict on a slot that could not run before the next one came. */
export const overtakenVerdict: Verdict = {
  outcome: 'skipped',
  get failure() {
    return unmet(t('decisions.overtaken'), t('decisions.overtakenHint'));
  },
  get message() {
    return t('decisions.overtaken');
  },
};

/** What a run that stands for several slots, or for one that has passed, has to say about it. */
export function owedRemark({ first, slot, count, isLate }: Owed, zone: string): string | null {
  if (count > 1) {
    return t('decisions.makesUpForSome', written({ first, last: slot, count }, zone));
  }
  return isLate ? t('decisions.makesUpFor', { time: writeInstant(slot, zone) }) : null;
}

/** An instant on the clock of a zone, like `2026-03-01 08:00`. */
export function writeInstant(instant: number, zone: string): string {
  const { year, month, day, hour, minute } = civilOf(instant, zone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

function written({ first, last, count }: Slots, zone: string) {
  return { count, from: writeInstant(first, zone), to: writeInstant(last, zone) };
}

function unmet(message: string, hint: string): Failure {
  return { kind: 'condition-unmet', message, hint };
}

function skipped(failure: Failure): Verdict {
  return { outcome: 'skipped', failure, message: failure.message };
}
