import { once } from 'node:events';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly received: readonly Received[];
}

export type Answer = (request: Received, response: http.ServerResponse) => void;

const ok: Answer = (_, response) => response.end('ok');

/** An HTTP server that answers until the test is over. */
export async function startHttp(answer: Answer = ok): Promise<TestServer> {
  const received: Received[] = [];
  const server = http.createServer((request, response) => {
    void record(request, received).then((each) => answer(each, response));
  });
  return { url: `http://127.0.0.1:${String(await listen(server))}`, received };
}

/** The same over TLS: HTTP/1.1 only, as most receivers behind a router are. */
export async function startHttps(
  tls: https.ServerOptions,
  answer: Answer = ok,
): Promise<TestServer> {
  const received: Received[] = [];
  const server = https.createServer(tls, (request, response) => {
    void record(request, received).then((each) => answer(each, response));
  });
  return { url: `https://127.0.0.1:${String(await listen(server))}`, received };
}

/** A receiver of HTTP/2, for each of its streams. */
export async function startHttp2(
  tls: http2.SecureServerOptions,
  converse: (stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders) => void,
): Promise<string> {
  const server = http2.createSecureServer(tls);
  server.on('stream', (stream, headers) => {
    stream.on('error', () => undefined);
    converse(stream, headers);
  });
  server.on('sessionError', () => undefined);
  return `https://127.0.0.1:${String(await listen(server))}`;
}

/** A server below HTTP, for what no HTTP library would do. */
export async function startTcp(converse: (socket: Socket) => void): Promise<string> {
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    converse(socket);
  });
  return `http://127.0.0.1:${String(await listen(server))}`;
}

/** A port where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function record(request: http.IncomingMessage, received: Received[]): Promise<Received> {
  const each: Received = {
    method: request.method ?? '',
    url: request.url ?? '',
    rawHeaders: request.rawHeaders,
    headers: request.headers,
    body: await text(request),
  };
  received.push(each);
  return each;
}

/** Listens on a free port of this computer until the test is over. */
export async function listen(server: net.Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return (server.address() as AddressInfo).port;
}
