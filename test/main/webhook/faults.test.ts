import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AttemptErrorClass } from '../../../preload/contract/delivery.ts';
import { send, type SendOptions } from '../../../main/webhook/send.ts';
import { credentials, pemFile, trusting } from './certificates.ts';
import {
  answering,
  answeringBody,
  answersInBrokenHttp,
  breaksBodyOff,
  breaksChunksOff,
  certifiedAs,
  closesWithoutAnswer,
  compressesUnasked,
  drips,
  hangsUpInHandshake,
  isNoWebServer,
  neverShakesHands,
  resetsAfterReading,
  resetsBeforeReading,
  saysNothing,
  sendsTooManyHeaders,
  speaksNoTls,
  speaksOldTls,
  stopsInBody,
  stopsInHeaders,
  takesStreamBack,
  wantsTls,
  type FaultyReceiver,
} from './faulty-receivers.ts';
import { startProxy } from './proxies.ts';
import { namesFailWith, namesLeadTo, options, post } from './sending.ts';
import { closedPort, startHttp, startHttps, startTcp } from './servers.ts';

/** Short enough for a test, long enough for a connection to be made. */
const SHORT = 1_000;

interface Called {
  readonly url: string;
  readonly with?: Partial<SendOptions>;
}

interface Expected {
  readonly class: AttemptErrorClass;
  readonly again: boolean;
  /** Null: nothing has come back. */
  readonly status?: number;
  /** Whether the receiver may have got the whole request. */
  readonly arrived: boolean;
  readonly retryAfterMs?: number;
  readonly wantsNoMore?: boolean;
  readonly message?: RegExp;
  readonly hint?: RegExp;
}

type Case = readonly [title: string, receiver: () => Promise<Called>, expected: Expected];

const at =
  (receiver: FaultyReceiver, change: Partial<SendOptions> = {}) =>
  async (): Promise<Called> => ({ url: await receiver(), with: change });

const byOne = trusting('ca-one');

const NAME = 'http://receiver.example/';
const NOW = '2026-03-01T02:00:00Z';

const connection: readonly Case[] = [
  [
    'refuses the connection',
    async () => ({ url: `http://127.0.0.1:${String(await closedPort())}` }),
    { class: 'refused', again: true, arrived: false, message: /refused the connection/ },
  ],
  [
    'refuses the connection under each address of its name',
    async () => ({
      url: `http://receiver.example:${String(await closedPort())}`,
      with: { lookUp: namesLeadTo('127.0.0.1', '127.0.0.1') },
    }),
    { class: 'refused', again: true, arrived: false },
  ],
  [
    'resets the connection before it has read the request',
    at(resetsBeforeReading),
    // Whether the request was out before the reset came is chance: see the test on large requests.
    { class: 'reset', again: true, arrived: expect.any(Boolean) as boolean },
  ],
  [
    'resets the connection after it has read the request',
    at(resetsAfterReading),
    { class: 'reset', again: true, arrived: true },
  ],
  [
    'closes the connection without an answer',
    at(closesWithoutAnswer),
    { class: 'reset', again: true, arrived: true },
  ],
  [
    'has a name that nobody knows',
    async () => ({ url: NAME, with: { lookUp: namesFailWith('ENOTFOUND') } }),
    { class: 'dns', again: true, arrived: false, message: /name of receiver\.example/ },
  ],
  [
    'has a name while the name service is out of reach',
    async () => ({ url: NAME, with: { lookUp: namesFailWith('EAI_AGAIN') } }),
    { class: 'dns', again: true, arrived: false },
  ],
  [
    'has a name that leads nowhere but to the credentials of a cloud machine',
    async () => ({ url: NAME, with: { lookUp: namesLeadTo('169.254.169.254') } }),
    { class: 'blocked', again: false, arrived: false },
  ],
  ...[
    '169.254.169.254',
    '169.254.1.1',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '0xa9.254.0251.254',
    '[::ffff:169.254.169.254]',
    '[64:ff9b::a9fe:a9fe]',
    '[2002:a9fe:a9fe::]',
    '[fd00:ec2::254]',
    '[fe80::1]',
  ].map((host): Case => [
    `is the metadata service of a cloud machine, written as ${host}`,
    async () => ({ url: `http://${host}/latest/meta-data/` }),
    { class: 'blocked', again: false, arrived: false },
  ]),
];

