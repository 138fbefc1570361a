import type { Outcome } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';

/** What is known of the messages of one hook, task and moment before this one. */
export interface LastTold {
  /** When the last one that was delivered, or still may be, was made; milliseconds since the epoch. */
  readonly at: number;
  /** How many have been held back since. */
  readonly suppressedSince: number;
}

/**
 * Why a message is held back for coming too soon after the one before; null lets it pass. A change
 * of outcome always passes: nobody may miss that backups fail, or work again.
 */
export function tooSoon(
  limitSeconds: number,
  last: LastTold | null,
  facts: {
    readonly now: number;
    readonly outcome: Outcome | null;
    /** The outcome of the task's run before this one. */
    readonly outcomeBefore: Outcome | null;
  },
): string | null {
  if (limitSeconds === 0 || last === null) return null;
  if (facts.outcome !== null && facts.outcome !== facts.outcomeBefore) return null;
  const elapsed = (facts.now - last.at) / 1_000;
  if (elapsed < 0 || elapsed >= limitSeconds) return null;
  return t('failuresHook.tooSoon', { elapsed: Math.floor(elapsed), limit: limitSeconds });
}
