import type { Method, Moment } from './hook.ts';

/**
 * `pending` waits for its next attempt; `sending` is on the wire; `delivered`, `failed`,
 * `superseded` (its run ended first) and `cancelled` are final.
 */
export type DeliveryState =
  'pending' | 'sending' | 'delivered' | 'failed' | 'superseded' | 'cancelled';

/** A request as a person may see it: secrets stand in it as `{{secret "NAME"}}`. */
export interface ShownRequest {
  readonly method: Method;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

/** What came back, redacted, at most 64 KiB of it. */
export interface ShownResponse {
  readonly status: number;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
  readonly truncated: boolean;
}

export type AttemptErrorClass =
  | 'refused'
  | 'reset'
  | 'dns'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'status'
  | 'redirect'
  | 'protocol'
  | 'blocked'
  | 'secret'
  | 'template'
  | 'cancelled';

/** Why an attempt failed, in words, with the next step. */
export interface AttemptError {
  readonly class: AttemptErrorClass;
  readonly message: string;
  readonly hint: string;
}

/** One HTTP try of a delivery. */
export interface Attempt {
  readonly n: number;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly request: ShownRequest;
  readonly response: ShownResponse | null;
  readonly error: AttemptError | null;
}

/** One message owed to one place; its id stays the same over all attempts. */
export interface Delivery {
  readonly id: string;
  readonly runId: string;
  readonly profileId: string;
  readonly hookId: string;
  /** The hook's name when the delivery was made. */
  readonly hook: string;
  readonly moment: Moment;
  /** Whether the run waits for it. */
  readonly gating: boolean;
  readonly state: DeliveryState;
  /** Why it is in this state, one sentence; empty while nothing is to be said. */
  readonly reason: string;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  /** What is sent, the same over all attempts. */
  readonly request: ShownRequest;
  readonly attempts: readonly Attempt[];
}
