import { describe, expect, it } from 'vitest';
import type { OwedDelivery } from '../../../main/core/stored-delivery.ts';
import { showSending } from '../../../main/flow/courier.ts';
import type { Failure } from '../../../preload/contract/result.ts';
import { anOwed } from '../../fakes/make.ts';
import { aReceiver, aResult, aSlowReceiver, aStatus } from '../../fakes/receiver.ts';
import { aCourier } from './a-courier.ts';

const HOUR = 3_600_000;

/** A message to a place of this name, in a run of its own unless one is named. */
const to = (place: string, changes: Partial<OwedDelivery> = {}): OwedDelivery =>
  anOwed({
    id: place,
    hookId: place,
    runId: `run of ${place}`,
    request: { method: 'GET', url: [`http://${place}/`], headers: [], body: [] },
    ...changes,
  });

describe('the courier', () => {
  it('delivers what is owed, and records the attempt', async () => {
    const receiver = aReceiver('ok');
    const it = aCourier(receiver.send);
    it.owe(anOwed());
    await it.untilState('delivery-1', 'delivered');
    expect(receiver.heard).toEqual(['POST http://127.0.0.1:9/ping']);
    expect(it.deliveryOf('delivery-1').attempts).toMatchObject([{ n: 1, trigger: 'auto' }]);
    await it.end();
  });

  it('S3-19 goes on to the next hook when one fails', async () => {
    const receiver = aReceiver('refuses', 'ok');
    const it = aCourier(receiver.send);
    it.owe(anOwed({ id: 'a' }), anOwed({ id: 'b', hookId: 'hook-2' }));
    await it.untilState('a', 'failed');
    await it.untilState('b', 'delivered');
    await it.end();
  });

  it('says "sending" of what is on the wire, and of nothing else', async () => {
    const slow = aSlowReceiver();
    const it = aCourier(slow.send);
    it.owe(to('slow'), to('later', { runId: 'run of slow', hookId: 'slow' }));
    await slow.called;
    const shown = showSending(it.stores.deliveries.list({ limit: 9 }), it.courier);
    expect(shown.map(({ id, state, waitingFor }) => [id, state, waitingFor])).toEqual([
      ['later', 'pending', 'turn'],
      ['slow', 'sending', null],
    ]);
    await it.end();
  });

  it('shows a place only the secrets that it needs, and signs each try anew', async () => {
    const receiver = aReceiver('down', 'ok');
    const asked: (readonly string[])[] = [];
    const it = aCourier(receiver.send, {
      openSecrets: async (names) => {
        asked.push(names);
        return {
          ok: true,
          value: new Map([
            ['token', 's3cr3t'],
            ['key', 'k'],
          ]),
        };
      },
      sign: (_signature, { id, at }, secrets) => ({
        ok: true,
        value: [{ name: 'X-Signature', value: `${id} ${String(at)} ${secrets.get('key') ?? ''}` }],
      }),
    });
    const { request } = anOwed();
    const value = [{ secret: 'token', escape: 'header' } as const];
    it.owe(
      anOwed({
        request: { ...request, headers: [{ name: 'X-Token', value }] },
        signature: { kind: 'hmac-sha256', secret: 'key', header: 'X-Signature', prefix: '' },
      }),
    );
    await it.untilState('delivery-1', 'pending', 1);
    it.pass(5_000);
    await it.untilState('delivery-1', 'delivered', 2);
    expect(asked).toEqual([
      ['token', 'key'],
      ['token', 'key'],
    ]);
    const first = Date.parse('2026-03-01T08:00:00Z');
    expect(receiver.requests.map(({ headers }) => headers)).toEqual(
      [first, first + 5_000].map((at) => [
        { name: 'X-Token', value: 's3cr3t' },
        { name: 'X-Signature', value: `delivery-1 ${String(at)} k` },
      ]),
    );
    expect(JSON.stringify(it.deliveryOf('delivery-1'))).not.toContain('s3cr3t');
    await it.end();
  });
});

