import type { AttemptError, AttemptTrigger } from '../../preload/contract/delivery.ts';
import type { BodyRule, Header, Signature, StatusRange, Tls } from '../../preload/contract/hook.ts';
import type { Failure, FailureKind, Result } from '../../preload/contract/result.ts';
import { redactNothing, redactor, type Redact } from '../core/redact.ts';
import { openRequest, secretsOf, type OpenRequest } from '../core/sealed-request.ts';
import type { SendResult } from '../core/send-result.ts';
import { secretsOfSignature } from '../core/signature-secrets.ts';
import type { AttemptRecord, OwedDelivery } from '../core/stored-delivery.ts';

export interface SendOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly success: readonly StatusRange[];
  readonly bodyRule: BodyRule | null;
  readonly tls: Tls;
  readonly redact: Redact;
}

/** What is signed: the bytes sent, under the delivery's id, at an instant (ms since the epoch). */
export interface Signable {
  readonly id: string;
  readonly body: Uint8Array;
  readonly at: number;
}

/** What a try needs from outside. */
export interface DeliverNeeds {
  readonly now: () => number;
  readonly openSecrets: (names: readonly string[]) => Promise<Result<ReadonlyMap<string, string>>>;
  readonly sign: (
    signature: Signature,
    message: Signable,
    secrets: ReadonlyMap<string, string>,
  ) => Result<readonly Header[]>;
  readonly send: (request: OpenRequest, options: SendOptions) => Promise<SendResult>;
}

/** One try, with what is to be recorded of it. */
export interface Tried {
  readonly kind: 'tried';
  readonly attempt: AttemptRecord;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  readonly mayHaveArrived: boolean;
  readonly wantsNoMore: boolean;
}

/** Nothing was sent, as the keychain could not give what the request needs. */
export interface Withheld {
  readonly kind: 'withheld';
  readonly failure: Failure;
}

/** How a try is to be made. */
export interface Try {
  readonly trigger: AttemptTrigger;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Tries a delivery once. Its secrets are opened for this try alone, and it is signed anew, for the
 * time of the try may be part of the signature.
 */
export async function tryDelivery(
  owed: OwedDelivery,
  { trigger, timeoutMs, signal }: Try,
  needs: DeliverNeeds,
): Promise<Tried | Withheld> {
  const at = needs.now();
  const names = [...new Set([...secretsOf(owed.request), ...secretsOfSignature(owed.signature)])];
  const secrets = await needs.openSecrets(names);
  if (!secrets.ok) return { kind: 'withheld', failure: secrets.failure };
  const open = openRequest(owed.request, secrets.value);
  const message = { id: owed.id, body: Buffer.from(open.body, 'utf8'), at };
  const signed = needs.sign(owed.signature, message, secrets.value);
  const start = { trigger, startedAt: new Date(at).toISOString() };
  if (!signed.ok) return unsigned(start, signed.failure);
  const sent = await needs.send(
    { ...open, headers: [...open.headers, ...signed.value] },
    {
      timeoutMs,
      signal,
      success: owed.success,
      bodyRule: owed.bodyRule,
      tls: owed.tls,
      redact: names.length === 0 ? redactNothing : redactor(secrets.value.values()),
    },
  );
  const { durationMs, response, error, timing, route, ...consequences } = sent;
  return {
    kind: 'tried',
    attempt: { ...start, durationMs, response, error, timing, route, signedBy: signed.value },
    ...consequences,
  };
}

/** An attempt that came to nothing before anything was sent. */
export function notSent(
  start: Pick<AttemptRecord, 'trigger' | 'startedAt'>,
  error: AttemptError,
): AttemptRecord {
  return {
    ...start,
    durationMs: 0,
    response: null,
    timing: null,
    route: null,
    error,
    signedBy: [],
  };
}

function unsigned(
  start: Pick<AttemptRecord, 'trigger' | 'startedAt'>,
  { message, hint }: Failure,
): Tried {
  return {
    kind: 'tried',
    attempt: notSent(start, { class: 'secret', message, hint }),
    retryable: false,
    retryAfterMs: null,
    mayHaveArrived: false,
    wantsNoMore: false,
  };
}

/** Whether a secret may become available by itself, or when the user unlocks or adds it. */
export function mayBeWaitedFor(kind: FailureKind): boolean {
  return kind.startsWith('keychain-') || kind === 'secret-missing';
}
