import { describe, expect, it } from 'vitest';
import { showRequest } from '../../../main/core/sealed-request.ts';
import { dueAt, endedAs, type OwedDelivery } from '../../../main/core/stored-delivery.ts';
import { openDeliveryDesk, type DeliveryDeskNeeds } from '../../../main/flow/delivery-desk.ts';
import { makeRequest } from '../../../main/webhook/make-request.ts';
import { aHook, anAttempt, anOwed, aProfile, aRepository, aRun } from '../../fakes/make.ts';
import { aReceiver, aSlowReceiver, aStatus } from '../../fakes/receiver.ts';
import { openStores } from '../../fakes/stores.ts';
import { requestNeeds } from '../webhook/rendering.ts';

const NOW = Date.parse('2026-03-01T09:00:00Z');
const EARLIER = '2026-03-01T08:00:00.000Z';
const failed = anAttempt({ error: { class: 'status', message: 'It answered 500.', hint: '' } });

/** A desk on real stores; the courier is a list of what it is told. */
function aDesk(
  send: DeliveryDeskNeeds['send'] = aReceiver('ok').send,
  changes: Partial<DeliveryDeskNeeds> = {},
) {
  const stores = openStores();
  stores.runs.save(aRun());
  const courier: string[] = [];
  let ids = 0;
  const opened = openDeliveryDesk({
    now: () => NOW,
    newId: () => `new-${String(++ids)}`,
    surroundings: { host: { name: 'desk', platform: 'linux' }, app: { name: 'B', version: '1' } },
    render: (message) => makeRequest(message, requestNeeds),
    variables: () => ({ TEAM: 'all', ROOM: 'far' }),
    openSecrets: async (names) => ({ ok: true, value: new Map(names.map((name) => [name, 'v'])) }),
    sign: () => ({ ok: true, value: [] }),
    send,
    record: stores.deliveries.record,
    switchOff: () => undefined,
    outbox: stores.deliveries,
    get: (id) => {
      const delivery = stores.deliveries.get(id);
      return delivery !== null && opened.isSending(id)
        ? { ...delivery, state: 'sending', waitingFor: null }
        : delivery;
    },
    courier: {
      wake: () => courier.push('wake'),
      callOff: (id) => courier.push(`call off ${id}`),
    },
    told: () => undefined,
    refusal: () => null,
    isRunOn: () => false,
    ...changes,
  });
  return {
    desk: opened,
    stores,
    courier,
    /** Puts a message into the outbox that is due, or has ended like this. */
    put: (owed: OwedDelivery, state: 'pending' | 'delivered' | 'failed' = 'pending') => {
      stores.deliveries.add([{ owed, settlement: dueAt(NOW) }]);
      if (state === 'pending') return;
      const attempt = state === 'failed' ? failed : anAttempt();
      stores.deliveries.record(owed, attempt, endedAs(state, ''));
    },
    deliveryOf: (id: string) => stores.deliveries.get(id),
    due: () => stores.deliveries.due(NOW).map(({ owed }) => owed.id),
  };
}

const refused = (kind: string) => ({ ok: false, failure: { kind } });

