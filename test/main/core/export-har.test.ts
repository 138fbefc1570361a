import { describe, expect, it } from 'vitest';
import { asHar, asJson } from '../../../main/core/export-har.ts';
import type { Attempt, Delivery, ShownRequest } from '../../../preload/contract/delivery.ts';

const creator = { name: 'Bellhop', version: '1.2.3' };

const aRequest = (change: Partial<ShownRequest> = {}): ShownRequest => ({
  method: 'POST',
  url: 'https://example.com/a?x=1',
  headers: [{ name: 'content-type', value: 'application/json' }],
  body: '{"a":"é"}',
  ...change,
});

const anAttempt = (change: Partial<Attempt> = {}): Attempt => ({
  n: 1,
  trigger: 'auto',
  startedAt: '2026-03-01T02:00:10.000Z',
  durationMs: 120,
  request: aRequest(),
  response: {
    status: 302,
    headers: [
      { name: 'Location', value: '/b' },
      { name: 'Content-Type', value: 'text/plain' },
    ],
    body: 'é',
    truncated: false,
  },
  timing: { dnsMs: 5, connectMs: 10, tlsMs: 20, firstByteMs: 60, bodyMs: 5 },
  route: {
    remoteAddress: '192.0.2.1',
    proxy: null,
    httpVersion: '1.1',
    local: false,
    tls: null,
  },
  error: null,
  ...change,
});

const aDelivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: 'd1',
  runId: 'r1',
  profileId: 'p1',
  task: 'backup',
  hookId: 'h1',
  hook: 'Chat',
  channelId: null,
  moment: 'success',
  gating: false,
  state: 'delivered',
  waitingFor: null,
  reason: '',
  createdAt: '2026-03-01T02:00:09.000Z',
  nextAttemptAt: null,
  copyOf: null,
  request: aRequest(),
  attempts: [anAttempt()],
  ...change,
});

interface Entry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly timings: Readonly<Record<string, number>>;
  readonly serverIPAddress?: string;
  readonly request: {
    readonly url: string;
    readonly httpVersion: string;
    readonly queryString: readonly object[];
    readonly postData?: object;
    readonly bodySize: number;
  };
  readonly response: { readonly status: number; readonly content: { readonly text?: string } };
  readonly comment?: string;
}

const entriesOf = (...deliveries: readonly Delivery[]): readonly Entry[] =>
  JSON.parse(asHar(deliveries, creator)).log.entries;

const entryOf = (change: Partial<Attempt>): Entry =>
  entriesOf(aDelivery({ attempts: [anAttempt(change)] }))[0]!;

