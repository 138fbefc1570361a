import type { Socket } from 'node:net';
import type { BodyRule, StatusRange, Tls } from '../../preload/contract/hook.ts';
import { redactor, type Redact } from '../core/redact.ts';
import type { OpenRequest } from '../core/sealed-request.ts';
import type { SendResult } from '../core/send-result.ts';
import { BLOCKED_ADDRESS, isBlockedAddress, type NameService } from './address-guard.ts';
import { startDeadline, type Deadline } from './deadline.ts';
import { dial } from './dial.ts';
import { connectionFault, urlFault } from './error-words.ts';
import { exchange } from './exchange.ts';
import { faultOf, type FaultPlace } from './fault.ts';
import { startJourney, type Journey } from './journey.ts';
import { judge } from './judge.ts';
import { readProxy, type Proxy } from './proxy.ts';
import { unknownProxyFault } from './proxy-words.ts';
import { READ_BYTES, readResponse } from './read-response.ts';
import { caFileFault } from './tls-words.ts';
import { trustWith } from './trust.ts';
import { failedBy, type Verdict } from './verdict.ts';

export interface SendOptions {
  /** Deadline over everything, from the name lookup to the last byte that is read. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly redact: Redact;
  /** Which answers count as delivered. */
  readonly success: readonly StatusRange[];
  readonly bodyRule: BodyRule | null;
  readonly tls: Tls;
  /** Proxy for this URL, e.g. http://proxy:3128, or null for a direct connection. */
  readonly proxy: string | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How names are looked up: the system's way where it is left out. */
  readonly lookUp?: NameService;
}

/**
 * Makes one HTTP try and never throws for what the network does. Redirects are not followed,
 * because a redirect would carry the secrets along; everything that comes back is redacted.
 */
export async function send(request: OpenRequest, options: SendOptions): Promise<SendResult> {
  const startedAt = options.now();
  const journey = startJourney();
  const deadline = startDeadline(options.timeoutMs, options.signal);
  const sockets: Socket[] = [];
  try {
    const verdict = await attempt(request, { options, deadline, journey, sockets });
    return {
      ...verdict,
      durationMs: Math.max(0, options.now() - startedAt),
      timing: journey.timing(),
      route: journey.route(),
    };
  } finally {
    deadline.dispose();
    // One connection for one request: nothing is shared between hooks, and nothing stays open.
    for (const socket of sockets) socket.destroy();
  }
}

interface Means {
  readonly options: SendOptions;
  readonly deadline: Deadline;
  readonly journey: Journey;
  readonly sockets: Socket[];
}

async function attempt(request: OpenRequest, means: Means): Promise<Verdict> {
  const { options } = means;
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  const proxy = options.proxy === null ? null : readProxy(options.proxy);
  // The proxy's credentials are no secret of the hook's, so its `redact` does not know them.
  const maskProxy = redactor(proxy?.secrets ?? []);
  const redact: Redact = (text) => maskProxy(options.redact(text));
  if (url === null || !/^https?:$/.test(url.protocol)) return failedBy(urlFault(), redact);
  // A proxy would look a name up by itself, but an address is known here.
  if (isBlockedAddress(url.hostname)) {
    return failedBy(connectionFault(BLOCKED_ADDRESS, url.host), redact);
  }
  if (options.proxy !== null && proxy === null) return failedBy(unknownProxyFault(), redact);
  return call(request, { ...means, options: { ...options, redact }, url, proxy });
}

interface CallMeans extends Means {
  readonly url: URL;
  readonly proxy: Proxy | null;
}

async function call(request: OpenRequest, means: CallMeans): Promise<Verdict> {
  const { options, deadline, journey, sockets, url, proxy } = means;
  const { redact, timeoutMs } = options;
  const { verify, caFiles } = options.tls;
  const trust = await trustWith(isAnythingChecked(means) ? caFiles : []);
  if (!trust.ok) return failedBy(caFileFault(trust.problem), redact);
  journey.note({ proxy: proxy?.shown ?? null });
  const dialled = await dial(url, {
    proxy,
    trust: trust.context,
    verify,
    journey,
    signal: deadline.signal,
    lookUp: options.lookUp,
    opened: (socket) => sockets.push(socket),
  });
  const place = { url, proxy, journey, timeoutMs, ended: deadline.ended };
  if ('broken' in dialled) return failedBy(faultOf(dialled.broken.code, place), redact);
  return converse(request, { ...means, socket: dialled.socket, place });
}

/** What is not checked needs no authority. A proxy's own certificate is always checked. */
function isAnythingChecked({ options, url, proxy }: CallMeans): boolean {
  return (options.tls.verify && url.protocol === 'https:') || proxy?.url.protocol === 'https:';
}

interface ConverseMeans extends CallMeans {
  readonly socket: Socket;
  readonly place: FaultPlace;
}

async function converse(request: OpenRequest, means: ConverseMeans): Promise<Verdict> {
  const { options, journey, url, socket } = means;
  const { redact } = options;
  const forwarder = url.protocol === 'http:' ? means.proxy : null;
  const { signal } = means.deadline;
  const limit = READ_BYTES;
  const came = await exchange(url, request, { socket, forwarder, journey, signal, limit });
  const read = came.status === null ? null : readResponse({ ...came, status: came.status }, redact);
  if (read === null || came.broken !== null) {
    const fault = faultOf(came.broken?.code ?? 'ECONNRESET', means.place);
    const response = read?.shown ?? null;
    return { ...failedBy(fault, redact), response, mayHaveArrived: came.written };
  }
  return judge(read, { ...options, host: url.host, forwarder });
}
