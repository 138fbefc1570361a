import { describe, expect, it } from 'vitest';
import {
  dueAt,
  endedAs,
  type AttemptRecord,
  type OwedDelivery,
} from '../../../main/core/stored-delivery.ts';
import { unknownDelivery } from '../../../main/flow/delivery-failures.ts';
import { deliveryAnswers } from '../../../main/ipc/deliveries.ts';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { anOwed, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';
import { valueOf } from '../webhook/samples.ts';

type Desk = Parameters<typeof deliveryAnswers>[0]['desk'];

const done: Result<null> = { ok: true, value: null };

/** A desk that only writes down what it was asked. */
function aDesk(delivery: () => Delivery | null) {
  const asked: string[] = [];
  const answer = (word: string): Result<Delivery> => {
    asked.push(word);
    const value = delivery();
    return value === null ? { ok: false, failure: unknownDelivery('x') } : { ok: true, value };
  };
  const desk: Desk = {
    redeliver: async (id) => answer(`redeliver ${id}`),
    sendEdited: async (id, { body }) => answer(`edited ${id} ${body}`),
    retryNow: (id) => (asked.push(`retry ${id}`), done),
    cancel: (id) => (asked.push(`cancel ${id}`), done),
  };
  return { asked, desk };
}

/** The answers on a real log that holds these messages, each sent so often. */
function open(...written: readonly (readonly [OwedDelivery, ...AttemptRecord[]])[]) {
  const { deliveries, runs } = openStores();
  runs.save(aRun());
  for (const [owed, ...attempts] of written) {
    deliveries.add([{ owed, settlement: dueAt(1) }]);
    for (const attempt of attempts) {
      deliveries.record(owed, attempt, endedAs(attempt.error ? 'failed' : 'delivered', ''));
    }
  }
  const { asked, desk } = aDesk(() => deliveries.get('delivery-1'));
  const answers = deliveryAnswers({
    list: (filter) => deliveries.list(filter),
    get: (id) => deliveries.get(id),
    desk,
    unknown: unknownDelivery,
    creator: { name: 'Bellhop', version: '1.2.3' },
  });
  return { answers, asked };
}

/** A try that was signed like this. */
function aTry(signature: string, status = 200): AttemptRecord {
  const error = { class: 'status', message: 'It answered 503.', hint: 'Wait.' } as const;
  return {
    trigger: 'auto',
    startedAt: '2026-03-01T08:00:01.000Z',
    durationMs: 12,
    response: { status, headers: [], body: '', truncated: false },
    timing: null,
    route: null,
    error: status === 200 ? null : error,
    signedBy: [{ name: 'X-Signature', value: signature }],
  };
}

describe('the log of deliveries', () => {
  it('is listed by a filter, and each is found by its id', async () => {
    const { answers } = open([anOwed()], [anOwed({ id: 'delivery-2', moment: 'failure' })]);
    const listed = await answers.list({ limit: 10, moment: 'failure' });
    expect(listed.map(({ id }) => id)).toEqual(['delivery-2']);
    expect(await answers.get('delivery-2')).toEqual({ ok: true, value: listed[0] });
  });

  it('says where to look when there is no such delivery', async () => {
    const { answers } = open();
    const failure = unknownDelivery('nope');
    expect(failure).toMatchObject({ kind: 'not-found', hint: expect.stringContaining('bellhop') });
    expect(await answers.get('nope')).toEqual({ ok: false, failure });
    expect(await answers.asCurl('nope')).toEqual({ ok: false, failure });
  });

  it('hands what changes something to the desk', async () => {
    const { answers, asked } = open([anOwed()]);
    const request = { method: 'POST', url: 'http://127.0.0.1:9/', headers: [], body: 'b' } as const;
    expect(await answers.redeliver('a')).toMatchObject({ value: { id: 'delivery-1' } });
    expect(await answers.sendEdited('b', request)).toMatchObject({ ok: true });
    expect(await answers.retryNow('c')).toEqual(done);
    expect(await answers.cancel('d')).toEqual(done);
    expect(asked).toEqual(['redeliver a', 'edited b b', 'retry c', 'cancel d']);
  });
});

describe('a delivery as a curl command', () => {
  it('is the newest try, with the signature that the receiver got', async () => {
    const { answers } = open([anOwed(), aTry('first', 503), aTry('second', 200)]);
    const command = valueOf(await answers.asCurl('delivery-1'));
    expect(command).toContain(`--header 'X-Signature: second'`);
    expect(command).not.toContain('first');
  });

  it('is what will be sent while nothing was', async () => {
    const { answers } = open([anOwed()]);
    const command = valueOf(await answers.asCurl('delivery-1'));
    expect(command).toContain('http://127.0.0.1:9/ping');
    expect(command).not.toContain('X-Signature');
  });

  it('names its secrets, and does not hold them', async () => {
    const headers = [{ name: 'X-Token', value: [{ secret: 'door-token', escape: 'header' }] }];
    const request = { ...anOwed().request, headers } as OwedDelivery['request'];
    const { answers } = open([anOwed({ request })]);
    const command = valueOf(await answers.asCurl('delivery-1'));
    expect(command).toContain('(the secret “door-token”)');
    expect(command).toContain('X-Token: ');
    expect(command).not.toContain('{{secret');
  });
});

interface Har {
  readonly log: {
    readonly version: string;
    readonly creator: unknown;
    readonly entries: readonly {
      readonly startedDateTime: string;
      readonly request: { readonly url: string; readonly headers: readonly unknown[] };
      readonly response: { readonly status: number };
      readonly _deliveryId: string;
    }[];
  };
}

describe('an export', () => {
  const written = [
    [anOwed(), aTry('first', 503), aTry('second')],
    [anOwed({ id: 'delivery-2', moment: 'failure' })],
  ] as const;

  it('as HAR is JSON with an entry for each try, and one for what was never tried', async () => {
    const { log } = JSON.parse(
      await open(...written).answers.export({ limit: 10, runId: 'run-1' }, 'har'),
    ) as Har;
    expect(log).toMatchObject({
      version: '1.2',
      creator: { name: 'Bellhop', version: '1.2.3' },
    });
    expect(log.entries.map((each) => [each._deliveryId, each.response.status])).toEqual([
      ['delivery-1', 503],
      ['delivery-1', 200],
      ['delivery-2', 0],
    ]);
    for (const { request, startedDateTime } of log.entries) {
      expect(request.url).toBe('http://127.0.0.1:9/ping');
      expect(new Date(startedDateTime).toISOString()).toBe(startedDateTime);
    }
    expect(log.entries[1]?.request.headers).toContainEqual({
      name: 'X-Signature',
      value: 'second',
    });
  });

  it('as JSON is what a list answers', async () => {
    const { answers } = open(...written);
    const text = await answers.export({ limit: 10 }, 'json');
    expect(JSON.parse(text)).toEqual(await answers.list({ limit: 10 }));
  });

  it('keeps to its filter', async () => {
    const { answers } = open(...written);
    const filter = { limit: 10, states: ['pending'] } as const;
    expect(JSON.parse(await answers.export(filter, 'json'))).toMatchObject([{ id: 'delivery-2' }]);
    const none = JSON.parse(await answers.export({ limit: 1, text: 'nowhere' }, 'har')) as Har;
    expect(none.log.entries).toEqual([]);
  });
});
