import type { Retry } from '../../preload/contract/hook.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The waits between the attempts of a reporting hook, about two days in all. */
const STANDARD_WAITS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
] as const;

/** The waits between the attempts of a hook that the run stands still for. */
const GATING_WAITS = [1 * SECOND, 3 * SECOND] as const;

/** "Up to 5 times … 20 seconds apart": https://www.checklyhq.com/docs/integrations/alerts/webhooks/ */
const CHECKLY_WAITS = Array.from({ length: 5 }, () => 20 * SECOND);

const JITTER = 0.2;
const LONGEST_RETRY_AFTER = 24 * HOUR;

/** What a message's waits depend on. */
export interface RetryPlan {
  readonly retry: Retry;
  /** Whether a run stands still for it. */
  readonly gating: boolean;
}

/** How many attempts a plan allows in all. */
export function attemptsAllowed(plan: RetryPlan): number {
  return waitsOf(plan).length + 1;
}

/**
 * How long to wait after the given number of attempts, in milliseconds; null when no further try is
 * due. `chance` (0 to 1) spreads Bellhop's own waits by a fifth either way, so that many machines do
 * not call at once. A receiver's Retry-After is obeyed up to a day, but for Checkly's fixed waits.
 */
export function waitBeforeRetry(
  plan: RetryPlan,
  attemptsMade: number,
  facts: { readonly chance: number; readonly retryAfterMs: number | null },
): number | null {
  const wait = waitsOf(plan)[attemptsMade - 1];
  if (wait === undefined) return null;
  if (plan.retry === 'checkly') return wait;
  const spreads = !plan.gating && plan.retry === 'standard';
  const spread = spreads ? wait * (1 + JITTER * (2 * facts.chance - 1)) : wait;
  const asked = Math.min(facts.retryAfterMs ?? 0, LONGEST_RETRY_AFTER);
  return Math.round(Math.max(spread, asked));
}

function waitsOf({ retry, gating }: RetryPlan): readonly number[] {
  if (retry === 'none') return [];
  if (gating) return GATING_WAITS;
  switch (retry) {
    case 'standard':
      return STANDARD_WAITS;
    case 'checkly':
      return CHECKLY_WAITS;
    default:
      return retry.map((seconds) => seconds * SECOND);
  }
}
