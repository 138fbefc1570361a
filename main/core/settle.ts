import type { AttemptError } from '../../preload/contract/delivery.ts';
import { t } from '../../words/t.ts';
import { attemptsAllowed, waitBeforeRetry, type RetryPlan } from './retry.ts';
import { endedAs, type Settlement } from './stored-delivery.ts';

/** What is known after an attempt. */
export interface TriedFacts {
  readonly error: AttemptError | null;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  /** Whether the receiver may have got the whole request. */
  readonly mayHaveArrived: boolean;
  /** Whether the receiver wants to be told nothing more. */
  readonly wantsNoMore: boolean;
  /** This one counted. */
  readonly attemptsMade: number;
  readonly now: number;
  /** 0 to 1, for the jitter. */
  readonly chance: number;
}

/** What of a message its settlement depends on. */
export interface Settled extends RetryPlan {
  /** Whether sending it twice does no harm. */
  readonly repeatable: boolean;
}

/** Decides whether a delivery is done with, and if not, when it is tried again. */
export function settle(plan: Settled, facts: TriedFacts): Settlement {
  const { error, attemptsMade } = facts;
  if (error === null) return endedAs('delivered', '');
  if (error.class === 'cancelled') return endedAs('cancelled', error.message);
  if (error.class === 'blocked') return endedAs('blocked', error.message);
  const isUnclear = !plan.repeatable && facts.mayHaveArrived && isWithoutAnswer(error);
  if (isUnclear)
    return endedAs('failed', t('failuresRun.mayHaveArrived', { reason: error.message }));
  const wait = isWorthRetrying(plan, facts) ? waitBeforeRetry(plan, attemptsMade, facts) : null;
  if (wait !== null) {
    const nextAttemptAt = facts.now + wait;
    return { state: 'pending', waitingFor: 'retry', reason: error.message, nextAttemptAt };
  }
  const tries = attemptsAllowed(plan);
  const isExhausted = attemptsMade >= tries && tries > 1;
  const reason = error.message;
  return endedAs(
    'failed',
    isExhausted ? t('failuresRun.givenUpTries', { reason, count: tries }) : reason,
  );
}

function isWithoutAnswer({ class: kind }: AttemptError): boolean {
  return kind === 'timeout' || kind === 'reset' || kind === 'protocol';
}

/** Checkly tries again after every status above 399. */
function isWorthRetrying({ retry }: RetryPlan, facts: TriedFacts): boolean {
  if (facts.wantsNoMore) return false;
  return facts.retryable || (retry === 'checkly' && facts.error?.class === 'status');
}
