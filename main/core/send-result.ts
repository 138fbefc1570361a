import type {
  AttemptError,
  Route,
  ShownResponse,
  Timing,
} from '../../preload/contract/delivery.ts';

/** What one HTTP try came to. `error` is null when it counts as delivered. */
export interface SendResult {
  readonly response: ShownResponse | null;
  readonly error: AttemptError | null;
  /** Whether the same request may fare better later. */
  readonly retryable: boolean;
  /** How long the receiver asks to be left alone. */
  readonly retryAfterMs: number | null;
  readonly durationMs: number;
  /** Null when nothing was begun. */
  readonly timing: Timing | null;
  /** Null when nothing was begun. */
  readonly route: Route | null;
  /** Whether the receiver may have got the whole request (it was written out completely). */
  readonly mayHaveArrived: boolean;
  /** The receiver wants no more: 410, or the response header `webhook-delivery: disable` (Svix). */
  readonly wantsNoMore: boolean;
}
