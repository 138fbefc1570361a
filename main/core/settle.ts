import type { AttemptError } from '../../preload/contract/delivery.ts';
import { attemptsAllowed, waitBeforeRetry, type RetryPlan } from './retry.ts';
import type { Settlement } from './stored-delivery.ts';

/** What is known after an attempt. */
export interface TriedFacts {
  readonly error: AttemptError | null;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  /** This one counted. */
  readonly attemptsMade: number;
  readonly now: number;
  /** 0 to 1, for the jitter. */
  readonly chance: number;
}

/** Decides whether a delivery is done with, and if not, when it is tried again. */
export function settle(plan: RetryPlan, facts: TriedFacts): Settlement {
  const { error, attemptsMade } = facts;
  if (error === null) return { state: 'delivered', reason: '', nextAttemptAt: null };
  if (error.class === 'cancelled') {
    return { state: 'cancelled', reason: error.message, nextAttemptAt: null };
  }
  const wait = facts.retryable ? waitBeforeRetry(plan, attemptsMade, facts) : null;
  if (wait !== null) {
    return { state: 'pending', reason: error.message, nextAttemptAt: facts.now + wait };
  }
  const tries = attemptsAllowed(plan);
  const exhausted =
    facts.retryable && tries > 1 ? ` Given up after ${String(tries)} attempts.` : '';
  return { state: 'failed', reason: error.message + exhausted, nextAttemptAt: null };
}
