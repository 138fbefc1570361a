import { expect, it } from 'vitest';
import type { AttemptErrorClass, Delivery } from '../../preload/contract/delivery.ts';
import type { Run } from '../../preload/contract/run.ts';
import { trusting } from '../main/webhook/certificates.ts';
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
} from '../main/webhook/faulty-receivers.ts';
import { startProxy } from '../main/webhook/proxies.ts';
import { closedPort, startHttp } from '../main/webhook/servers.ts';
import { ask, listDeliveries, runSample } from './command.ts';
import { setUpProfile } from './sample-profile.ts';
import { serve } from './serving.ts';

/** What becomes of a message: tried again, given up, or not to be sent at all. */
type End = 'again' | 'failed' | 'blocked';

type Row = readonly [
  name: string,
  receiver: FaultyReceiver,
  kind: AttemptErrorClass,
  end: End,
  hook?: object,
];

const at =
  (url: string): FaultyReceiver =>
  async () =>
    url;

/** The shortest deadline that a hook may have. */
const soon = { timeout: '1s' };
const byOne = trusting('ca-one');
const rule = (bodyRule: object) => ({ bodyRule });

/** No label of a name is longer than 63 letters, so this one is not even asked for. */
const NO_NAME = `${'x'.repeat(64)}.example`;

const rows: readonly Row[] = [
  ['refuses', async () => `http://127.0.0.1:${String(await closedPort())}`, 'refused', 'again'],
  ['resets at once', resetsBeforeReading, 'reset', 'again'],
  ['resets after the request', resetsAfterReading, 'reset', 'again'],
  ['closes without an answer', closesWithoutAnswer, 'reset', 'again'],
  ['has no name', at(`http://${NO_NAME}/`), 'dns', 'again'],
  ['is a metadata service', at('http://169.254.169.254/'), 'blocked', 'blocked'],
  ['is one in disguise', at('http://[::ffff:a9fe:a9fe]/'), 'blocked', 'blocked'],
  ['hangs in the handshake', neverShakesHands, 'timeout', 'again', soon],
  ['says nothing', saysNothing, 'timeout', 'again', soon],
  ['stops in its headers', stopsInHeaders, 'timeout', 'again', soon],
  ['stops in its body', stopsInBody, 'timeout', 'again', soon],
  ['drips', drips, 'timeout', 'again', soon],
  [
    'says nothing, and twice is harm',
    saysNothing,
    'timeout',
    'failed',
    { ...soon, repeatable: false },
  ],
  ['is no web server', isNoWebServer, 'protocol', 'again'],
  ['speaks broken HTTP', answersInBrokenHttp, 'protocol', 'again'],
  ['sends too many headers', sendsTooManyHeaders, 'protocol', 'again'],
  ['breaks its body off', breaksBodyOff, 'reset', 'again'],
  ['breaks its chunks off', breaksChunksOff, 'reset', 'again'],
  ['redirects', answering(302, { Location: 'http://169.254.169.254/' }), 'redirect', 'failed'],
  ['redirects for good', answering(308, { Location: '/there' }), 'redirect', 'failed'],
  ['answers 400', answering(400), 'status', 'failed'],
  ['answers 401', answering(401), 'status', 'failed'],
  ['answers 404', answering(404), 'status', 'failed'],
  ['answers 408', answering(408), 'status', 'again'],
  ['answers 413', answering(413), 'status', 'failed'],
  ['answers 425', answering(425), 'status', 'again'],
  ['answers 429', answering(429, { 'Retry-After': '3600' }), 'status', 'again'],
  ['answers 500', answering(500), 'status', 'again'],
  ['answers 502', answering(502), 'status', 'again'],
  ['answers 503', answering(503), 'status', 'again'],
  ['answers 503, and no retry is wanted', answering(503), 'status', 'failed', { retry: 'none' }],
  [
    'answers that nothing was done',
    answeringBody('{"ok":false}'),
    'answer',
    'failed',
    rule({ kind: 'json', path: 'ok', equals: true, tryAgain: false }),
  ],
  [
    'answers that it is busy',
    answeringBody('busy'),
    'answer',
    'again',
    rule({ kind: 'contains-not', text: 'busy', tryAgain: true }),
  ],
  [
    'compresses its answer unasked',
    compressesUnasked,
    'answer',
    'failed',
    rule({ kind: 'contains', text: 'fine', tryAgain: false }),
  ],
  ['has signed itself', certifiedAs('self-signed'), 'tls', 'failed', byOne],
  ['has another authority', certifiedAs('by-two'), 'tls', 'failed', byOne],
  ['has expired', certifiedAs('expired'), 'tls', 'failed', byOne],
  ['is not valid yet', certifiedAs('not-yet-valid'), 'tls', 'failed', byOne],
  ['has another name', certifiedAs('other-name'), 'tls', 'failed', byOne],
  ['has lost its CA file', certifiedAs('by-one'), 'tls', 'failed', trusting('none-such')],
  ['speaks old TLS', speaksOldTls, 'tls', 'failed', byOne],
  ['speaks no TLS', speaksNoTls, 'tls', 'failed'],
  ['wants TLS', wantsTls, 'reset', 'again'],
  ['hangs up in the handshake', hangsUpInHandshake, 'reset', 'again'],
  ['takes its stream back', takesStreamBack, 'reset', 'again', byOne],
  ['is behind a proxy that says no', at('https://receiver.example/'), 'proxy', 'again'],
  ['is behind it without TLS', at('http://receiver.example/'), 'proxy', 'again'],
];

