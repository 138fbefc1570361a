import { BLOCKED_ADDRESS } from './address-guard.ts';
import type { Deadline } from './deadline.ts';
import { cancelledFault, connectionFault, type Fault } from './error-words.ts';
import type { Journey } from './journey.ts';
import type { Proxy } from './proxy.ts';
import { proxyFault, proxyTimeoutFault } from './proxy-words.ts';
import { timeoutFault } from './timeout-words.ts';
import { isTlsCode, tlsFault } from './tls-words.ts';

/** Where an attempt was when it broke. */
export interface FaultPlace {
  readonly url: URL;
  readonly proxy: Proxy | null;
  readonly journey: Journey;
  readonly timeoutMs: number;
  readonly ended: Deadline['ended'];
}

/** Why an attempt broke off, blamed on whom it was dealing with just then: the proxy or the receiver. */
export function faultOf(code: string, place: FaultPlace): Fault {
  const { url, journey, timeoutMs } = place;
  const { host } = url;
  const proxy = isStillOutside(place) ? place.proxy : null;
  switch (place.ended()) {
    case 'cancelled':
      return cancelledFault();
    case 'timeout':
      return proxy === null
        ? timeoutFault(host, timeoutMs, journey)
        : proxyTimeoutFault(proxy.shown, host, timeoutMs);
    case null:
      break;
  }
  if (proxy !== null) {
    return code === BLOCKED_ADDRESS
      ? connectionFault(code, proxy.url.host)
      : proxyFault(code, proxy.shown, host);
  }
  const validTo = journey.route()?.tls?.validTo ?? null;
  return isTlsCode(code) ? tlsFault(code, host, validTo) : connectionFault(code, host);
}

/** Whether there was no way through the proxy yet. A plain request needs none: it is handed over. */
function isStillOutside({ url, journey }: FaultPlace): boolean {
  return !journey.reached(url.protocol === 'https:' ? 'tunnelled' : 'sending');
}
