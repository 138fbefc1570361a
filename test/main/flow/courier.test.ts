import { describe, expect, it } from 'vitest';
import { makeCourier } from '../../../main/flow/courier.ts';
import type { SendResult } from '../../../main/core/send-result.ts';
import type { OpenRequest } from '../../../main/core/sealed-request.ts';
import { aReceiver } from '../../fakes/receiver.ts';
import { anOwed, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const START = 1_000_000;

/** A courier on a real outbox, with a clock that moves when the test says so. */
function aCourier(send: Parameters<typeof makeCourier>[0]['send']) {
  const stores = openStores();
  let now = START;
  let timers: { at: number; act: () => void }[] = [];
  const told = new Set<() => void>();
  const courier = makeCourier({
    now: () => now,
    chance: () => 0.5,
    openSecrets: async (names) =>
      names.includes('missing')
        ? { ok: false, failure: { kind: 'secret-missing', message: 'It is not there.', hint: '' } }
        : { ok: true, value: new Map(names.map((name) => [name, `value of ${name}`])) },
    send,
    after: (ms, act) => {
      const timer = { at: now + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    outbox: stores.deliveries,
    told: () => {
      for (const tell of told) tell();
    },
  });
  const until = (reached: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!reached()) return;
        told.delete(look);
        resolve();
      };
      told.add(look);
      look();
    });
  return {
    stores,
    courier,
    owe: (...owed: readonly ReturnType<typeof anOwed>[]) => {
      for (const each of owed) stores.runs.save(aRun({ id: each.runId }));
      stores.deliveries.add(
        owed.map((each) => ({
          owed: each,
          settlement: { state: 'pending', reason: '', nextAttemptAt: now },
        })),
      );
      courier.wake();
    },
    pass: (ms: number) => {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { act } of due) act();
    },
    untilState: (id: string, state: string, attempts = 1) =>
      until(() => {
        const delivery = stores.deliveries.get(id);
        return delivery?.state === state && delivery.attempts.length >= attempts;
      }),
    end: async () => {
      await courier.stop();
      stores.close();
    },
  };
}

describe('the courier', () => {
  it('delivers what is owed, and records the attempt', async () => {
    const receiver = aReceiver('ok');
    const it = aCourier(receiver.send);
    it.owe(anOwed());
    await it.untilState('delivery-1', 'delivered');
    expect(receiver.heard).toEqual(['POST http://127.0.0.1:9/ping']);
    await it.end();
  });

  it('tries again after the wait of the plan, with the same id', async () => {
    const receiver = aReceiver('down', 'down', 'ok');
    const it = aCourier(receiver.send);
    it.owe(anOwed());
    await it.untilState('delivery-1', 'pending', 1);
    it.pass(5_000);
    await it.untilState('delivery-1', 'pending', 2);
    it.pass(30_000);
    await it.untilState('delivery-1', 'delivered', 3);
    expect(it.stores.deliveries.list({ limit: 10 })).toHaveLength(1);
    await it.end();
  });

  it('keeps the order of a run, and lets a slow place of one run hold up no other', async () => {
    const heard: string[] = [];
    const waiting: (() => void)[] = [];
    const send = (request: OpenRequest): Promise<SendResult> => {
      heard.push(request.url);
      const done = {
        response: null,
        error: null,
        retryable: false,
        retryAfterMs: null,
        durationMs: 1,
      };
      if (!request.url.includes('slow')) return Promise.resolve(done);
      return new Promise((resolve) => waiting.push(() => resolve(done)));
    };
    const it = aCourier(send);
    const to = (id: string, runId: string, url: string) =>
      anOwed({
        id,
        runId,
        hookId: id,
        request: { method: 'GET', url: [url], headers: [], body: [] },
      });
    it.owe(
      to('1', 'run-1', 'http://slow/'),
      to('2', 'run-1', 'http://b/'),
      to('3', 'run-2', 'http://c/'),
    );
    await it.untilState('3', 'delivered');
    expect(heard).toEqual(['http://slow/', 'http://c/']);
    for (const release of waiting) release();
    await it.untilState('2', 'delivered');
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

  it('sends nothing while a secret is missing, and tries again later', async () => {
    const receiver = aReceiver('ok');
    const it = aCourier(receiver.send);
    const { request } = anOwed();
    const body = [{ secret: 'missing', escape: 'text' } as const];
    it.owe(anOwed({ request: { ...request, body } }));
    await it.untilState('delivery-1', 'pending', 1);
    expect(receiver.heard).toEqual([]);
    expect(it.stores.deliveries.get('delivery-1')?.attempts[0]?.error?.class).toBe('secret');
    await it.end();
  });

  it('leaves in the outbox what was on the wire when it stopped', async () => {
    const onTheWire = Promise.withResolvers<void>();
    const it = aCourier((_request, { signal }) => {
      onTheWire.resolve();
      const error = { class: 'cancelled', message: 'Stopped.', hint: '' } as const;
      const cut = { response: null, error, retryable: false, retryAfterMs: null, durationMs: 1 };
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(cut));
      });
    });
    it.owe(anOwed());
    await onTheWire.promise;
    await it.courier.stop();
    expect(it.stores.deliveries.get('delivery-1')).toMatchObject({
      state: 'pending',
      attempts: [],
    });
    it.stores.close();
  });
});