const hanging: readonly Case[] = [
  [
    'S0-16 has a name service that never answers',
    async () => ({ url: NAME, with: { timeoutMs: SHORT, lookUp: () => undefined } }),
    { class: 'timeout', again: true, arrived: false, message: /could not be reached/ },
  ],
  [
    'S0-16 takes the connection and never answers the TLS handshake',
    at(neverShakesHands, { timeoutMs: SHORT }),
    { class: 'timeout', again: true, arrived: false, message: /no secure one came about/ },
  ],
  [
    'S0-16 reads the request and says nothing',
    at(saysNothing, { timeoutMs: SHORT }),
    { class: 'timeout', again: true, arrived: true, message: /did not answer within 1 seconds/ },
  ],
  [
    'S0-16 stops in the middle of its headers',
    at(stopsInHeaders, { timeoutMs: SHORT }),
    { class: 'timeout', again: true, arrived: true },
  ],
  [
    'S0-16 stops in the middle of its body',
    at(stopsInBody, { timeoutMs: SHORT }),
    { class: 'timeout', again: true, arrived: true, status: 200, message: /did not finish/ },
  ],
  [
    'S0-16 drips its body byte by byte beyond the deadline',
    at(drips, { timeoutMs: SHORT }),
    { class: 'timeout', again: true, arrived: true, status: 200 },
  ],
];

const http: readonly Case[] = [
  [
    'is no web server',
    at(isNoWebServer),
    { class: 'protocol', again: true, arrived: expect.any(Boolean) as boolean },
  ],
  [
    'answers in broken HTTP',
    at(answersInBrokenHttp),
    { class: 'protocol', again: true, arrived: true, message: /did not answer in HTTP/ },
  ],
  [
    'sends more headers than anybody needs',
    at(sendsTooManyHeaders),
    { class: 'protocol', again: true, arrived: true },
  ],
  [
    'breaks its body off before its length',
    at(breaksBodyOff),
    { class: 'reset', again: true, arrived: true, status: 200 },
  ],
  [
    'breaks its chunked body off',
    at(breaksChunksOff),
    { class: 'reset', again: true, arrived: true, status: 200 },
  ],
  ...[301, 302, 303, 307, 308].map((status): Case => [
    `S1-4 redirects with ${String(status)}`,
    at(answering(status, { Location: 'http://169.254.169.254/' })),
    { class: 'redirect', again: false, arrived: true, status, hint: /http:\/\/169/ },
  ]),
  ...[400, 401, 403, 404, 405, 413, 415, 422].map((status): Case => [
    `S0-26 answers ${String(status)}`,
    at(answering(status)),
    { class: 'status', again: false, arrived: true, status },
  ]),
  ...[408, 425, 429, 500, 502, 503, 504].map((status): Case => [
    `S0-26 answers ${String(status)}`,
    at(answering(status)),
    { class: 'status', again: true, arrived: true, status },
  ]),
  [
    'S0-26 answers 410 and is told nothing more',
    at(answering(410)),
    { class: 'status', again: false, arrived: true, status: 410, wantsNoMore: true },
  ],
  [
    'answers that it wants to be told nothing more in a header',
    at(answering(400, { 'Webhook-Delivery': 'disable' })),
    { class: 'status', again: false, arrived: true, status: 400, wantsNoMore: true },
  ],
  [
    'answers 429 with Retry-After in seconds',
    at(answering(429, { 'Retry-After': '120' })),
    { class: 'status', again: true, arrived: true, status: 429, retryAfterMs: 120_000 },
  ],
  [
    'answers 429 with Retry-After as a date',
    at(answering(429, { 'Retry-After': 'Sun, 01 Mar 2026 02:00:30 GMT' })),
    { class: 'status', again: true, arrived: true, status: 429, retryAfterMs: 30_000 },
  ],
  [
    'answers 503 with Retry-After in seconds',
    at(answering(503, { 'Retry-After': '7' })),
    { class: 'status', again: true, arrived: true, status: 503, retryAfterMs: 7_000 },
  ],
  [
    'answers 200 although nothing was done, says the rule for its body',
    at(answeringBody('{"ok":false,"error":"no such chat"}'), {
      bodyRule: { kind: 'json', path: 'ok', equals: true, tryAgain: false },
    }),
    { class: 'answer', again: false, arrived: true, status: 200, message: /“ok” is not true/ },
  ],
  [
    'answers 200 with “busy”, which may be better the next time, says the rule for its body',
    at(answeringBody('busy'), {
      bodyRule: { kind: 'contains-not', text: 'busy', tryAgain: true },
    }),
    { class: 'answer', again: true, arrived: true, status: 200 },
  ],
  [
    'answers the rule for its body with a compressed body that nobody has asked for',
    at(compressesUnasked, {
      bodyRule: { kind: 'contains', text: 'fine', tryAgain: false },
    }),
    { class: 'answer', again: false, arrived: true, status: 200, message: /compressed/ },
  ],
];

