import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import type { Credentials } from './certificates.ts';
import { listen } from './servers.ts';

/** What a proxy was asked for. */
export interface Errand {
  readonly method: string;
  /** As it stands in the request's first line. */
  readonly target: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface TestProxy {
  readonly url: string;
  readonly errands: readonly Errand[];
}

export interface ProxyManner {
  /** Speaks TLS to its callers with these. */
  readonly tls?: Credentials;
  /** The value of Proxy-Authorization that it insists on. */
  readonly wants?: string;
  /** The status that it refuses everything with. */
  readonly refuses?: number;
  /** The ports on this computer behind the names that it alone knows. */
  readonly knows?: Readonly<Record<string, number>>;
}

/** A forward proxy that passes requests on and opens tunnels, until the test is over. */
export async function startProxy(manner: ProxyManner = {}): Promise<TestProxy> {
  const errands: Errand[] = [];
  const admit = (request: http.IncomingMessage): number | null => {
    const { method = '', url: target = '', headers } = request;
    errands.push({ method, target, headers });
    if (manner.wants !== undefined && headers['proxy-authorization'] !== manner.wants) return 407;
    return manner.refuses ?? null;
  };
  const server = manner.tls === undefined ? http.createServer() : https.createServer(manner.tls);
  server.on('request', (request: http.IncomingMessage, response: http.ServerResponse) => {
    const refused = admit(request);
    if (refused === null) passOn(request, response);
    else response.writeHead(refused).end();
  });
  server.on('connect', (request: http.IncomingMessage, way: Duplex) => {
    const refused = admit(request);
    if (refused === null) openTunnel(placeOf(request.url ?? '', manner), way);
    else way.end(`HTTP/1.1 ${String(refused)} No\r\nContent-Length: 0\r\n\r\n`);
  });
  const scheme = manner.tls === undefined ? 'http' : 'https';
  return { url: `${scheme}://127.0.0.1:${String(await listen(server))}`, errands };
}

/** Takes what is meant for the proxy alone out, as RFC 9110 asks for. */
function passOn(request: http.IncomingMessage, response: http.ServerResponse): void {
  const { 'proxy-authorization': _, ...headers } = request.headers;
  const onward = http.request(request.url ?? '', { method: request.method ?? '', headers });
  onward.on('error', () => response.writeHead(502).end());
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
}

function placeOf(target: string, { knows = {} }: ProxyManner): net.TcpNetConnectOpts {
  const { hostname, port } = new URL(`tcp://${target}`);
  const known = knows[hostname];
  if (known !== undefined) return { host: '127.0.0.1', port: known };
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function openTunnel(place: net.TcpNetConnectOpts, way: Duplex): void {
  const far = net.connect(place, () => {
    way.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    way.pipe(far).pipe(way);
  });
  far.on('error', () => way.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  way.on('error', () => far.destroy());
  way.on('close', () => far.destroy());
}
