import type { IncomingHttpHeaders } from 'node:http';
import { constants } from 'node:http2';
import type { Socket } from 'node:net';
import { Client, type Dispatcher } from 'undici';
import type { OpenRequest } from '../core/sealed-request.ts';
import type { Journey } from './journey.ts';
import type { Proxy } from './proxy.ts';
import { brokenBy, type Broken } from './socket-step.ts';

/** What came back over a connection. */
export interface Exchanged {
  /** Null when no answer has begun. */
  readonly status: number | null;
  readonly headers: IncomingHttpHeaders;
  /** The answer's body as it came, up to the limit. */
  readonly bytes: Uint8Array;
  /** Whether that is all of it. */
  readonly complete: boolean;
  /** What broke the exchange off, if anything did. Reading no more than the limit is no breach. */
  readonly broken: Broken | null;
  /** Whether the whole request has left this process, so that the receiver may have it. */
  readonly written: boolean;
}

export interface ExchangeMeans {
  readonly socket: Socket;
  /** The proxy that a plain request is handed to; null when the socket leads to the receiver. */
  readonly forwarder: Proxy | null;
  readonly journey: Journey;
  readonly signal: AbortSignal;
  /** How many bytes of the answer are read. */
  readonly limit: number;
}

/**
 * One request and its answer over one connection. Ends with the signal, whatever undici and the
 * receiver are doing just then, and asks undici for no second connection: what could be sent again
 * is the courier's to decide.
 */
export function exchange(url: URL, request: OpenRequest, means: ExchangeMeans): Promise<Exchanged> {
  const { socket, journey, signal } = means;
  const client = clientOver(url, socket);
  return new Promise<Exchanged>((resolve) => {
    const collector = new Collector(means, resolve);
    const onAbort = () => {
      collector.end({ code: 'ABORT_ERR' });
    };
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    client.dispatch(wireRequest(url, request, means.forwarder), collector);
  }).finally(() => {
    journey.mark('ended');
    // Never waited for: the sockets are ended by whoever has opened them.
    client.destroy().catch(() => undefined);
  });
}

function clientOver(url: URL, socket: Socket): Client {
  let free = true;
  return new Client(url.origin, {
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (_, callback) => {
      // Not at once: undici forgets a request whose connection is there before it has looked away.
      queueMicrotask(() => {
        if (free && !socket.destroyed) callback(null, socket);
        else callback(connectionLost(), null);
        free = false;
      });
    },
  });
}

/**
 * undici wants to connect again only for a request that the receiver has not taken: the connection
 * went before it was written, or an HTTP/2 receiver has left without it (RFC 9113, 6.8 and 8.7).
 */
function connectionLost(): Error {
  return Object.assign(new Error('The connection was lost.'), { code: NOT_TAKEN });
}

const NOT_TAKEN = 'ECONNRESET_BEFORE_REQUEST';

function wireRequest(
  url: URL,
  request: OpenRequest,
  forwarder: Proxy | null,
): Dispatcher.DispatchOptions {
  const path = `${url.pathname}${url.search}`;
  const authorization = forwarder?.authorization ?? null;
  return {
    origin: url.origin,
    // A forwarding proxy is told the whole URL (RFC 9112, 3.2.2).
    path: forwarder === null ? path : `${url.origin}${path}`,
    method: request.method,
    headers: [
      ...request.headers.flatMap(({ name, value }) => [name, toWire(value)]),
      // Compressed answers are not unpacked, so none is asked for.
      ...(hasHeader(request, 'accept-encoding') ? [] : ['accept-encoding', 'identity']),
      ...(authorization === null ? [] : ['proxy-authorization', authorization]),
    ],
    body: request.body === '' ? null : request.body,
  };
}

function hasHeader(request: OpenRequest, wanted: string): boolean {
  return request.headers.some(({ name }) => name.toLowerCase() === wanted);
}

/**
 * A header's value as it goes over the wire: in UTF-8, as curl sends it. HTTP/1.1 has no better
 * answer (RFC 9110, 5.5), and a `?` in place of a letter would help nobody.
 */
function toWire(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

/** Gathers what undici tells of one request. */
class Collector implements Dispatcher.DispatchHandler {
  readonly #means: ExchangeMeans;
  readonly #done: (exchanged: Exchanged) => void;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  #status: number | null = null;
  #headers: IncomingHttpHeaders = {};
  #written = false;

  constructor(means: ExchangeMeans, done: (exchanged: Exchanged) => void) {
    this.#means = means;
    this.#done = done;
  }

  onRequestStart(): void {
    this.#means.journey.mark('sending');
  }

  onRequestSent(): void {
    const { socket } = this.#means;
    if (isHttp2(socket)) {
      // node:http2 writes by itself and does not tell how far it is: it may be there.
      this.#written = true;
      return;
    }
    // A write of nothing comes back when all that was written before it has left this process.
    socket.write('', (error) => {
      if (error === undefined || error === null) this.#written = true;
    });
  }

  onResponseStarted(): void {
    this.#means.journey.mark('answering');
  }

  onResponseStart(_: unknown, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return;
    this.#means.journey.mark('answering');
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#means.limit) return;
    this.end(null, false);
    controller.abort(new Error('enough'));
  }

  onResponseEnd(): void {
    this.end(null);
  }

  onResponseError(_: unknown, error: Error): void {
    this.end(isRefusedUnread(error) ? { code: NOT_TAKEN } : brokenBy(error));
  }

  end(broken: Broken | null, complete = broken === null): void {
    const notTaken = broken?.code === NOT_TAKEN;
    this.#done({
      status: this.#status,
      headers: this.#headers,
      bytes: Buffer.concat(this.#chunks),
      complete,
      broken: notTaken ? { code: 'ECONNRESET' } : broken,
      written: !notTaken && (this.#written || this.#status !== null),
    });
  }
}

/** undici itself tries a refused stream once more over the same connection, and then gives up. */
function isRefusedUnread(error: Error): boolean {
  return 'http2ErrorCode' in error && error.http2ErrorCode === constants.NGHTTP2_REFUSED_STREAM;
}

function isHttp2(socket: Socket): boolean {
  return 'alpnProtocol' in socket && socket.alpnProtocol === 'h2';
}
