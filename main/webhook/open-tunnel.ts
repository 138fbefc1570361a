import { request as callProxy } from 'node:http';
import type { Socket } from 'node:net';
import type { Proxy } from './proxy.ts';
import { brokenBy, type Broken } from './socket-step.ts';
import { portOf } from './url-place.ts';

export interface TunnelNeeds {
  /** Connected to the proxy. */
  readonly socket: Socket;
  readonly target: URL;
  readonly proxy: Proxy;
  readonly signal: AbortSignal;
}

/** The code of a tunnel that the proxy has refused; its status is put behind it. */
export const TUNNEL_REFUSED = 'ERR_PROXY_STATUS_';

/** Asks the proxy to connect to the target (RFC 9110, 9.3.6) and gives the way through. */
export function openTunnel(
  needs: TunnelNeeds,
): Promise<{ readonly socket: Socket } | { readonly broken: Broken }> {
  const { socket, target, proxy, signal } = needs;
  const place = `${target.hostname}:${String(portOf(target))}`;
  return new Promise((resolve) => {
    const call = callProxy({
      method: 'CONNECT',
      path: place,
      headers: {
        host: place,
        ...(proxy.authorization === null ? {} : { 'proxy-authorization': proxy.authorization }),
      },
      createConnection: () => socket,
      signal,
    });
    call.on('error', (error) => {
      resolve({ broken: brokenBy(error) });
    });
    call.once('connect', (answer, way: Socket, early) => {
      const status = answer.statusCode ?? 0;
      if (status < 200 || status > 299) {
        resolve({ broken: { code: `${TUNNEL_REFUSED}${String(status)}` } });
        return;
      }
      if (early.length > 0) way.unshift(early);
      resolve({ socket: way });
    });
    call.end();
  });
}
