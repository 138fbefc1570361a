import { settle } from '../core/settle.ts';
import {
  endedAs,
  type AttemptRecord,
  type OwedDelivery,
  type Settlement,
} from '../core/stored-delivery.ts';
import { notSent, tryDelivery, type DeliverNeeds, type Tried } from './deliver.ts';

export interface GateNeeds extends DeliverNeeds {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Says that it is under way, until the answered function is called. */
  readonly setOut: (owed: OwedDelivery) => () => void;
  readonly record: (owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement) => void;
  /** The receiver wants to be told nothing more. */
  readonly switchOff: (owed: OwedDelivery) => void;
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
    const timeoutMs = Math.max(1, deadline - needs.now());
    const arrive = needs.setOut(owed);
    const tried = await tryNow(owed, timeoutMs, signal, needs).finally(arrive);
    const settlement = withinDeadline(judge(owed, tried, attemptsMade, needs.now()), deadline);
    needs.record(owed, tried.attempt, settlement);
    if (tried.wantsNoMore) needs.switchOff(owed);
    const { state, reason, nextAttemptAt } = settlement;
    if (nextAttemptAt === null) {
      return { passed: state === 'delivered', reason, hint: tried.attempt.error?.hint ?? '' };
    }
    await needs.wait(nextAttemptAt - needs.now(), signal);
  }
}

/** A run that stands still does not wait for the keychain: what cannot be sent now has failed. */
async function tryNow(
  owed: OwedDelivery,
  timeoutMs: number,
  signal: AbortSignal,
  needs: GateNeeds,
): Promise<Tried> {
  const startedAt = new Date(needs.now()).toISOString();
  const tried = await tryDelivery(owed, { trigger: 'auto', timeoutMs, signal }, needs);
  if (tried.kind === 'tried') return tried;
  const { message, hint } = tried.failure;
  return {
    kind: 'tried',
    attempt: notSent({ trigger: 'auto', startedAt }, { class: 'secret', message, hint }),
    retryable: false,
    retryAfterMs: null,
    mayHaveArrived: false,
    wantsNoMore: false,
  };
}

function judge(owed: OwedDelivery, tried: Tried, attemptsMade: number, now: number): Settlement {
  const { attempt, ...facts } = tried;
  return settle(owed, { ...facts, error: attempt.error, attemptsMade, now, chance: 0.5 });
}

function withinDeadline(settlement: Settlement, deadline: number): Settlement {
  const { nextAttemptAt, reason } = settlement;
  if (nextAttemptAt === null || nextAttemptAt < deadline) return settlement;
  return endedAs('failed', reason);
}
