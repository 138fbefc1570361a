import { Agent, request as callWithUndici } from 'undici';
import type { ShownResponse } from '../../preload/contract/delivery.ts';
import type { StatusRange } from '../../preload/contract/hook.ts';
import type { Redact } from '../core/redact.ts';
import type { OpenRequest } from '../core/sealed-request.ts';
import type { SendResult } from '../core/send-result.ts';
import { BLOCKED_ADDRESS, guardedLookup, isBlockedAddress } from './address-guard.ts';
import { startDeadline, type Deadline } from './deadline.ts';
import { cancelledFault, connectionFault, timeoutFault, type Fault } from './error-words.ts';
import { readResponse } from './read-response.ts';
import { retryAfterMs } from './retry-after.ts';
import { statusFault } from './status-words.ts';

export interface SendOptions {
  /** Deadline over everything, from the name lookup to the last byte that is read. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly redact: Redact;
  /** Which answers count as delivered. */
  readonly success: readonly StatusRange[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Makes one HTTP try and never throws for what the network does. Redirects are not followed,
 * because a redirect would carry the secrets along; everything that comes back is redacted.
 */
export async function send(request: OpenRequest, options: SendOptions): Promise<SendResult> {
  const startedAt = options.now();
  const deadline = startDeadline(options.timeoutMs, options.signal);
  const agent = freshAgent();
  try {
    const exchange = await attempt(request, { options, deadline, agent });
    return { ...exchange, durationMs: Math.max(0, options.now() - startedAt) };
  } finally {
    deadline.dispose();
    await agent.destroy();
  }
}

type Exchange = Omit<SendResult, 'durationMs'>;

interface Means {
  readonly options: SendOptions;
  readonly deadline: Deadline;
  readonly agent: Agent;
}

/** One connection for one request: nothing is shared between hooks, and nothing stays open. */
function freshAgent(): Agent {
  return new Agent({
    allowH2: false,
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { lookup: guardedLookup, timeout: 0 },
  });
}

async function attempt(request: OpenRequest, means: Means): Promise<Exchange> {
  const { options, deadline, agent } = means;
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  if (url === null) return unanswered(connectionFault('UND_ERR_INVALID_ARG', 'the URL'), options);
  if (isBlockedAddress(url.hostname)) {
    return unanswered(connectionFault(BLOCKED_ADDRESS, url.host), options);
  }
  try {
    const incoming = await callWithUndici(url, {
      method: request.method,
      headers: request.headers.flatMap(({ name, value }) => [name, toWire(value)]),
      body: request.body === '' ? null : request.body,
      signal: deadline.signal,
      dispatcher: agent,
    });
    const { shown, broken } = await readResponse(incoming, options.redact);
    if (broken !== null)
      return { ...unanswered(faultOf(broken, url, means), options), response: shown };
    return answered(shown, url, options);
  } catch (error) {
    return unanswered(faultOf(error, url, means), options);
  }
}

/**
 * A header's value as it goes over the wire: in UTF-8, as curl sends it. HTTP/1.1 has no better
 * answer (RFC 9110, 5.5), and a `?` in place of a letter would help nobody.
 */
function toWire(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

function answered(response: ShownResponse, url: URL, options: SendOptions): Exchange {
  const { status } = response;
  if (options.success.some(({ from, to }) => status >= from && status <= to)) {
    return { response, error: null, retryable: false, retryAfterMs: null };
  }
  const header = (wanted: string) => response.headers.find(({ name }) => name === wanted)?.value;
  const fault = statusFault(status, url.host, header('location') ?? null);
  const wait = fault.retryable ? retryAfterMs(header('retry-after'), options.now()) : null;
  return { ...unanswered(fault, options), response, retryAfterMs: wait };
}

function unanswered({ error, retryable }: Fault, { redact }: SendOptions): Exchange {
  const redacted = { ...error, message: redact(error.message), hint: redact(error.hint) };
  return { response: null, error: redacted, retryable, retryAfterMs: null };
}

function faultOf(error: unknown, url: URL, { options, deadline }: Means): Fault {
  switch (deadline.ended()) {
    case 'timeout':
      return timeoutFault(url.host, options.timeoutMs);
    case 'cancelled':
      return cancelledFault();
    case null:
      return connectionFault(codeOf(error), url.host);
  }
}

/** The code of a failed connection. An error without one is a bug, and thrown on. */
function codeOf(error: unknown): string {
  if (error instanceof Error) {
    if ('code' in error && typeof error.code === 'string') return error.code;
    // undici gives its parser's errors a code only where llhttp has a number for them.
    if (error.name === 'HTTPParserError') return 'HPE_INVALID';
  }
  throw error;
}