const faults = rows.map(([name, receiver, kind, end, hook = {}]) => ({
  name,
  receiver,
  kind,
  end,
  hook,
}));

const describeEnd = ({ state, attempts, nextAttemptAt }: Delivery) => ({
  class: attempts.at(-1)?.error?.class,
  tries: attempts.length,
  state,
  isPlanned: nextAttemptAt !== null,
});

/** The hanging receivers of one run are waited for one after the other. */
const SLOW = { timeout: 180_000 };

const states = { again: 'pending', failed: 'failed', blocked: 'blocked' } as const;

it(
  'S3-19 S0-25 a run survives every fault of its receivers, and each is told apart and tried again or not',
  SLOW,
  async () => {
    const healthy = await startHttp();
    const proxy = await startProxy({ refuses: 407 });
    const env = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: NO_NAME };
    const hooks = await Promise.all(
      faults.map(async ({ name, receiver, hook }) => {
        const usual = { moments: ['success'], method: 'POST', onFailure: 'ignore' };
        return { name, ...usual, url: await receiver(), timeout: '10s', retry: [600], ...hook };
      }),
    );
    const last = { name: 'is well', moments: ['success'], url: healthy.url };
    const setUp = await setUpProfile({ hooks: () => [...hooks, last] });

    const { code, run, deliveries } = await runSample({ ...setUp, env });

    expect(run).toMatchObject({ outcome: 'succeeded', failure: null });
    expect(code).toBe(0);
    const ends = Object.fromEntries(deliveries.map((each) => [each.hook, describeEnd(each)]));
    const expected = faults.map(({ name, kind, end }) => [
      name,
      { class: kind, tries: 1, state: states[end], isPlanned: end === 'again' },
    ]);
    const well = { class: undefined, tries: 1, state: 'delivered', isPlanned: false };
    expect(ends).toEqual({ ...Object.fromEntries(expected), 'is well': well });
    expect(healthy.received).toHaveLength(1);

    const told = deliveries.flatMap(({ attempts }) => attempts[0]?.error ?? []);
    for (const { message, hint } of told) expect([message, hint]).not.toContain('');
    const busy = deliveries.find(({ hook }) => hook === 'answers 429')!;
    const wait = Date.parse(busy.nextAttemptAt!) - Date.parse(busy.attempts[0]!.startedAt);
    expect(wait).toBeGreaterThanOrEqual(3_600_000);
  },
);

it('a run has ended while the receivers of its messages still keep silent', async () => {
  const asked: (() => void)[] = [];
  const holding = async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const server = await startHttp((_, response) => {
      asked.push(() => response.end('at last'));
      if (asked.length === 2) resolve(undefined);
    });
    return { url: server.url, bothAsked: promise };
  };
  const { url, bothAsked } = await holding();
  const hook = (name: string) => ({ name, moments: ['success'], method: 'POST', url });
  const setUp = await setUpProfile({ hooks: () => [hook('one'), hook('two')] });
  const server = await serve(setUp.data);

  const running = runSample(setUp);
  await bothAsked;
  const { runs } = (await ask<{ runs: readonly Run[] }>(['runs'], setUp)).document;
  expect(runs[0]).toMatchObject({ outcome: 'succeeded', phase: 'ended' });
  expect(runs[0]?.finishedAt).not.toBeNull();
  const sending = await listDeliveries([], setUp);
  expect(sending.map(({ state }) => state)).toEqual(['sending', 'sending']);

  for (const answer of asked) answer();
  const { code, deliveries } = await running;
  expect(code).toBe(0);
  expect(deliveries.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  await server.stop();
});

it('a message at “before” keeps no restic waiting, and gets through though its run is over', async () => {
  const { promise: asked, resolve: hear } = Promise.withResolvers<() => void>();
  const slow = await startHttp((_, response) => {
    hear(() => response.end('at last'));
  });
  const hook = { name: 'slow', moments: ['before'], method: 'POST', url: slow.url };
  const setUp = await setUpProfile({ hooks: () => [hook] });
  const server = await serve(setUp.data);

  const { code, run } = await runSample(setUp);
  expect({ code, outcome: run.outcome }).toEqual({ code: 0, outcome: 'succeeded' });
  expect(await listDeliveries([], setUp)).toMatchObject([{ state: 'sending', attempts: [] }]);
  (await asked)();
  let arrived: readonly Delivery[] = [];
  while (arrived.length === 0) arrived = await listDeliveries(['--state', 'delivered'], setUp);
  expect(arrived).toMatchObject([{ hook: 'slow', attempts: [{ error: null }] }]);
  await server.stop();
});
