import { describe, expect, it } from 'vitest';
import type { SealedRequest } from '../../../main/core/sealed-request.ts';
import {
  dueAt,
  endedAs,
  type AttemptRecord,
  type OwedDelivery,
} from '../../../main/core/stored-delivery.ts';
import type { DeliveryFilter } from '../../../preload/contract/delivery-filter.ts';
import { anAttempt, anOwed, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

/** A log with these messages; `record` settles one with its newest attempt. */
function aLog(...owed: readonly OwedDelivery[]) {
  const stores = openStores();
  const { deliveries } = stores;
  const put = (...more: readonly OwedDelivery[]) => {
    for (const { runId } of more) if (runId !== null) stores.runs.save(aRun({ id: runId }));
    deliveries.add(more.map((each) => ({ owed: each, settlement: dueAt(1_000) })));
  };
  put(...owed);
  return {
    stores,
    put,
    settle: (each: OwedDelivery, attempt: Partial<AttemptRecord> = {}) => {
      const { error = null } = attempt;
      const state = error === null ? 'delivered' : 'failed';
      deliveries.record(each, anAttempt(attempt), endedAs(state, error?.message ?? ''));
    },
    ids: (filter: Partial<DeliveryFilter>) =>
      deliveries.list({ limit: 100, ...filter }).map(({ id }) => id),
  };
}

const requestWith = (changes: Partial<SealedRequest>): SealedRequest => ({
  ...anOwed().request,
  ...changes,
});

describe('the log', () => {
  it('has one row an attempt, with what was sent and what came back', () => {
    const owed = anOwed();
    const { stores, settle } = aLog(owed);
    const error = { class: 'status', message: 'It answered 503.', hint: '' } as const;
    settle(owed, { error });
    settle(owed);
    const [delivery] = stores.deliveries.list({ runId: 'run-1', limit: 10 });
    expect(delivery).toMatchObject({ id: 'delivery-1', state: 'delivered', nextAttemptAt: null });
    expect(delivery?.attempts.map(({ n, error: e }) => [n, e?.class])).toEqual([
      [1, 'status'],
      [2, undefined],
    ]);
    expect(delivery?.attempts[0]?.request).toEqual({
      method: 'POST',
      url: 'http://127.0.0.1:9/ping',
      headers: [],
      body: '{}',
    });
    stores.close();
  });

  it('shows secrets by their names, and each attempt with what signed it', () => {
    const value = [{ secret: 'token', escape: 'header' } as const];
    const owed = anOwed({ request: requestWith({ headers: [{ name: 'X-Token', value }] }) });
    const { stores, settle } = aLog(owed);
    settle(owed, { signedBy: [{ name: 'X-Signature', value: 'abc' }] });
    const delivery = stores.deliveries.get(owed.id);
    const shown = { name: 'X-Token', value: '{{secret "token"}}' };
    expect(delivery?.request.headers).toEqual([shown]);
    expect(delivery?.attempts[0]?.request.headers).toEqual([
      shown,
      { name: 'X-Signature', value: 'abc' },
    ]);
    stores.close();
  });

  it('keeps all that is known of an attempt', () => {
    const owed = anOwed();
    const { stores, settle } = aLog(owed);
    const attempt = anAttempt({
      trigger: 'manual',
      timing: { dnsMs: 1, connectMs: 2, tlsMs: 3, firstByteMs: 4, bodyMs: null },
      route: {
        remoteAddress: '127.0.0.1',
        proxy: null,
        httpVersion: '1.1',
        local: true,
        tls: null,
      },
    });
    settle(owed, attempt);
    const { signedBy: _, ...shown } = attempt;
    expect(stores.deliveries.get(owed.id)?.attempts).toEqual([
      { ...shown, n: 1, request: stores.deliveries.get(owed.id)?.request },
    ]);
    stores.close();
  });

  it('has what was never sent, too', () => {
    const { stores } = aLog(anOwed({ id: 'a' }));
    const blocked = endedAs('blocked', 'It is not allowed.');
    stores.deliveries.add([{ owed: anOwed({ id: 'b' }), settlement: blocked }]);
    expect(stores.deliveries.get('b')).toMatchObject({
      state: 'blocked',
      reason: 'It is not allowed.',
      attempts: [],
      nextAttemptAt: null,
    });
    stores.close();
  });

  it('has no row for an id that is not there', () => {
    const { stores } = aLog();
    expect(stores.deliveries.get('x')).toBeNull();
    stores.close();
  });

  it('knows whether a run has a message that was not tried at all', () => {
    const owed = anOwed();
    const { stores } = aLog(owed);
    expect(stores.deliveries.hasUntried('run-1')).toBe(true);
    expect(stores.deliveries.hasUntried('run-2')).toBe(false);
    const wait = { state: 'pending', waitingFor: 'network', reason: '' } as const;
    stores.deliveries.postpone(owed.id, { ...wait, nextAttemptAt: 9 });
    expect(stores.deliveries.hasUntried('run-1')).toBe(false);
    stores.close();
  });
});

describe('the order of the log', () => {
  it('is newest first, and within one run as it was written', () => {
    const { stores, ids } = aLog(...['a', 'b', 'c'].map((id) => anOwed({ id })));
    expect(ids({})).toEqual(['c', 'b', 'a']);
    expect(ids({ runId: 'run-1' })).toEqual(['a', 'b', 'c']);
    stores.close();
  });

  it('goes on below an id, page by page', () => {
    const { stores, ids } = aLog(...['a', 'b', 'c', 'd', 'e'].map((id) => anOwed({ id })));
    expect(ids({ limit: 2 })).toEqual(['e', 'd']);
    expect(ids({ limit: 2, after: 'd' })).toEqual(['c', 'b']);
    expect(ids({ limit: 2, after: 'b' })).toEqual(['a']);
    expect(ids({ limit: 2, after: 'a' })).toEqual([]);
    expect(ids({ runId: 'run-1', limit: 2, after: 'b' })).toEqual(['c', 'd']);
    stores.close();
  });
});

describe('narrowing the log', () => {
  const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const all = [
    anOwed({ id: 'a', createdAt: at(1) }),
    anOwed({ id: 'b', createdAt: at(2), runId: 'run-2', profileId: 'p', moment: 'failure' }),
    anOwed({ id: 'c', createdAt: at(3), hookId: 'h', channelId: 'phone' }),
    anOwed({ id: 'd', createdAt: at(4), runId: null }),
  ];

  it('is by run, profile, hook, channel and moment', () => {
    const { stores, ids } = aLog(...all);
    expect(ids({ runId: 'run-2' })).toEqual(['b']);
    expect(ids({ profileId: 'p' })).toEqual(['b']);
    expect(ids({ hookId: 'h' })).toEqual(['c']);
    expect(ids({ channelId: 'phone' })).toEqual(['c']);
    expect(ids({ moment: 'failure' })).toEqual(['b']);
    expect(ids({ hookId: 'hook-1', moment: 'success' })).toEqual(['d', 'a']);
    expect(ids({ hookId: "x' OR 1=1 --" })).toEqual([]);
    stores.close();
  });

  it('is from one time on, and up to before another', () => {
    const { stores, ids } = aLog(...all);
    expect(ids({ since: at(2) })).toEqual(['d', 'c', 'b']);
    expect(ids({ until: at(2) })).toEqual(['a']);
    expect(ids({ since: at(2), until: at(4) })).toEqual(['c', 'b']);
    expect(ids({ since: '2026-03-01T03:00:00+01:00', until: at(3) })).toEqual(['b']);
    stores.close();
  });

  it('is by one state or several, and by none finds nothing', () => {
    const { stores, ids, settle } = aLog(...all);
    settle(all[0] ?? anOwed());
    stores.deliveries.cancel('b', '');
    expect(ids({ states: ['delivered'] })).toEqual(['a']);
    expect(ids({ states: ['delivered', 'cancelled'] })).toEqual(['b', 'a']);
    expect(ids({ states: ['pending'] })).toEqual(['d', 'c']);
    expect(ids({ states: [] })).toEqual([]);
    stores.close();
  });

  it('is by its id, together with whatever else narrows the search', () => {
    const { stores, ids, settle } = aLog(anOwed({ id: 'a' }), anOwed({ id: 'b' }));
    expect(ids({ deliveryId: 'a' })).toEqual(['a']);
    expect(ids({ deliveryId: 'nobody' })).toEqual([]);
    settle(anOwed({ id: 'a' }));
    expect(ids({ deliveryId: 'a', states: ['failed'] })).toEqual([]);
    const text = 'ping';
    expect(ids({ deliveryId: 'a', text, since: '1970-01-01T00:00:00Z' })).toEqual(['a']);
    stores.close();
  });

  it('is by the class of the newest error', () => {
    const owed = anOwed();
    const { stores, ids, settle } = aLog(owed);
    const error = (kind: 'timeout' | 'status') => ({ class: kind, message: 'No.', hint: '' });
    settle(owed, { error: error('timeout') });
    expect(ids({ errorClass: 'timeout' })).toEqual(['delivery-1']);
    settle(owed, { error: error('status') });
    expect(ids({ errorClass: 'timeout' })).toEqual([]);
    expect(ids({ errorClass: 'status' })).toEqual(['delivery-1']);
    settle(owed);
    expect(ids({ errorClass: 'status' })).toEqual([]);
    stores.close();
  });
});

describe('searching the log', () => {
  const strange = [
    'say "hello" twice',
    "it's 100% 'sure'",
    '100% or 100_',
    'emoji 😀😀😀 here',
    'naïve Žluťoučký kůň',
    'AND OR NOT NEAR(a b)',
    'a*b^c:d(e)-f',
    'c:\\temp\\new',
    '日本語のテキスト',
    '""',
    '<b>&amp;</b>',
  ];

  it('finds what was sent, where to, and by whom', () => {
    const owed = anOwed({ hook: 'Phone of Ada', request: requestWith({ body: ['see THE body'] }) });
    const { stores, ids, settle } = aLog(owed, anOwed({ id: 'other' }));
    settle(owed);
    settle(anOwed({ id: 'other' }));
    for (const text of ['the BODY', 'phone of', 'see']) expect(ids({ text })).toEqual([owed.id]);
    expect(ids({ text: '127.0.0.1:9/PING' })).toEqual(['other', owed.id]);
    expect(ids({ text: 'nowhere to be found' })).toEqual([]);
    expect(ids({ text: '' })).toHaveLength(2);
    stores.close();
  });

  it('finds what came back, of the newest attempt', () => {
    const owed = anOwed();
    const { stores, ids, settle } = aLog(owed);
    const answer = (body: string) => ({
      response: { status: 503, headers: [], body, truncated: false },
    });
    settle(owed, {
      ...answer('upstream is asleep'),
      error: { class: 'status', message: 'It answered 503.', hint: '' },
    });
    expect(ids({ text: 'is asleep' })).toEqual([owed.id]);
    expect(ids({ text: 'answered 503' })).toEqual([owed.id]);
    expect(ids({ text: '503' })).toEqual([owed.id]);
    settle(owed, answer('thank you'));
    expect(ids({ text: 'thank you' })).toEqual([owed.id]);
    expect(ids({ text: 'is asleep' })).toEqual([]);
    stores.close();
  });

  it('finds what has not been tried yet', () => {
    const { stores, ids } = aLog(anOwed({ request: requestWith({ body: ['not yet sent'] }) }));
    expect(ids({ text: 'not yet' })).toEqual(['delivery-1']);
    stores.close();
  });

  it('finds what was never sent', () => {
    const { stores, ids } = aLog(anOwed({ id: 'a' }));
    const owed = anOwed({ id: 'b', request: requestWith({ body: ['blocked words'] }) });
    stores.deliveries.add([{ owed, settlement: endedAs('blocked', '') }]);
    expect(ids({ text: 'blocked words' })).toEqual(['b']);
    stores.close();
  });

  for (const text of strange) {
    it(`takes ${text} for what it says`, () => {
      const bodies = [...strange, 'something else'];
      const owed = bodies.map((body, n) =>
        anOwed({ id: String(n), request: requestWith({ body: [`<${body}>`] }) }),
      );
      const { stores, ids, settle } = aLog(...owed);
      for (const each of owed) settle(each);
      const found = bodies.flatMap((body, n) => (`<${body}>`.includes(text) ? [String(n)] : []));
      expect(ids({ text })).toEqual(found.reverse());
      stores.close();
    });
  }

  for (const [text, hit, miss] of [
    ['%', '50%', '50'],
    ['_', 'a_b', 'ab'],
    ['"', 'say "', 'say'],
    ['é', 'café', 'cafe'],
    ['😀', 'oh 😀', 'oh'],
    ['OK', 'it is ok', 'it is'],
  ] as const) {
    it(`finds as little as ${text}`, () => {
      const hits = anOwed({ id: 'hit', hook: 'h', request: requestWith({ body: [hit] }) });
      const misses = anOwed({ id: 'miss', hook: 'm', request: requestWith({ body: [miss] }) });
      const { stores, ids, settle } = aLog(hits, misses);
      settle(hits, { response: null });
      settle(misses, { response: null });
      expect(ids({ text, hookId: 'hook-1' })).toEqual(['hit']);
      stores.close();
    });
  }

  it('does not find what is only the frame that it is kept in', () => {
    const { stores, ids } = aLog(anOwed({ hook: 'x', request: requestWith({ body: ['x'] }) }));
    expect(ids({ text: '{' })).toEqual([]);
    expect(ids({ text: 'Id' })).toEqual([]);
    stores.close();
  });

  it('is narrowed like everything else', () => {
    const owed = [anOwed({ id: 'a' }), anOwed({ id: 'b', runId: 'run-2' })];
    const { stores, ids, settle } = aLog(...owed);
    for (const each of owed) settle(each);
    expect(ids({ text: 'ping', runId: 'run-2' })).toEqual(['b']);
    expect(ids({ text: 'ping', states: ['failed'] })).toEqual([]);
    stores.close();
  });

  it('does not find a secret, as none is stored', () => {
    const body = [{ secret: 'token', escape: 'text' } as const];
    const { stores, ids, settle } = aLog(anOwed({ request: requestWith({ body }) }));
    settle(anOwed({ request: requestWith({ body }) }));
    expect(ids({ text: '{{secret "token"}}' })).toEqual(['delivery-1']);
    stores.close();
  });
});
