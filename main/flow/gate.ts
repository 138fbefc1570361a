import type { AttemptRecord, OwedDelivery, Settlement } from '../core/stored-delivery.ts';
import { settle } from '../core/settle.ts';
import { tryDelivery, type DeliverNeeds, type Tried } from './deliver.ts';

export interface GateNeeds extends DeliverNeeds {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly record: (owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement) => void;
}

/** What the run has to know of a delivery that it waited for. */
export interface GateResult {
  readonly passed: boolean;
  readonly reason: string;
  readonly hint: string;
}

/**
 * Delivers while the run waits: at most two quick retries, all within the hook's one deadline. The
 * signal is the run's own, so that cancelling the run ends the call.
 */
export async function passGate(
  owed: OwedDelivery,
  signal: AbortSignal,
  needs: GateNeeds,
): Promise<GateResult> {
  const deadline = needs.now() + owed.timeoutMs;
  for (let attemptsMade = 1; ; attemptsMade += 1) {
    const left = Math.max(1, deadline - needs.now());
    const tried = await tryDelivery(owed, left, signal, needs);
    const settlement = withinDeadline(judge(owed, tried, attemptsMade, needs.now()), deadline);
    needs.record(owed, tried.attempt, settlement);
    const { state, reason, nextAttemptAt } = settlement;
    if (nextAttemptAt === null) {
      return { passed: state === 'delivered', reason, hint: tried.attempt.error?.hint ?? '' };
    }
    await needs.wait(nextAttemptAt - needs.now(), signal);
  }
}

function judge(owed: OwedDelivery, tried: Tried, attemptsMade: number, now: number): Settlement {
  const error = tried.attempt.error;
  const { retryable, retryAfterMs } = tried;
  return settle(owed.retry, { error, retryable, retryAfterMs, attemptsMade, now, chance: 0.5 });
}

function withinDeadline(settlement: Settlement, deadline: number): Settlement {
  const { nextAttemptAt } = settlement;
  if (nextAttemptAt === null || nextAttemptAt < deadline) return settlement;
  return { ...settlement, state: 'failed', nextAttemptAt: null };
}