describe('the order of the courier', () => {
  it('S4-17 does not deliver a success over a pending failure of the same hook and run', async () => {
    const receiver = aReceiver('down', 'ok');
    const it = aCourier(receiver.send);
    const same = { runId: 'run-1', hookId: 'hook-1' };
    it.owe(to('failure', same), to('success', same));
    await it.untilState('failure', 'pending', 1);
    it.courier.wake();
    expect(receiver.heard).toEqual(['GET http://failure/']);
    it.pass(5_000);
    await it.untilState('success', 'delivered');
    expect(receiver.heard).toEqual([
      'GET http://failure/',
      'GET http://failure/',
      'GET http://success/',
    ]);
    await it.end();
  });

  it('S4-17 does not deliver the recovery of a later run over the pending failure before it', async () => {
    const receiver = aReceiver('down', 'ok');
    const it = aCourier(receiver.send);
    it.owe(to('failure', { runId: 'run-1', hookId: 'hook-1', moment: 'failure' }));
    await it.untilState('failure', 'pending', 1);
    it.owe(to('success', { runId: 'run-2', hookId: 'hook-1', moment: 'success' }));
    it.pass(5_000);
    await it.untilState('success', 'delivered');
    await it.untilState('failure', 'delivered', 2);
    expect(receiver.heard).toEqual([
      'GET http://failure/',
      'GET http://failure/',
      'GET http://success/',
    ]);
    await it.end();
  });

  it('S4-17 keeps the order of a hook over runs when they all fall due at once', async () => {
    const receiver = aReceiver('ok');
    let isOnline = false;
    const it = aCourier(receiver.send, { isOnline: () => isOnline });
    const places = ['first', 'second', 'third'];
    it.owe(...places.map((place) => to(place, { hookId: 'hook-1' })), to('other'));
    for (const place of ['first', 'other']) await it.untilWaitingFor(place, 'network');
    isOnline = true;
    it.stores.deliveries.releaseWaiting(it.now());
    it.courier.wake();
    for (const place of [...places, 'other']) await it.untilState(place, 'delivered');
    expect(receiver.heard.filter((url) => !url.includes('other'))).toEqual(
      places.map((place) => `GET http://${place}/`),
    );
    await it.end();
  });

  it('keeps the order of a run while its places answer', async () => {
    const receiver = aReceiver('ok');
    const it = aCourier(receiver.send);
    it.owe(...['a', 'b', 'c', 'd'].map((place) => to(place, { runId: 'run-1' })));
    await it.untilState('d', 'delivered');
    expect(receiver.heard).toEqual(['a', 'b', 'c', 'd'].map((place) => `GET http://${place}/`));
    await it.end();
  });

  it('lets a slow place hold up no other run', async () => {
    const slow = aSlowReceiver();
    const quick = aReceiver('ok');
    const it = aCourier((request, options) =>
      (request.url.includes('slow') ? slow : quick).send(request, options),
    );
    it.owe(to('slow', { runId: 'run-1' }), to('b', { runId: 'run-1' }), to('c'));
    await it.untilState('c', 'delivered');
    expect(quick.heard).toEqual(['GET http://c/']);
    slow.release();
    await it.untilState('b', 'delivered');
    await it.end();
  });

  it('lets a slow place hold up another hook of its run for a second only', async () => {
    const slow = aSlowReceiver();
    const quick = aReceiver('ok');
    const it = aCourier((request, options) =>
      (request.url.includes('slow') ? slow : quick).send(request, options),
    );
    const inRun = { runId: 'run-1' };
    it.owe(to('slow', inRun), to('slow2', { ...inRun, hookId: 'slow' }), to('b', inRun));
    await slow.called;
    it.pass(999);
    expect(quick.heard).toEqual([]);
    it.pass(1);
    await it.untilState('b', 'delivered');
    expect(slow.heard).toEqual(['GET http://slow/']);
    slow.release();
    await it.until(() => slow.heard.length === 2);
    await it.end();
  });

  it('works for eight runs at once, and takes the ninth when one is through', async () => {
    const slow = aSlowReceiver();
    const it = aCourier(slow.send);
    it.owe(...Array.from({ length: 9 }, (_, n) => to(`p${String(n)}`)));
    await it.until(() => slow.heard.length === 8);
    slow.release();
    await it.until(() => slow.heard.length === 9);
    await it.end();
  });
});