describe('sending once more', () => {
  it('brings what has failed to its place, under the same id', async () => {
    const receiver = aReceiver('ok');
    const { desk, put, stores } = aDesk(receiver.send);
    put(anOwed(), 'failed');
    const result = await desk.redeliver('delivery-1');
    expect(result).toMatchObject({
      ok: true,
      value: {
        id: 'delivery-1',
        state: 'delivered',
        attempts: [
          { n: 1, trigger: 'auto' },
          { n: 2, trigger: 'manual' },
        ],
      },
    });
    expect(receiver.heard).toEqual(['POST http://127.0.0.1:9/ping']);
    expect(stores.deliveries.list({ limit: 9 })).toHaveLength(1);
    stores.close();
  });

  it('leaves what has failed as failed, with the new reason, and makes one try only', async () => {
    const receiver = aReceiver('down');
    const { desk, put, due, stores } = aDesk(receiver.send);
    put(anOwed(), 'failed');
    expect(await desk.redeliver('delivery-1')).toMatchObject({
      value: { state: 'failed', reason: 'It was refused.', nextAttemptAt: null },
    });
    expect(receiver.heard).toHaveLength(1);
    expect(due()).toEqual([]);
    stores.close();
  });

  it('leaves what was delivered as delivered, even if it does not arrive again', async () => {
    const { desk, put, stores } = aDesk(aReceiver('down').send);
    put(anOwed(), 'delivered');
    const result = await desk.redeliver('delivery-1');
    expect(result).toMatchObject({ value: { state: 'delivered', reason: '' } });
    expect(result.ok && result.value.attempts).toHaveLength(2);
    stores.close();
  });

  it('takes a pending one as delivered, and tells the courier', async () => {
    const { desk, put, courier, due, stores } = aDesk();
    put(anOwed());
    expect(await desk.redeliver('delivery-1')).toMatchObject({ value: { state: 'delivered' } });
    expect(due()).toEqual([]);
    expect(courier).toEqual(['wake']);
    stores.close();
  });

  it('keeps the courier off a pending one meanwhile, and its plan for afterwards', async () => {
    const slow = aSlowReceiver();
    const { desk, put, due, courier, stores } = aDesk(slow.send);
    const owed = anOwed();
    put(owed);
    stores.deliveries.record(owed, failed, {
      state: 'pending',
      waitingFor: 'retry',
      reason: 'It answered 500.',
      nextAttemptAt: NOW + 5_000,
    });
    const sent = desk.redeliver('delivery-1');
    await slow.called;
    expect(stores.deliveries.due(NOW + 29_000)).toEqual([]);
    expect(desk.isSending('delivery-1')).toBe(true);
    expect(desk.cancel('delivery-1').ok).toBe(true);
    expect(await sent).toMatchObject({
      value: {
        state: 'pending',
        waitingFor: 'retry',
        nextAttemptAt: new Date(NOW + 5_000).toISOString(),
      },
    });
    expect(desk.isSending('delivery-1')).toBe(false);
    expect(due()).toEqual([]);
    expect(stores.deliveries.due(NOW + 5_000)).toHaveLength(1);
    expect(courier).toEqual(['wake']);
    stores.close();
  });

  it('counts as one of the attempts that a pending one has', async () => {
    const { desk, put, stores } = aDesk(aReceiver(aStatus(500)).send);
    put(anOwed());
    await desk.redeliver('delivery-1');
    expect(stores.deliveries.owed('delivery-1')?.attemptsMade).toBe(1);
    stores.close();
  });

  it('records that the keychain is locked, and sends nothing', async () => {
    const receiver = aReceiver('ok');
    const failure = {
      kind: 'keychain-locked',
      message: 'It is locked.',
      hint: 'Unlock it.',
    } as const;
    const { desk, put, stores } = aDesk(receiver.send, {
      openSecrets: async () => ({ ok: false, failure }),
    });
    put(anOwed(), 'failed');
    const result = await desk.redeliver('delivery-1');
    expect(result.ok && result.value.attempts.at(-1)).toMatchObject({
      trigger: 'manual',
      error: { class: 'secret', message: 'It is locked.', hint: 'Unlock it.' },
    });
    expect(receiver.heard).toEqual([]);
    stores.close();
  });

  it('is refused while it is on the wire, or a run waits for it', async () => {
    const slow = aSlowReceiver();
    const { desk, put, stores } = aDesk(slow.send, { isRunOn: (id) => id === 'run-1' });
    put(anOwed({ id: 'a' }));
    put(anOwed({ id: 'b', gating: true }));
    const sent = desk.redeliver('a');
    await slow.called;
    expect(await desk.redeliver('a')).toMatchObject(refused('busy'));
    expect(await desk.redeliver('b')).toMatchObject({
      failure: { message: 'A run is waiting for this delivery just now.' },
    });
    expect(slow.heard).toHaveLength(1);
    slow.release();
    await sent;
    stores.close();
  });

  it('may be asked for what a run has waited for, once that has ended', async () => {
    const { desk, put, stores } = aDesk();
    put(anOwed({ gating: true }), 'failed');
    expect(await desk.redeliver('delivery-1')).toMatchObject({ value: { state: 'delivered' } });
    stores.close();
  });

  it('knows no delivery that is not there', async () => {
    const { desk, stores } = aDesk();
    expect(await desk.redeliver('x')).toMatchObject(refused('not-found'));
    expect(await desk.sendEdited('x', anEdited())).toMatchObject(refused('not-found'));
    expect(desk.retryNow('x')).toMatchObject(refused('not-found'));
    expect(desk.cancel('x')).toMatchObject(refused('not-found'));
    stores.close();
  });

  it('S1-11 S3-1 is refused, with the reason, where nothing may be sent there', async () => {
    const receiver = aReceiver('ok');
    const asked: string[] = [];
    const failure = { kind: 'invalid-input', message: 'Add it to the list.', hint: '' } as const;
    const { desk, put, stores } = aDesk(receiver.send, {
      refusal: (request) => {
        asked.push(showRequest(request).url);
        return failure;
      },
    });
    put(withSecret, 'failed');
    expect(await desk.redeliver('delivery-1')).toEqual({ ok: false, failure });
    expect(await desk.sendEdited('delivery-1', anEdited())).toEqual({ ok: false, failure });
    expect(await desk.test(aTest())).toEqual({ ok: false, failure });
    expect(receiver.heard).toEqual([]);
    expect(asked).toEqual([
      'http://127.0.0.1:9/ping',
      'http://127.0.0.1:9/other',
      'http://127.0.0.1:9/ping',
    ]);
    expect(stores.deliveries.list({ limit: 9 })).toHaveLength(1);
    stores.close();
  });
});

