import { describe, expect, it } from 'vitest';
import { mayBeWaitedFor, tryDelivery, type DeliverNeeds } from '../../../main/flow/deliver.ts';
import { anOwed } from '../../fakes/make.ts';
import { aReceiver, aStatus } from '../../fakes/receiver.ts';

const NOW = Date.parse('2026-03-01T08:00:00Z');
const signal = new AbortController().signal;
const once = { trigger: 'auto', timeoutMs: 7_000, signal } as const;
const { request } = anOwed();
const sealed = anOwed({
  request: {
    ...request,
    headers: [{ name: 'X-Token', value: ['Bearer ', { secret: 'token', escape: 'header' }] }],
    body: ['{"a":"', { secret: 'quote', escape: 'json-string' }, '"}'],
  },
  signature: { kind: 'checkly', secret: 'key' },
});

function needsOf(changes: Partial<DeliverNeeds>): DeliverNeeds {
  const values: Readonly<Record<string, string>> = { token: 's3cr3t', quote: 'a"b', key: 'kkkk' };
  return {
    now: () => NOW,
    openSecrets: async (names) => ({
      ok: true,
      value: new Map(names.map((name) => [name, values[name] ?? ''])),
    }),
    sign: () => ({ ok: true, value: [] }),
    send: aReceiver('ok').send,
    ...changes,
  };
}

describe('one try of a delivery', () => {
  it('fills in the secrets, escaped for where they stand', async () => {
    const receiver = aReceiver('ok');
    await tryDelivery(sealed, once, needsOf({ send: receiver.send }));
    expect(receiver.requests).toEqual([
      {
        method: 'POST',
        url: 'http://127.0.0.1:9/ping',
        headers: [{ name: 'X-Token', value: 'Bearer s3cr3t' }],
        body: '{"a":"a\\"b"}',
      },
    ]);
  });

  it('S2-7 signs the bytes that are sent, under the id of the delivery, for this instant', async () => {
    const signed: string[] = [];
    const receiver = aReceiver('ok');
    const tried = await tryDelivery(
      sealed,
      once,
      needsOf({
        send: receiver.send,
        sign: (_signature, { id, body, at }, secrets) => {
          signed.push([id, new TextDecoder().decode(body), at, secrets.get('key')].join(' | '));
          return { ok: true, value: [{ name: 'X-Signature', value: 'abc' }] };
        },
      }),
    );
    expect(signed).toEqual([`delivery-1 | {"a":"a\\"b"} | ${String(NOW)} | kkkk`]);
    expect(receiver.requests[0]?.headers.at(-1)).toEqual({ name: 'X-Signature', value: 'abc' });
    expect(tried).toMatchObject({
      attempt: { signedBy: [{ name: 'X-Signature', value: 'abc' }] },
    });
  });

  it('hands on how it is to be sent, with a mask for the secrets that were opened', async () => {
    const masked: string[] = [];
    const { success, bodyRule, tls } = sealed;
    const tried = await tryDelivery(
      sealed,
      once,
      needsOf({
        send: async (open, { redact, ...options }) => {
          masked.push(redact('s3cr3t and kkkk and token'));
          expect(options).toEqual({ timeoutMs: 7_000, signal, success, bodyRule, tls });
          return aReceiver('ok').send(open, { redact, ...options });
        },
      }),
    );
    expect(masked).toEqual(['••• and ••• and token']);
    expect(tried.kind).toBe('tried');
  });

  it('tells what came of it, and from when it is', async () => {
    const sent = aStatus(503, { retryAfterMs: 4_000, durationMs: 31 });
    const send = aReceiver(sent).send;
    const tried = await tryDelivery(anOwed(), { ...once, trigger: 'manual' }, needsOf({ send }));
    expect(tried).toEqual({
      kind: 'tried',
      attempt: {
        trigger: 'manual',
        startedAt: '2026-03-01T08:00:00.000Z',
        durationMs: 31,
        response: sent.response,
        error: sent.error,
        timing: null,
        route: null,
        signedBy: [],
      },
      retryable: true,
      retryAfterMs: 4_000,
      mayHaveArrived: true,
      wantsNoMore: false,
    });
  });

  it('is withheld while the secrets cannot be had', async () => {
    const receiver = aReceiver('ok');
    const failure = {
      kind: 'keychain-locked',
      message: 'It is locked.',
      hint: 'Unlock it.',
    } as const;
    const needs = needsOf({
      send: receiver.send,
      openSecrets: async () => ({ ok: false, failure }),
    });
    expect(await tryDelivery(sealed, once, needs)).toEqual({ kind: 'withheld', failure });
    expect(receiver.heard).toEqual([]);
  });

  it('fails for good, without sending, where it cannot be signed', async () => {
    const receiver = aReceiver('ok');
    const failure = {
      kind: 'invalid-input',
      message: '“key” is no key.',
      hint: 'Mend it.',
    } as const;
    const needs = needsOf({ send: receiver.send, sign: () => ({ ok: false, failure }) });
    expect(await tryDelivery(sealed, once, needs)).toMatchObject({
      kind: 'tried',
      retryable: false,
      attempt: {
        error: { class: 'secret', message: '“key” is no key.', hint: 'Mend it.' },
        response: null,
      },
    });
    expect(receiver.heard).toEqual([]);
  });
});

it('may wait for a keychain and for a secret, and for nothing else', () => {
  for (const kind of [
    'keychain-locked',
    'keychain-missing',
    'keychain-unresponsive',
    'secret-missing',
  ] as const) {
    expect(mayBeWaitedFor(kind)).toBe(true);
  }
  for (const kind of ['invalid-input', 'not-available', 'permission-denied'] as const) {
    expect(mayBeWaitedFor(kind)).toBe(false);
  }
});