describe('trying again', () => {
  it('follows the waits of the plan, with the same id', async () => {
    const receiver = aReceiver('down', 'down', 'ok');
    const it = aCourier(receiver.send);
    it.owe(anOwed());
    await it.untilState('delivery-1', 'pending', 1);
    it.pass(4_999);
    expect(receiver.heard).toHaveLength(1);
    it.pass(1);
    await it.untilState('delivery-1', 'pending', 2);
    it.pass(30_000);
    await it.untilState('delivery-1', 'delivered', 3);
    expect(it.stores.deliveries.list({ limit: 10 })).toHaveLength(1);
    await it.end();
  });

  it('trusts no timer for longer than half a minute', async () => {
    const receiver = aReceiver(aStatus(503, { retryAfterMs: HOUR }), 'ok');
    const it = aCourier(receiver.send);
    it.owe(anOwed());
    await it.untilState('delivery-1', 'pending', 1);
    await it.until(() => !it.timers().includes(1_000));
    expect(it.timers()).toEqual([30_000]);
    expect(it.deliveryOf('delivery-1').nextAttemptAt).toBe('2026-03-01T09:00:00.000Z');
    it.pass(HOUR);
    await it.untilState('delivery-1', 'delivered', 2);
    await it.end();
  });

  it('gives up when the budget of attempts is spent, and says so', async () => {
    const receiver = aReceiver('down');
    const it = aCourier(receiver.send);
    it.owe(anOwed());
    for (let made = 1; made < 10; made += 1) {
      await it.untilState('delivery-1', 'pending', made);
      it.pass(24 * HOUR);
    }
    await it.untilState('delivery-1', 'failed', 10);
    expect(receiver.heard).toHaveLength(10);
    expect(it.deliveryOf('delivery-1')).toMatchObject({
      reason: 'It was refused. Given up after 10 attempts.',
      nextAttemptAt: null,
    });
    await it.end();
  });

  it('makes one try only of a message whose hook is paused', async () => {
    const receiver = aReceiver('down');
    const it = aCourier(receiver.send);
    it.owe(anOwed({ retry: 'none' }));
    await it.untilState('delivery-1', 'failed');
    expect(it.deliveryOf('delivery-1').reason).toBe('It was refused.');
    await it.end();
  });

  it('does not repeat what may have arrived where that does harm', async () => {
    const error = { class: 'timeout', message: 'It took too long.', hint: '' } as const;
    const unclear = aResult({ response: null, error, retryable: true, mayHaveArrived: true });
    const it = aCourier(aReceiver(unclear).send);
    it.owe(anOwed({ repeatable: false }));
    await it.untilState('delivery-1', 'failed');
    expect(it.deliveryOf('delivery-1').reason).toContain('It may have arrived all the same');
    await it.end();
  });

  it('tells once that a receiver wants no more, and tries no further', async () => {
    const receiver = aReceiver('gone');
    const it = aCourier(receiver.send);
    it.owe(anOwed());
    await it.untilState('delivery-1', 'failed');
    await it.until(() => it.off.length > 0);
    it.pass(48 * HOUR);
    expect(it.off).toEqual(['delivery-1']);
    expect(receiver.heard).toHaveLength(1);
    await it.end();
  });
});

describe("Checkly's retries", () => {
  const owed = (changes: Partial<OwedDelivery> = {}) => anOwed({ retry: 'checkly', ...changes });

  it('S4-13 S4-14 S4-15 are five, 20 seconds apart, with the same body and id', async () => {
    const receiver = aReceiver(aStatus(404));
    const ids: string[] = [];
    const it = aCourier(receiver.send, {
      sign: (_signature, { id }) => {
        ids.push(id);
        return { ok: true, value: [] };
      },
    });
    it.owe(owed());
    for (let made = 1; made <= 5; made += 1) {
      await it.untilState('delivery-1', 'pending', made);
      it.pass(19_999);
      expect(receiver.heard).toHaveLength(made);
      it.pass(1);
    }
    await it.untilState('delivery-1', 'failed', 6);
    expect(it.now() - Date.parse('2026-03-01T08:00:00Z')).toBe(100_000);
    expect(receiver.requests).toEqual(Array(6).fill(receiver.requests[0]));
    expect(ids).toEqual(Array(6).fill('delivery-1'));
    await it.end();
  });

  it('S4-16 end with a success', async () => {
    const receiver = aReceiver(aStatus(500), aStatus(429), 'ok');
    const it = aCourier(receiver.send);
    it.owe(owed());
    for (const made of [1, 2]) {
      await it.untilState('delivery-1', 'pending', made);
      it.pass(20_000);
    }
    await it.untilState('delivery-1', 'delivered', 3);
    it.pass(HOUR);
    expect(receiver.heard).toHaveLength(3);
    await it.end();
  });
});

