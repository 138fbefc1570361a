import type { AttemptError } from '../../preload/contract/delivery.ts';
import type { StatusRange } from '../../preload/contract/hook.ts';
import type { Result } from '../../preload/contract/result.ts';
import { redactNothing, redactor, type Redact } from '../core/redact.ts';
import { openRequest, secretsOf, type OpenRequest } from '../core/sealed-request.ts';
import type { SendResult } from '../core/send-result.ts';
import type { AttemptRecord, OwedDelivery } from '../core/stored-delivery.ts';

export interface SendOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly success: readonly StatusRange[];
  readonly redact: Redact;
}

/** What a try needs from outside. */
export interface DeliverNeeds {
  readonly now: () => number;
  readonly openSecrets: (names: readonly string[]) => Promise<Result<ReadonlyMap<string, string>>>;
  readonly send: (request: OpenRequest, options: SendOptions) => Promise<SendResult>;
}

/** One try, with what is to be recorded of it. */
export interface Tried {
  readonly attempt: AttemptRecord;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
}

/**
 * Tries a delivery once. Its secrets are opened for this try alone; where the vault cannot give
 * them, nothing is sent and the try can be made again.
 */
export async function tryDelivery(
  owed: OwedDelivery,
  timeoutMs: number,
  signal: AbortSignal,
  needs: DeliverNeeds,
): Promise<Tried> {
  const startedAt = new Date(needs.now()).toISOString();
  const names = secretsOf(owed.request);
  const secrets = await needs.openSecrets(names);
  if (!secrets.ok) {
    const { message, hint } = secrets.failure;
    const error: AttemptError = { class: 'secret', message, hint };
    const attempt = { startedAt, durationMs: 0, response: null, error };
    return { attempt, retryable: true, retryAfterMs: null };
  }
  const redact = names.length === 0 ? redactNothing : redactor(secrets.value.values());
  const sent = await needs.send(openRequest(owed.request, secrets.value), {
    timeoutMs,
    signal,
    success: owed.success,
    redact,
  });
  const { durationMs, response, error, retryable, retryAfterMs } = sent;
  return { attempt: { startedAt, durationMs, response, error }, retryable, retryAfterMs };
}
