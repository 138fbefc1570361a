import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CaughtRequest } from '../../preload/contract/catcher.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** A request as it arrived. */
export type Caught = CaughtRequest;

export interface CatcherOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onRequest: (caught: Caught) => void;
  /** What to answer; without it, everything is answered with 200. */
  readonly answer?: (caught: Caught) => CatcherAnswer;
}

export interface CatcherAnswer {
  readonly status: number;
  readonly body: string;
}

/** A receiver at work. */
export interface Catcher {
  readonly port: number;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const MAX_BODY_BYTES = 65_536;

/**
 * Starts a receiver that only this machine can reach, so that a hook can be tried without an account
 * anywhere. Fails with `busy` when the port is taken, `permission-denied` when it is not to be had.
 */
export async function startCatcher(options: CatcherOptions): Promise<Result<Catcher>> {
  const server = http.createServer((request, response) => {
    void receive(request, response, options);
  });
  const failure = await listen(server, options.port);
  if (failure !== null) return { ok: false, failure };
  const { port } = server.address() as AddressInfo; // It listens on TCP: never a pipe's name.
  return { ok: true, value: { port, close: () => close(server) } };
}

/** A caught request as the text of an HTTP message, for people to read. */
export function describeCaught({
  receivedAt,
  method,
  url,
  headers,
  body,
  truncated,
}: Caught): string {
  const lines = [
    `${receivedAt}  ${method} ${url}`,
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...(body === '' ? [] : ['', body]),
    ...(truncated ? [t('failuresHook.cutBody')] : []),
  ];
  return lines.map(withoutControls).join('\n');
}

async function receive(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { now, onRequest, answer }: CatcherOptions,
): Promise<void> {
  const receivedAt = new Date(now()).toISOString();
  const read = await readBody(request);
  if (read === null) return;
  const { method = '', url = '', rawHeaders } = request;
  const caught = { receivedAt, method, url, headers: pairs(rawHeaders), ...read };
  onRequest(caught);
  const { status, body } = answer?.(caught) ?? { status: 200, body: 'caught\n' };
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(body);
}

/** Null when the sender went away in the middle: what was not sent has not arrived. */
async function readBody(
  request: http.IncomingMessage,
): Promise<Pick<Caught, 'body' | 'truncated'> | null> {
  const decoder = new TextDecoder();
  let size = 0;
  let body = '';
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      body += decoder.decode(chunk.subarray(0, Math.max(0, MAX_BODY_BYTES - size)), {
        stream: true,
      });
      size += chunk.length;
    }
  } catch {
    return null; // The connection broke; node says nothing more of it.
  }
  const truncated = size > MAX_BODY_BYTES;
  return { body: truncated ? body : body + decoder.decode(), truncated };
}

function pairs(raw: readonly string[]): Caught['headers'] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, value: raw[index + 1] ?? '' }] : [],
  );
}

function listen(server: http.Server, port: number): Promise<Failure | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(listenFailure(port, error));
    });
    server.listen(port, HOST, () => {
      resolve(null);
    });
  });
}

function listenFailure(port: number, error: NodeJS.ErrnoException): Failure {
  const details = error.message;
  switch (error.code) {
    case 'EADDRINUSE':
      return {
        kind: 'busy',
        message: t('failuresHook.portInUse', { port }),
        hint: t('failuresHook.portHint'),
        details,
      };
    case 'EACCES':
      return {
        kind: 'permission-denied',
        message: t('failuresHook.portKept', { port }),
        hint: t('failuresHook.portKeptHint'),
        details,
      };
    default:
      return {
        kind: 'not-available',
        message: t('failuresHook.portUnusable', { port }),
        hint: t('failuresHook.portHint'),
        details,
      };
  }
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** What a stranger sends must not move the cursor or colour the terminal. */
function withoutControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/(?![\t\n])\p{Cc}/gu, '\ufffd');
}
