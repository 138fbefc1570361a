import type { AttemptError, ShownResponse } from '../../preload/contract/delivery.ts';

/** What one HTTP try came to. `error` is null when it counts as delivered. */
export interface SendResult {
  readonly response: ShownResponse | null;
  readonly error: AttemptError | null;
  /** Whether the same request may fare better later. */
  readonly retryable: boolean;
  /** How long the receiver asks to be left alone. */
  readonly retryAfterMs: number | null;
  readonly durationMs: number;
}
