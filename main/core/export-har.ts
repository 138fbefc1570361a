import type { Attempt, Delivery } from '../../preload/contract/delivery.ts';
import { harNoResponse, harRequest, harResponse, harTimings } from './har-parts.ts';

/**
 * The deliveries as a HAR 1.2 archive, one entry an attempt, for the network tools of browsers. What
 * HAR has no field for stands in fields with an underscore, which other tools skip.
 * https://w3c.github.io/web-performance/specs/HAR/Overview.html
 */
export function asHar(
  deliveries: readonly Delivery[],
  creator: { readonly name: string; readonly version: string },
): string {
  const { name, version } = creator;
  const entries = deliveries.flatMap(entriesOf);
  return write({ log: { version: '1.2', creator: { name, version }, pages: [], entries } });
}

/** The deliveries as Bellhop itself knows them. */
export function asJson(deliveries: readonly Delivery[]): string {
  return write(deliveries);
}

function entriesOf(delivery: Delivery): readonly object[] {
  if (delivery.attempts.length === 0) return [untriedEntry(delivery)];
  return delivery.attempts.map((attempt) => attemptEntry(delivery, attempt));
}

function attemptEntry(delivery: Delivery, attempt: Attempt) {
  const { request, response, route, error } = attempt;
  const httpVersion = route?.httpVersion ? `HTTP/${route.httpVersion}` : 'unknown';
  return {
    startedDateTime: attempt.startedAt,
    ...harTimings(attempt),
    request: harRequest(request, httpVersion),
    response:
      response === null
        ? harNoResponse(httpVersion, error?.message ?? 'There was no answer.')
        : harResponse(response, httpVersion),
    cache: {},
    ...serverAddress(attempt),
    ...marks(delivery),
    _attempt: attempt.n,
    _trigger: attempt.trigger,
    _route: route,
    _error: error,
  };
}

/** A delivery without any attempt: when it was made, what it would send, and why it was not sent. */
function untriedEntry(delivery: Delivery) {
  const comment = `Never sent (${delivery.state}). ${delivery.reason}`.trim();
  return {
    startedDateTime: delivery.createdAt,
    time: 0,
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 0, receive: 0 },
    request: harRequest(delivery.request, 'unknown'),
    response: harNoResponse('unknown', comment),
    cache: {},
    comment,
    ...marks(delivery),
    _attempt: null,
    _error: null,
  };
}

function marks({ id, runId, hook, moment, state }: Delivery) {
  return { _deliveryId: id, _runId: runId, _hook: hook, _moment: moment, _state: state };
}

/** The receiver's address. Behind a proxy only the proxy's is known; it stands in `_route`. */
function serverAddress({ route }: Attempt): { readonly serverIPAddress?: string } {
  if (route === null || route.remoteAddress === null || route.proxy !== null) return {};
  return { serverIPAddress: route.remoteAddress };
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
