import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls';
import {
  BLOCKED_ADDRESS,
  guardedLookup,
  isBlockedAddress,
  type NameService,
} from './address-guard.ts';
import type { Journey } from './journey.ts';
import { openTunnel } from './open-tunnel.ts';
import type { Proxy } from './proxy.ts';
import { untilSocket, type Broken } from './socket-step.ts';
import { readTlsRoute } from './tls-route.ts';
import { hostOf, portOf } from './url-place.ts';

/** A connection that is ready for a request, or what it came to instead. */
export type Dialled = { readonly socket: Socket } | { readonly broken: Broken };

export interface DialMeans {
  readonly proxy: Proxy | null;
  readonly trust: SecureContext;
  /** Whether the receiver's certificate is checked. */
  readonly verify: boolean;
  readonly journey: Journey;
  readonly signal: AbortSignal;
  /** The system's own where it is left out. */
  readonly lookUp?: NameService | undefined;
  /** Given every socket as soon as there is one, so that it can be ended with the attempt. */
  readonly opened: (socket: Socket) => void;
}

/**
 * Connects for one attempt: straight to the receiver or to the proxy, and with TLS where the URL
 * wants it. Nothing is written before the address that was really connected to is checked.
 */
export async function dial(target: URL, means: DialMeans): Promise<Dialled> {
  const { journey, proxy } = means;
  journey.mark('started');
  const tcp = await dialTcp(proxy?.url ?? target, means);
  if ('broken' in tcp) return tcp;
  journey.mark('connected');
  // Plain http is handed to the proxy as it is: many allow tunnels to port 443 only.
  if (target.protocol === 'http:' && proxy?.url.protocol !== 'https:') return tcp;
  const way = proxy === null ? tcp : await dialThrough(proxy, { tcp: tcp.socket, target, means });
  if ('broken' in way || target.protocol === 'http:') return way;
  return secure(way.socket, target, means);
}

async function dialTcp(place: URL, means: DialMeans): Promise<Dialled> {
  const { journey, signal, opened } = means;
  if (isBlockedAddress(place.hostname)) return { broken: { code: BLOCKED_ADDRESS } };
  const lookup = guardedLookup(means.lookUp);
  const socket = connectTcp({ host: hostOf(place), port: portOf(place), lookup });
  opened(socket);
  socket.setNoDelay(true);
  socket.once('lookup', () => {
    journey.mark('looked-up');
  });
  const broken = await untilSocket(socket, 'connect', signal);
  if (broken !== null) return { broken };
  const { remoteAddress } = socket;
  // The last line of defence, should an address ever come by another way than the lookup.
  if (remoteAddress === undefined) return { broken: { code: 'ECONNRESET' } };
  if (isBlockedAddress(remoteAddress)) return { broken: { code: BLOCKED_ADDRESS } };
  journey.note({ remoteAddress });
  return { socket };
}

interface WayThrough {
  readonly tcp: Socket;
  readonly target: URL;
  readonly means: DialMeans;
}

/** Up to the point from which the proxy only passes on. A proxy's own certificate is always checked. */
async function dialThrough(proxy: Proxy, { tcp, target, means }: WayThrough): Promise<Dialled> {
  const { signal, opened, trust, journey } = means;
  let socket = tcp;
  if (proxy.url.protocol === 'https:') {
    const host = hostOf(proxy.url);
    const options = { socket: tcp, secureContext: trust, ALPNProtocols: ['http/1.1'] };
    socket = connectTls({ ...options, ...nameOf(host), rejectUnauthorized: true });
    opened(socket);
    const broken = await untilSocket(socket, 'secureConnect', signal);
    if (broken !== null) return { broken };
  }
  if (target.protocol === 'http:') return { socket };
  const tunnel = await openTunnel({ socket, target, proxy, signal });
  if ('socket' in tunnel) journey.mark('tunnelled');
  return tunnel;
}

async function secure(way: Socket, target: URL, means: DialMeans): Promise<Dialled> {
  const { journey, signal, trust, verify, opened } = means;
  const socket: TLSSocket = connectTls({
    socket: way,
    secureContext: trust,
    ...nameOf(hostOf(target)),
    ALPNProtocols: ['h2', 'http/1.1'],
    rejectUnauthorized: verify,
  });
  opened(socket);
  // 'secure' comes when the handshake is done and before Node judges the certificate: the log then
  // shows the certificate of a refused receiver too.
  socket.prependOnceListener('secure', () => {
    journey.note({ tls: { ...readTlsRoute(socket), verified: false } });
  });
  const broken = await untilSocket(socket, 'secureConnect', signal);
  if (broken !== null) return { broken };
  journey.mark('secured');
  const verified = verify && socket.authorized;
  const httpVersion = socket.alpnProtocol === 'h2' ? '2' : '1.1';
  journey.note({ tls: { ...readTlsRoute(socket), verified }, httpVersion });
  return { socket };
}

/** Whom the certificate must be for. Addresses are checked, but are no names for SNI (RFC 6066, 3). */
function nameOf(host: string): { readonly host: string; readonly servername?: string } {
  return isIP(host) === 0 ? { host, servername: host } : { host };
}
