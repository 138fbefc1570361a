import type { ShownResponse } from '../../preload/contract/delivery.ts';
import type { Redact } from '../core/redact.ts';
import type { SendResult } from '../core/send-result.ts';
import type { Fault } from './error-words.ts';

/** What one try came to, but for how long it took and which way it went. */
export type Verdict = Omit<SendResult, 'durationMs' | 'timing' | 'route'>;

/** What a fault makes of a try, redacted: nothing has come back, nothing may have arrived. */
export function failedBy({ error, retryable }: Fault, redact: Redact): Verdict {
  return {
    response: null,
    error: { ...error, message: redact(error.message), hint: redact(error.hint) },
    retryable,
    retryAfterMs: null,
    mayHaveArrived: false,
    wantsNoMore: false,
  };
}

/** A try that the receiver has answered as it should. */
export function deliveredWith(response: ShownResponse): Verdict {
  return {
    response,
    error: null,
    retryable: false,
    retryAfterMs: null,
    mayHaveArrived: true,
    wantsNoMore: false,
  };
}
