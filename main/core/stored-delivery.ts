import type { Attempt, DeliveryState } from '../../preload/contract/delivery.ts';
import type { Moment, StatusRange } from '../../preload/contract/hook.ts';
import type { RetryPlan } from './retry.ts';
import type { SealedRequest } from './sealed-request.ts';

/** A message that is owed, as the outbox holds it: complete, so that it outlives its hook. */
export interface OwedDelivery {
  readonly id: string;
  readonly runId: string;
  readonly profileId: string;
  readonly hookId: string;
  readonly hook: string;
  readonly moment: Moment;
  readonly gating: boolean;
  readonly createdAt: string;
  readonly request: SealedRequest;
  readonly success: readonly StatusRange[];
  readonly timeoutMs: number;
  readonly retry: RetryPlan;
}

/** An attempt as it is recorded; its request is the delivery's own. */
export type AttemptRecord = Omit<Attempt, 'request' | 'n'>;

/** What an attempt means for its delivery. */
export interface Settlement {
  readonly state: DeliveryState;
  readonly reason: string;
  /** Milliseconds since the epoch; null when no further attempt is due. */
  readonly nextAttemptAt: number | null;
}
