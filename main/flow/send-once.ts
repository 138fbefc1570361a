import type { AttemptTrigger } from '../../preload/contract/delivery.ts';
import type { Failure } from '../../preload/contract/result.ts';
import {
  endedAs,
  type AttemptRecord,
  type OwedDelivery,
  type Settlement,
} from '../core/stored-delivery.ts';
import { notSent, tryDelivery, type DeliverNeeds } from './deliver.ts';

/** How a person's own try is made. */
export interface Once {
  readonly trigger: AttemptTrigger;
  /** What the courier had planned for it, which stays if this fails. */
  readonly plan: Settlement | null;
  readonly signal: AbortSignal;
}

export interface SendOnceNeeds extends DeliverNeeds {
  readonly record: (owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement) => void;
  /** The receiver wants to be told nothing more. */
  readonly switchOff: (owed: OwedDelivery) => void;
}

/** Makes one try without another, as somebody is looking, and records it. */
export async function sendOnce(
  owed: OwedDelivery,
  { trigger, plan, signal }: Once,
  needs: SendOnceNeeds,
): Promise<void> {
  const startedAt = new Date(needs.now()).toISOString();
  const tried = await tryDelivery(owed, { trigger, timeoutMs: owed.timeoutMs, signal }, needs);
  const attempt =
    tried.kind === 'tried'
      ? tried.attempt
      : notSent({ trigger, startedAt }, { class: 'secret', ...wordsOf(tried.failure) });
  needs.record(owed, attempt, settlementOf(attempt, plan));
  if (tried.kind === 'tried' && tried.wantsNoMore) needs.switchOff(owed);
}

function wordsOf({ message, hint }: Failure): Pick<Failure, 'message' | 'hint'> {
  return { message, hint };
}

function settlementOf({ error }: AttemptRecord, plan: Settlement | null): Settlement {
  if (error === null) return endedAs('delivered', '');
  if (plan !== null) return { ...plan, reason: error.message };
  return endedAs(error.class === 'cancelled' ? 'cancelled' : 'failed', error.message);
}
