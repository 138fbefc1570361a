import type { Method, Moment } from './hook.ts';
import type { TaskName } from './profile.ts';

/**
 * `pending` waits for its next attempt (`waitingFor` says for what); `sending` is on the wire; the
 * others are final. `superseded`: its run ended first; `suppressed`: too soon after the one before;
 * `blocked`: its place is not allowed; `disabled`: hook, channel or all hooks are switched off.
 */
export type DeliveryState =
  | 'pending'
  | 'sending'
  | 'delivered'
  | 'failed'
  | 'superseded'
  | 'suppressed'
  | 'blocked'
  | 'disabled'
  | 'cancelled';

/** What a pending delivery waits for: its turn, the next try, the network, the keychain. */
export type WaitingFor = 'turn' | 'retry' | 'network' | 'keychain';

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
  | 'proxy'
  | 'status'
  | 'answer'
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

/** Milliseconds that each part of an attempt took; null for a part that it did not have. */
export interface Timing {
  readonly dnsMs: number | null;
  readonly connectMs: number | null;
  readonly tlsMs: number | null;
  /** From the request's first byte out to the answer's first byte in. */
  readonly firstByteMs: number | null;
  readonly bodyMs: number | null;
}

/** The way that an attempt took. */
export interface Route {
  /** The address really connected to (the proxy's, where there is one); null when none was. */
  readonly remoteAddress: string | null;
  /** The proxy as `http://host:port`, without credentials. */
  readonly proxy: string | null;
  /** `1.1` or `2`; null when nothing was sent. */
  readonly httpVersion: '1.1' | '2' | null;
  /** Whether the address is in the user's own network. */
  readonly local: boolean;
  readonly tls: {
    /** For example `TLSv1.3`. */
    readonly protocol: string;
    readonly cipher: string;
    readonly issuer: string;
    /** ISO 8601. */
    readonly validTo: string;
    /** False where the hook skips the check. */
    readonly verified: boolean;
  } | null;
}

/** Who has asked for an attempt: the courier or the run; a person, again; a person, to try the hook. */
export type AttemptTrigger = 'auto' | 'manual' | 'test';

/** One HTTP try of a delivery. */
export interface Attempt {
  readonly n: number;
  readonly trigger: AttemptTrigger;
  readonly startedAt: string;
  readonly durationMs: number;
  /** As it was sent, with the signature of this attempt. */
  readonly request: ShownRequest;
  readonly response: ShownResponse | null;
  readonly timing: Timing | null;
  readonly route: Route | null;
  readonly error: AttemptError | null;
}

/** One message owed to one place; its id stays the same over all attempts. */
export interface Delivery {
  readonly id: string;
  /** Null for a test message. */
  readonly runId: string | null;
  readonly profileId: string;
  readonly task: TaskName;
  readonly hookId: string;
  /** The hook's name when the delivery was made. */
  readonly hook: string;
  readonly channelId: string | null;
  readonly moment: Moment;
  /** Whether the run waits for it. */
  readonly gating: boolean;
  readonly state: DeliveryState;
  readonly waitingFor: WaitingFor | null;
  /** Why it is in this state, one sentence; empty while nothing is to be said. */
  readonly reason: string;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  /** The delivery that this one is an edited copy of. */
  readonly copyOf: string | null;
  /** What is sent, the same over all attempts, less what signs each of them. */
  readonly request: ShownRequest;
  readonly attempts: readonly Attempt[];
}