describe('waiting', () => {
  it('for the network costs no attempt, and goes on when it is back', async () => {
    const receiver = aReceiver('ok');
    let isOnline = false;
    const it = aCourier(receiver.send, { isOnline: () => isOnline });
    it.owe(anOwed());
    await it.untilWaitingFor('delivery-1', 'network');
    expect(it.deliveryOf('delivery-1')).toMatchObject({
      state: 'pending',
      reason: 'This computer has no network; it is sent when there is one.',
      nextAttemptAt: '2026-03-01T08:01:00.000Z',
      attempts: [],
    });
    isOnline = true;
    it.pass(60_000);
    await it.untilState('delivery-1', 'delivered');
    expect(receiver.heard).toHaveLength(1);
    await it.end();
  });

  for (const kind of ['keychain-locked', 'keychain-missing', 'secret-missing'] as const) {
    it(`for the keychain (${kind}) sends nothing, costs no attempt, and goes on`, async () => {
      const receiver = aReceiver('ok');
      let isOpen = false;
      const failure: Failure = { kind, message: 'It is shut.', hint: 'Open it.' };
      const it = aCourier(receiver.send, {
        openSecrets: async () => (isOpen ? { ok: true, value: new Map() } : { ok: false, failure }),
      });
      it.owe(anOwed());
      await it.untilWaitingFor('delivery-1', 'keychain');
      expect(receiver.heard).toEqual([]);
      expect(it.deliveryOf('delivery-1')).toMatchObject({
        reason: 'It is shut. Open it.',
        attempts: [],
      });
      isOpen = true;
      it.stores.deliveries.releaseWaiting(it.now());
      it.courier.wake();
      await it.untilState('delivery-1', 'delivered');
      await it.end();
    });
  }

  it('ends after two days', async () => {
    const it = aCourier(aReceiver('ok').send, { isOnline: () => false });
    it.owe(anOwed());
    await it.untilWaitingFor('delivery-1', 'network');
    it.pass(48 * HOUR);
    await it.until(() => !it.courier.isSending('delivery-1'));
    expect(it.deliveryOf('delivery-1').state).toBe('pending');
    it.pass(60_000);
    await it.untilState('delivery-1', 'failed', 0);
    expect(it.deliveryOf('delivery-1')).toMatchObject({
      reason:
        'This computer has no network; it is sent when there is one. Given up after two days.',
      attempts: [],
    });
    await it.end();
  });

  it('is for what may pass only: another trouble with the secrets is the end', async () => {
    const failure: Failure = { kind: 'not-available', message: 'No vault here.', hint: '' };
    const it = aCourier(aReceiver('ok').send, {
      openSecrets: async () => ({ ok: false, failure }),
    });
    it.owe(anOwed());
    await it.untilState('delivery-1', 'failed', 0);
    expect(it.deliveryOf('delivery-1').reason).toBe('No vault here.');
    await it.end();
  });
});

describe('breaking off', () => {
  it('ends a try that is called off', async () => {
    const slow = aSlowReceiver();
    const it = aCourier(slow.send);
    it.owe(anOwed());
    await slow.called;
    it.courier.callOff('delivery-1');
    it.courier.callOff('not there');
    await it.untilState('delivery-1', 'cancelled');
    await it.end();
  });

  it('leaves what was on the wire in the outbox, without a trace, when it stops', async () => {
    const slow = aSlowReceiver();
    const it = aCourier(slow.send);
    it.owe(anOwed());
    await slow.called;
    await it.courier.stop();
    expect(it.deliveryOf('delivery-1')).toMatchObject({ state: 'pending', attempts: [] });
    expect(it.timers()).toEqual([]);
    it.courier.wake();
    expect(slow.heard).toHaveLength(1);
    it.stores.close();
  });

  it('keeps what arrived in the very moment of its stop', async () => {
    const called = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    const it = aCourier(async () => {
      called.resolve();
      await answer.promise;
      return aResult();
    });
    it.owe(anOwed());
    await called.promise;
    const stopped = it.courier.stop();
    answer.resolve();
    await stopped;
    expect(it.deliveryOf('delivery-1').state).toBe('delivered');
    it.stores.close();
  });
});