const secure: readonly Case[] = [
  [
    'S0-12 has a certificate that is self-signed',
    at(certifiedAs('self-signed'), byOne),
    { class: 'tls', again: false, arrived: false, message: /self-signed/, hint: /CA file/ },
  ],
  [
    'has a certificate of an authority that is not known',
    at(certifiedAs('by-two'), byOne),
    { class: 'tls', again: false, arrived: false, message: /cannot be trusted/ },
  ],
  [
    'has a certificate that has expired',
    at(certifiedAs('expired'), byOne),
    { class: 'tls', again: false, arrived: false, message: /expired on 2021-01-01/ },
  ],
  [
    'has a certificate that is not valid yet',
    at(certifiedAs('not-yet-valid'), byOne),
    { class: 'tls', again: false, arrived: false, message: /not valid yet/ },
  ],
  [
    'has a certificate for another name',
    at(certifiedAs('other-name'), byOne),
    { class: 'tls', again: false, arrived: false, message: /another name/ },
  ],
  [
    'speaks nothing newer than TLS 1.0',
    at(speaksOldTls, byOne),
    { class: 'tls', again: false, arrived: false, message: /no longer safe/, hint: /TLS 1\.2/ },
  ],
  [
    'speaks no TLS at all',
    at(speaksNoTls),
    { class: 'tls', again: false, arrived: false, hint: /begins with http:/ },
  ],
  [
    'wants TLS where the URL says http',
    at(wantsTls),
    { class: 'reset', again: true, arrived: true, hint: /https:/ },
  ],
  [
    'hangs up in the middle of the TLS handshake',
    at(hangsUpInHandshake),
    { class: 'reset', again: true, arrived: false },
  ],
  [
    'takes its HTTP/2 stream back',
    at(takesStreamBack, byOne),
    { class: 'reset', again: true, arrived: true },
  ],
  [
    'S3-14 is to be trusted by a CA file that is not there',
    at(certifiedAs('by-one'), trusting('none-such')),
    { class: 'tls', again: false, arrived: false, message: /none-such\.pem does not exist/ },
  ],
];

const behindProxy: readonly Case[] = [
  ...[403, 407, 502].map((status): Case => [
    `is behind a proxy that refuses the tunnel with ${String(status)}`,
    async () => ({
      ...(await startHttps(credentials('by-one'))),
      with: { ...trusting('ca-one'), proxy: (await startProxy({ refuses: status })).url },
    }),
    { class: 'proxy', again: true, arrived: false, message: new RegExp(`\\(${status}\\)`) },
  ]),
  [
    'is behind a proxy that wants credentials for plain http too',
    async () => ({
      ...(await startHttp()),
      with: { proxy: (await startProxy({ refuses: 407 })).url },
    }),
    { class: 'proxy', again: true, arrived: false, status: 407, hint: /name:password@host/ },
  ],
  [
    'is behind a proxy that is not there',
    async () => ({
      ...(await startHttp()),
      with: { proxy: `http://127.0.0.1:${String(await closedPort())}` },
    }),
    { class: 'proxy', again: true, arrived: false, message: /proxy http.* refused/ },
  ],
  [
    'is behind a proxy whose name nobody knows',
    async () => ({
      ...(await startHttp()),
      with: { proxy: 'http://proxy.example:3128', lookUp: namesFailWith('ENOTFOUND') },
    }),
    { class: 'proxy', again: true, arrived: false, message: /name of the proxy/ },
  ],
  [
    'is behind a proxy that never opens the tunnel',
    async () => ({
      url: 'https://receiver.example/',
      with: { timeoutMs: SHORT, proxy: await startTcp(() => undefined) },
    }),
    { class: 'proxy', again: true, arrived: false, message: /opened no way/ },
  ],
  [
    'is behind a proxy that is the metadata service of a cloud machine',
    async () => ({ ...(await startHttp()), with: { proxy: 'http://169.254.169.254' } }),
    { class: 'blocked', again: false, arrived: false, message: /169\.254/ },
  ],
  [
    'is the metadata service of a cloud machine, seen through a proxy',
    async () => ({ url: 'http://169.254.169.254/', with: { proxy: (await startProxy()).url } }),
    { class: 'blocked', again: false, arrived: false },
  ],
  [
    'is behind a proxy of a kind that Bellhop does not speak',
    async () => ({ ...(await startHttp()), with: { proxy: 'socks5://127.0.0.1:1080' } }),
    { class: 'proxy', again: true, arrived: false },
  ],
];