const anEdited = (body = '{"a":1}') => ({
  method: 'POST' as const,
  url: 'http://127.0.0.1:9/other',
  headers: [{ name: 'X-Token', value: '{{secret "token"}}' }],
  body,
});

/** A message with a secret, which an edited copy may go on using. */
const withSecret = anOwed({
  request: {
    method: 'POST',
    url: ['http://127.0.0.1:9/ping'],
    headers: [{ name: 'X-Token', value: [{ secret: 'token', escape: 'header' }] }],
    body: ['{}'],
  },
});

describe('sending an edited copy', () => {
  it('has an id of its own, says what it is a copy of, and leaves the original alone', async () => {
    const receiver = aReceiver('ok');
    const { desk, put, deliveryOf, stores } = aDesk(receiver.send);
    put(withSecret, 'failed');
    const before = deliveryOf('delivery-1');
    expect(await desk.sendEdited('delivery-1', anEdited())).toMatchObject({
      value: {
        id: 'new-1',
        copyOf: 'delivery-1',
        runId: 'run-1',
        state: 'delivered',
        createdAt: '2026-03-01T09:00:00.000Z',
        request: anEdited(),
        attempts: [{ trigger: 'manual' }],
      },
    });
    expect(receiver.requests).toEqual([
      { ...anEdited(), headers: [{ name: 'X-Token', value: 'v' }] },
    ]);
    expect(deliveryOf('delivery-1')).toEqual(before);
    stores.close();
  });

  it('is tried once: a copy that fails is left to the person', async () => {
    const receiver = aReceiver('down');
    const { desk, put, due, stores } = aDesk(receiver.send);
    put(withSecret, 'failed');
    expect(await desk.sendEdited('delivery-1', anEdited())).toMatchObject({
      value: { state: 'failed', nextAttemptAt: null },
    });
    expect(due()).toEqual([]);
    stores.close();
  });

  it('is refused when it leads elsewhere', async () => {
    const { desk, put, stores } = aDesk();
    put(withSecret, 'failed');
    const elsewhere = { ...anEdited(), url: 'http://evil.test/' };
    expect((await desk.sendEdited('delivery-1', elsewhere)).ok).toBe(false);
    expect(stores.deliveries.list({ limit: 9 })).toHaveLength(1);
    stores.close();
  });

  it('is never taken up by the courier while it is on the wire', async () => {
    const slow = aSlowReceiver();
    const { desk, put, due, stores } = aDesk(slow.send);
    put(withSecret, 'failed');
    const sent = desk.sendEdited('delivery-1', anEdited());
    await slow.called;
    expect(due()).toEqual([]);
    slow.release();
    await sent;
    stores.close();
  });
});

const aTest = (
  hook = aHook({ moments: ['failure'] }),
): Parameters<ReturnType<typeof openDeliveryDesk>['test']>[0] => ({
  call: { hook, moment: 'failure' },
  destination: hook,
  subject: {
    run: aRun({ outcome: 'failed', message: 'It broke.', createdAt: EARLIER }),
    profile: aProfile([], { variables: { TEAM: 'near' } }),
    repository: aRepository,
  },
});