describe('a HAR archive', () => {
  it('holds one entry an attempt, with what HAR 1.2 demands of it', () => {
    const archive = JSON.parse(asHar([aDelivery()], creator));
    expect(archive).toEqual({
      log: {
        version: '1.2',
        creator,
        pages: [],
        entries: [
          {
            startedDateTime: '2026-03-01T02:00:10.000Z',
            time: 120,
            timings: {
              blocked: 20,
              dns: 5,
              connect: 30,
              ssl: 20,
              send: 0,
              wait: 60,
              receive: 5,
            },
            request: {
              method: 'POST',
              url: 'https://example.com/a?x=1',
              httpVersion: 'HTTP/1.1',
              cookies: [],
              headers: [{ name: 'content-type', value: 'application/json' }],
              queryString: [{ name: 'x', value: '1' }],
              postData: { mimeType: 'application/json', text: '{"a":"é"}' },
              headersSize: -1,
              bodySize: 10,
            },
            response: {
              status: 302,
              statusText: '',
              httpVersion: 'HTTP/1.1',
              cookies: [],
              headers: [
                { name: 'Location', value: '/b' },
                { name: 'Content-Type', value: 'text/plain' },
              ],
              content: { size: 2, mimeType: 'text/plain', text: 'é' },
              redirectURL: '/b',
              headersSize: -1,
              bodySize: -1,
            },
            cache: {},
            serverIPAddress: '192.0.2.1',
            _deliveryId: 'd1',
            _runId: 'r1',
            _hook: 'Chat',
            _moment: 'success',
            _state: 'delivered',
            _attempt: 1,
            _trigger: 'auto',
            _route: anAttempt().route,
            _error: null,
          },
        ],
      },
    });
  });

  it('is there when there is nothing to tell', () => {
    expect(entriesOf()).toEqual([]);
  });

  it('keeps the order of deliveries and of their attempts', () => {
    const attempts = [1, 2].map((n) => anAttempt({ n, startedAt: `2026-03-01T02:00:1${n}.000Z` }));
    const archive = entriesOf(aDelivery({ attempts }), aDelivery({ id: 'd2' }));
    expect(archive.map((entry) => entry.startedDateTime.slice(-7, -5))).toEqual(['11', '12', '10']);
  });

  it('says of an attempt without an answer why there is none', () => {
    const error = { class: 'refused', message: 'Nobody listens.', hint: 'Start it.' } as const;
    const entry = entryOf({ response: null, timing: null, route: null, error });
    expect(entry).toMatchObject({
      time: 120,
      timings: { blocked: 120, dns: -1, connect: -1, ssl: -1, send: 0, wait: 0, receive: 0 },
      request: { httpVersion: 'unknown' },
      response: { status: 0, comment: 'Nobody listens.' },
      _error: error,
    });
    expect(entry).not.toHaveProperty('serverIPAddress');
  });

  it('says of a delivery that was never sent why it was not', () => {
    const [entry] = entriesOf(
      aDelivery({ state: 'suppressed', reason: 'It came too soon.', attempts: [] }),
    );
    expect(entry).toMatchObject({
      startedDateTime: '2026-03-01T02:00:09.000Z',
      time: 0,
      comment: 'Never sent (suppressed). It came too soon.',
      response: { status: 0 },
      _attempt: null,
    });
  });

  it('has a time that is the sum of its timings, ssl being a part of connect', () => {
    for (const durationMs of [0, 100, 250]) {
      const { time, timings } = entryOf({ durationMs });
      const { ssl: _, ...parts } = timings;
      expect(time).toBe(Object.values(parts).reduce((sum, ms) => sum + Math.max(ms, 0), 0));
    }
  });

  it('has a valid URL although secrets are left out, and does not count their bytes', () => {
    const url = 'https://example.com/bot{{secret "KEY"}}/a b?k={{secret "KEY"}}&q=%zz&+=a+b#f';
    const { request } = entryOf({ request: aRequest({ url, body: '{{secret "KEY"}}' }) });
    expect(URL.canParse(request.url)).toBe(true);
    expect(request.url).toBe(
      'https://example.com/bot%7B%7Bsecret%20%22KEY%22%7D%7D/a%20b?k=%7B%7Bsecret%20%22KEY%22%7D%7D&q=%zz&+=a+b',
    );
    expect(request.queryString).toEqual([
      { name: 'k', value: '{{secret "KEY"}}' },
      { name: 'q', value: '%zz' },
      { name: ' ', value: 'a b' },
    ]);
    expect(request.bodySize).toBe(-1);
  });

  it('has no post data without a body', () => {
    const { request } = entryOf({ request: aRequest({ method: 'GET', body: '', headers: [] }) });
    expect(request).not.toHaveProperty('postData');
    expect(request.bodySize).toBe(0);
  });

  it('says when an answer was cut', () => {
    const response = { status: 200, headers: [], body: 'a', truncated: true };
    expect(entryOf({ response }).response.content).toMatchObject({
      mimeType: 'application/octet-stream',
      comment: 'Bellhop keeps the beginning only.',
    });
  });

  it('does not take the proxy for the receiver', () => {
    const route = { ...anAttempt().route!, proxy: 'http://proxy.example:3128' };
    const entry = entryOf({ route });
    expect(entry).not.toHaveProperty('serverIPAddress');
    expect(entry).toMatchObject({ _route: { proxy: 'http://proxy.example:3128' } });
  });
});

describe('deliveries as JSON', () => {
  it('are all that Bellhop knows of them', () => {
    const deliveries = [aDelivery(), aDelivery({ id: 'd2', attempts: [] })];
    expect(JSON.parse(asJson(deliveries))).toEqual(deliveries);
    expect(asJson(deliveries)).toMatch(/\n$/);
  });
});
