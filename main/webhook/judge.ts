import type { BodyRule, StatusRange } from '../../preload/contract/hook.ts';
import type { Redact } from '../core/redact.ts';
import { bodyRuleFault } from './body-rule.ts';
import type { Fault } from './error-words.ts';
import { TUNNEL_REFUSED } from './open-tunnel.ts';
import type { Proxy } from './proxy.ts';
import { proxyFault } from './proxy-words.ts';
import type { ReadResponse } from './read-response.ts';
import { retryAfterMs } from './retry-after.ts';
import { statusFault } from './status-words.ts';
import { deliveredWith, failedBy, type Verdict } from './verdict.ts';

/** What an answer is measured against. */
export interface Terms {
  readonly success: readonly StatusRange[];
  readonly bodyRule: BodyRule | null;
  readonly redact: Redact;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Who was called, with the port where it is not the usual one. */
  readonly host: string;
  /** The proxy that has handed the request on, and may have answered in the receiver's place. */
  readonly forwarder: Proxy | null;
}

/** Decides what a complete answer means: its status first, then the hook's rule for its body. */
export function judge(read: ReadResponse, terms: Terms): Verdict {
  const { shown } = read;
  const { forwarder, host, redact } = terms;
  if (forwarder !== null && shown.status === PROXY_WANTS_CREDENTIALS) {
    const refused = `${TUNNEL_REFUSED}${String(shown.status)}`;
    return { ...failedBy(proxyFault(refused, forwarder.shown, host), redact), response: shown };
  }
  const fault = faultIn(read, terms);
  const disables = headerOf(read, DELIVERY_HEADER)?.trim().toLowerCase() === 'disable';
  if (fault === null) return { ...deliveredWith(shown), wantsNoMore: disables };
  const wait = fault.retryable ? headerOf(read, 'retry-after') : undefined;
  return {
    ...failedBy(fault, redact),
    response: shown,
    retryAfterMs: retryAfterMs(wait, terms.now()),
    mayHaveArrived: true,
    wantsNoMore: disables || shown.status === GONE,
  };
}

const PROXY_WANTS_CREDENTIALS = 407;
const GONE = 410;

/** Svix's receivers say `webhook-delivery: disable` when they want no more messages. */
const DELIVERY_HEADER = 'webhook-delivery';

function faultIn(read: ReadResponse, terms: Terms): Fault | null {
  const { shown, text } = read;
  const { success, bodyRule, host, redact } = terms;
  if (!success.some(({ from, to }) => shown.status >= from && shown.status <= to)) {
    return statusFault(shown.status, host, headerOf(read, 'location') ?? null);
  }
  if (bodyRule === null) return null;
  const answer = { host, text, shown: shown.body, complete: !shown.truncated };
  return bodyRuleFault(bodyRule, answer, redact);
}

function headerOf({ shown }: ReadResponse, wanted: string): string | undefined {
  return shown.headers.find(({ name }) => name === wanted)?.value;
}