describe('trying a hook', () => {
  it('S4-22 sends a message that is marked as a test, once, and shows what came of it', async () => {
    const receiver = aReceiver(aStatus(500));
    const { desk, due, stores } = aDesk(receiver.send);
    const result = await desk.test(aTest());
    expect(result).toMatchObject({
      value: {
        id: 'new-1',
        runId: null,
        hook: 'ping',
        moment: 'failure',
        state: 'failed',
        reason: 'It answered 500.',
        attempts: [{ n: 1, trigger: 'test' }],
      },
    });
    expect(JSON.parse(receiver.requests[0]?.body ?? '')).toMatchObject({
      event: { id: 'new-1', test: true, type: 'backup.failure' },
      error: { message: 'It broke.' },
    });
    expect(receiver.heard).toHaveLength(1);
    expect(due()).toEqual([]);
    stores.close();
  });

  it('S4-25 uses the nearest of the user’s own variables', async () => {
    const text = '{{TEAM}} {{ROOM}}';
    const body = { kind: 'template', format: 'text', text } as const;
    const { desk, stores } = aDesk();
    expect(await desk.test(aTest(aHook({ moments: ['failure'], body })))).toMatchObject({
      value: { request: { body: 'near far' } },
    });
    stores.close();
  });

  it('says what is wrong with its template, and sends nothing', async () => {
    const receiver = aReceiver('ok');
    const body = { kind: 'template', format: 'text', text: '{{#if}}' } as const;
    const { desk, stores } = aDesk(receiver.send);
    expect((await desk.test(aTest(aHook({ moments: ['failure'], body })))).ok).toBe(false);
    expect(receiver.heard).toEqual([]);
    expect(stores.deliveries.list({ limit: 9 })).toEqual([]);
    stores.close();
  });

  it('can be broken off', async () => {
    const slow = aSlowReceiver();
    const { desk, stores } = aDesk(slow.send);
    const sent = desk.test(aTest());
    await slow.called;
    expect(desk.cancel('new-1').ok).toBe(true);
    expect(await sent).toMatchObject({ value: { state: 'cancelled' } });
    stores.close();
  });
});

describe('hurrying a pending delivery', () => {
  it('makes its next try due at once, and wakes the courier', () => {
    const { desk, put, due, courier, stores } = aDesk();
    const owed = anOwed();
    put(owed);
    const waits = { ...dueAt(NOW + 60_000), waitingFor: 'retry' } as const;
    stores.deliveries.record(owed, failed, waits);
    expect(due()).toEqual([]);
    expect(desk.retryNow('delivery-1')).toEqual({ ok: true, value: null });
    expect(due()).toEqual(['delivery-1']);
    expect(courier).toEqual(['wake']);
    stores.close();
  });

  it('is refused where it is settled, or a run waits for it', () => {
    const { desk, put, courier, stores } = aDesk(undefined, { isRunOn: () => true });
    put(anOwed({ id: 'a' }), 'delivered');
    put(anOwed({ id: 'b', gating: true }));
    expect(desk.retryNow('a')).toMatchObject({
      failure: { message: 'This delivery is not waiting any more: it is delivered.' },
    });
    expect(desk.retryNow('b')).toMatchObject(refused('busy'));
    expect(courier).toEqual([]);
    stores.close();
  });
});

describe('giving up a delivery', () => {
  it('ends a pending one, and its try on the wire', () => {
    const { desk, put, deliveryOf, courier, due, stores } = aDesk();
    put(anOwed());
    expect(desk.cancel('delivery-1')).toEqual({ ok: true, value: null });
    expect(deliveryOf('delivery-1')).toMatchObject({
      state: 'cancelled',
      reason: 'Cancelled by hand.',
      nextAttemptAt: null,
    });
    expect(courier).toEqual(['call off delivery-1']);
    expect(due()).toEqual([]);
    stores.close();
  });

  it('ends a try by hand of what was not pending, which stays as it was', async () => {
    const slow = aSlowReceiver();
    const { desk, put, deliveryOf, stores } = aDesk(slow.send);
    put(anOwed(), 'failed');
    const sent = desk.redeliver('delivery-1');
    await slow.called;
    expect(desk.cancel('delivery-1').ok).toBe(true);
    expect(await sent).toMatchObject({ value: { state: 'failed' } });
    expect(deliveryOf('delivery-1')?.attempts).toHaveLength(2);
    stores.close();
  });

  it('is refused where it is settled, or a run waits for it', () => {
    const { desk, put, deliveryOf, stores } = aDesk(undefined, { isRunOn: () => true });
    put(anOwed({ id: 'a' }), 'delivered');
    put(anOwed({ id: 'b', gating: true }));
    expect(desk.cancel('a')).toMatchObject(refused('invalid-input'));
    expect(desk.cancel('b')).toMatchObject(refused('busy'));
    expect(deliveryOf('b')?.state).toBe('pending');
    stores.close();
  });
});

it('ends all tries in flight when it stops', async () => {
  const slow = aSlowReceiver();
  const { desk, put, deliveryOf, stores } = aDesk(slow.send);
  put(anOwed({ id: 'a' }), 'failed');
  put(anOwed({ id: 'b', hookId: 'hook-2' }));
  const sent = [desk.redeliver('a'), desk.redeliver('b')];
  await slow.called;
  await desk.stop();
  await Promise.all(sent);
  expect(deliveryOf('a')?.state).toBe('failed');
  expect(deliveryOf('b')).toMatchObject({ state: 'pending', waitingFor: 'retry' });
  expect([desk.isSending('a'), desk.isSending('b')]).toEqual([false, false]);
  stores.close();
});
