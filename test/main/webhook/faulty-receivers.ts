import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { credentials } from './certificates.ts';
import { startHttp, startHttp2, startHttps, startTcp, type Answer } from './servers.ts';

/** A receiver with a fault of its own: started, it answers its URL, and lives until the test is over. */
export type FaultyReceiver = () => Promise<string>;

const tcp =
  (converse: (socket: Socket) => void): FaultyReceiver =>
  () =>
    startTcp(converse);

const http =
  (answer: Answer): FaultyReceiver =>
  async () =>
    (await startHttp(answer)).url;

const onlyTls =
  (converse: (socket: Socket) => void): FaultyReceiver =>
  async () =>
    (await startTcp(converse)).replace('http:', 'https:');

/** Says this as soon as a request comes, whatever it is, and hangs up. */
const saying = (text: string): FaultyReceiver =>
  tcp((socket) => socket.once('data', () => socket.end(text)));

/** Answers each request with this status. */
export const answering = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
): FaultyReceiver => http((_, response) => response.writeHead(status, headers).end('because'));

/** Answers each request with 200 and this body. */
export const answeringBody = (body: string): FaultyReceiver =>
  http((_, response) => response.end(body));

/** Proves itself with this certificate. */
export const certifiedAs =
  (name: Parameters<typeof credentials>[0]): FaultyReceiver =>
  async () =>
    (await startHttps(credentials(name))).url;

export const resetsBeforeReading = tcp((socket) => socket.resetAndDestroy());

export const resetsAfterReading = tcp((socket) =>
  socket.once('data', () => socket.resetAndDestroy()),
);

export const closesWithoutAnswer = tcp((socket) => socket.once('data', () => socket.end()));

export const neverShakesHands = onlyTls(() => undefined);

export const hangsUpInHandshake = onlyTls((socket) => socket.once('data', () => socket.end()));

export const saysNothing = tcp(() => undefined);

export const stopsInHeaders = tcp((socket) =>
  socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nX: ')),
);

export const stopsInBody = http((_, response) => response.write('half'));

export const drips = http((_, response) => {
  response.write('.');
  const timer = setInterval(() => response.write('.'), 10);
  response.on('close', () => clearInterval(timer));
});

export const isNoWebServer = tcp((socket) => socket.end('220 mail.example ESMTP\r\n'));

export const answersInBrokenHttp = saying('HTTP/1.1 200 OK\r\nno colon here\r\n\r\n');

export const sendsTooManyHeaders = saying(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);

export const breaksBodyOff = saying('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf');

export const breaksChunksOff = saying(
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n',
);

export const compressesUnasked = http((_, response) =>
  response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('fine')),
);

/** By authority one, as are the next. */
export const speaksOldTls: FaultyReceiver = async () => {
  const versions = { minVersion: 'TLSv1', maxVersion: 'TLSv1' } as const;
  const tls = { ...credentials('by-one'), ...versions, ciphers: 'DEFAULT@SECLEVEL=0' };
  return (await startHttps(tls)).url;
};

export const speaksNoTls: FaultyReceiver = async () =>
  (await startHttp()).url.replace('http:', 'https:');

export const wantsTls: FaultyReceiver = async () =>
  (await startHttps(credentials('by-one'))).url.replace('https:', 'http:');

export const takesStreamBack: FaultyReceiver = () =>
  startHttp2(credentials('by-one'), (stream) => stream.close(2));