describe.each([
  ['at connecting', connection],
  ['at waiting', hanging],
  ['in HTTP', http],
  ['in TLS', secure],
  ['on the way', behindProxy],
])('a fault %s: the receiver', (_, cases) => {
  it.each(cases)('%s', async (__, receiver, expected) => {
    const called = await receiver();
    const now = () => Date.parse(NOW);
    const sent = await send(post(called.url), options({ now, ...called.with }));
    expect({
      class: sent.error?.class,
      again: sent.retryable,
      status: sent.response?.status ?? null,
      arrived: sent.mayHaveArrived,
      retryAfterMs: sent.retryAfterMs,
      wantsNoMore: sent.wantsNoMore,
    }).toEqual({
      class: expected.class,
      again: expected.again,
      status: expected.status ?? null,
      arrived: expected.arrived,
      retryAfterMs: expected.retryAfterMs ?? null,
      wantsNoMore: expected.wantsNoMore ?? false,
    });
    expect(sent.error?.message).toMatch(expected.message ?? /^\S.*\.$/s);
    expect(sent.error?.hint).toMatch(expected.hint ?? /^\S.*\S$/s);
  });
});

describe('an answer that would cost much', () => {
  it('is read up to 64 KiB, be it a gibibyte', async () => {
    const { url, written, closed } = await startPouring({});
    const sent = await send(post(url), options());
    await closed();
    expect(sent).toMatchObject({ error: null, response: { status: 200, truncated: true } });
    expect(sent.response?.body).toHaveLength(65_536);
    expect(written()).toBeLessThan(2 ** 26);
  });

  it('is read up to 64 KiB in a failure too', async () => {
    const { url, written, closed } = await startPouring({ status: 500 });
    const sent = await send(post(url), options());
    await closed();
    expect(sent).toMatchObject({ error: { class: 'status' }, response: { truncated: true } });
    expect(written()).toBeLessThan(2 ** 26);
  });

  it('is not unpacked, be it 32 MiB of nothing in a few bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(2 ** 25));
    const server = await startHttp((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    );
    const sent = await send(post(server.url), options());
    expect(server.received[0]?.headers['accept-encoding']).toBe('identity');
    expect(sent).toMatchObject({
      error: null,
      response: { body: '(compressed with gzip, not shown)' },
    });
  });
});

describe('a request that does not come through', () => {
  it('has not arrived when the receiver reset it while it was being written', async () => {
    const url = await startTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const body = 'x'.repeat(2 ** 26);
    const sent = await send(post(url, { body }), options());
    expect(sent).toMatchObject({ error: { class: 'reset' }, mayHaveArrived: false });
  });

  it('S3-14 reaches no receiver when one of the CA files is none', async () => {
    const server = await startHttps(credentials('by-one'));
    const tls = { verify: true, caFiles: [pemFile('ca-one'), pemFile('test-key')] };
    const sent = await send(post(server.url), options({ tls }));
    expect(sent.error).toMatchObject({ class: 'tls' });
    expect(sent.error?.message).toContain('test-key.pem holds no certificate');
    expect(sent.timing).toBeNull();
    expect(server.received).toEqual([]);
  });
});

/** A receiver that sends a gibibyte, unless it is stopped. */
async function startPouring({ status = 200 }: { readonly status?: number }) {
  let written = 0;
  let closed: Promise<unknown> = Promise.resolve();
  const chunk = Buffer.alloc(65_536, 'x');
  const { url } = await startHttp((_, response) => {
    closed = once(response, 'close');
    response.writeHead(status);
    const pour = () => {
      do written += chunk.length;
      while (!response.destroyed && written < 2 ** 30 && response.write(chunk));
    };
    response.on('drain', pour);
    pour();
  });
  return { url, written: () => written, closed: () => closed };
}
