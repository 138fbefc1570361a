import type { Result } from './result.ts';

/** A request as the built-in receiver met it. */
export interface CaughtRequest {
  /** ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly method: string;
  readonly url: string;
  /** As sent: in order, with the sender's spelling, doubled names included. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** At most the first 64 KiB, as UTF-8. */
  readonly body: string;
  readonly truncated: boolean;
}

/** The request catcher: a receiver on this machine to aim hooks at while trying them. */
export interface CatcherState {
  /** Where it listens, for example `http://127.0.0.1:41234`; null while it does not. */
  readonly url: string | null;
  /** The newest first, at most 100, credentials masked. */
  readonly requests: readonly CaughtRequest[];
}

/** What may be asked of the request catcher. */
export interface CatcherApi {
  readonly catcher: {
    /** Listens on a free port, for this machine alone; one that listens already goes on. */
    start(): Promise<Result<CatcherState>>;
    /** Listens no more, and forgets what arrived. */
    stop(): Promise<Result<null>>;
    /** Where it listens and what arrived. */
    list(): Promise<CatcherState>;
    /** Forgets what arrived. */
    clear(): Promise<Result<null>>;
  };
}
