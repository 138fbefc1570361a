import type { Attempt, DeliveryState, WaitingFor } from '../../preload/contract/delivery.ts';
import type {
  BodyRule,
  Header,
  Moment,
  Retry,
  Signature,
  StatusRange,
  Tls,
} from '../../preload/contract/hook.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { SealedRequest } from './sealed-request.ts';

/** How a message is sent and when it counts as delivered: with its request, all that an attempt needs. */
export interface Manner {
  readonly success: readonly StatusRange[];
  readonly bodyRule: BodyRule | null;
  readonly timeoutMs: number;
  readonly retry: Retry;
  readonly repeatable: boolean;
  readonly tls: Tls;
  readonly signature: Signature;
}

/** A message that is owed, as the outbox holds it: complete, so that it outlives its hook. */
export interface OwedDelivery extends Manner {
  readonly id: string;
  /** Null for a test message. */
  readonly runId: string | null;
  readonly profileId: string;
  readonly task: TaskName;
  readonly hookId: string;
  readonly hook: string;
  readonly channelId: string | null;
  readonly moment: Moment;
  readonly gating: boolean;
  readonly createdAt: string;
  readonly copyOf: string | null;
  readonly request: SealedRequest;
  /** Whether the request could be rendered. One that could not is shown, but never sent. */
  readonly isMade: boolean;
}

/** An attempt as it is recorded; its request is the delivery's own, and what was added to sign it. */
export interface AttemptRecord extends Omit<Attempt, 'request' | 'n'> {
  readonly signedBy: readonly Header[];
}

/** What an attempt means for its delivery. */
export interface Settlement {
  readonly state: DeliveryState;
  readonly waitingFor: WaitingFor | null;
  readonly reason: string;
  /** Milliseconds since the epoch; null when no further attempt is due. */
  readonly nextAttemptAt: number | null;
}

/** A message that has just been written waits for its turn. */
export function dueAt(now: number): Settlement {
  return { state: 'pending', waitingFor: 'turn', reason: '', nextAttemptAt: now };
}

/** A message that ends here without being sent, or sent again. */
export function endedAs(
  state: Exclude<DeliveryState, 'pending' | 'sending'>,
  reason: string,
): Settlement {
  return { state, waitingFor: null, reason, nextAttemptAt: null };
}
