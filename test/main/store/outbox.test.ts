import { describe, expect, it } from 'vitest';
import {
  dueAt,
  endedAs,
  type OwedDelivery,
  type Settlement,
} from '../../../main/core/stored-delivery.ts';
import type { DeliveryState } from '../../../preload/contract/delivery.ts';
import { anAttempt, anOwed, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const again = (at: number): Settlement => ({
  state: 'pending',
  waitingFor: 'retry',
  reason: 'It answered 503.',
  nextAttemptAt: at,
});

function openWith(...owed: readonly OwedDelivery[]) {
  const stores = openStores();
  for (const id of new Set(owed.map(({ runId }) => runId))) {
    if (id !== null) stores.runs.save(aRun({ id }));
  }
  stores.deliveries.add(owed.map((each) => ({ owed: each, settlement: dueAt(1_000) })));
  const due = (now: number) => stores.deliveries.due(now).map(({ owed: { id } }) => id);
  return { ...stores, due };
}

describe('the outbox', () => {
  it('keeps what is owed over a restart, with the same id and the same request', () => {
    const owed = anOwed({
      bodyRule: { kind: 'json', path: 'ok', equals: true, tryAgain: true },
      retry: [1, 2],
      signature: { kind: 'checkly', secret: 'key' },
    });
    const before = openWith(owed);
    before.close();
    const after = openStores(before.folder);
    expect(after.deliveries.due(1_000)).toEqual([{ owed, attemptsMade: 0 }]);
    after.close();
  });

  it('gives what is due, in the order written, and says when the rest falls due', () => {
    const stores = openWith(anOwed({ id: 'a' }), anOwed({ id: 'b', hookId: 'hook-2' }));
    const later = anOwed({ id: 'c', hookId: 'hook-3' });
    stores.deliveries.add([{ owed: later, settlement: again(5_000) }]);
    expect(stores.due(999)).toEqual([]);
    expect(stores.due(1_000)).toEqual(['a', 'b']);
    expect(stores.deliveries.nextDueAt(999)).toBe(1_000);
    expect(stores.deliveries.nextDueAt(1_000)).toBe(5_000);
    expect(stores.deliveries.nextDueAt(5_000)).toBeNull();
    stores.close();
  });

  for (const runId of ['run-1', 'run-2']) {
    it(`S4-17 holds back a later message (${runId}) of the same hook while an earlier one waits`, () => {
      const first = anOwed({ id: 'first' });
      const other = anOwed({ id: 'other', hookId: 'hook-2' });
      const stores = openWith(first, anOwed({ id: 'second', runId }), other);
      stores.deliveries.record(first, anAttempt(), again(9_000));
      expect(stores.due(2_000)).toEqual(['other']);
      expect(stores.due(9_000)).toEqual(['first', 'second', 'other']);
      stores.deliveries.record(first, anAttempt(), endedAs('failed', ''));
      expect(stores.due(2_000)).toEqual(['second', 'other']);
      stores.close();
    });
  }

  it('holds back nothing that is of another profile or task, or behind what a run waits for', () => {
    const first = anOwed({ id: 'first' });
    const stores = openWith(
      first,
      anOwed({ id: 'gate', hookId: 'hook-2', gating: true }),
      anOwed({ id: 'profile', profileId: 'other', runId: 'run-2' }),
      anOwed({ id: 'task', task: 'check', runId: 'run-3' }),
      anOwed({ id: 'behind the gate', hookId: 'hook-2' }),
    );
    stores.deliveries.record(first, anAttempt(), again(9_000));
    expect(stores.due(2_000)).toEqual(['profile', 'task', 'behind the gate']);
    stores.close();
  });

  it('counts the attempts', () => {
    const stores = openWith(anOwed());
    stores.deliveries.record(anOwed(), anAttempt(), again(2_000));
    stores.deliveries.record(anOwed(), anAttempt(), again(3_000));
    expect(stores.deliveries.due(3_000)).toMatchObject([{ attemptsMade: 2 }]);
    expect(stores.deliveries.owed('delivery-1')).toMatchObject({ attemptsMade: 2 });
    expect(stores.deliveries.owed('x')).toBeNull();
    stores.close();
  });

  it('writes all of several messages, or none', () => {
    const stores = openWith();
    stores.runs.save(aRun());
    const twice = [anOwed({ id: 'a' }), anOwed({ id: 'b' }), anOwed({ id: 'a' })];
    expect(() => {
      stores.deliveries.add(twice.map((owed) => ({ owed, settlement: dueAt(1_000) })));
    }).toThrow();
    expect(stores.due(1_000)).toEqual([]);
    stores.close();
  });

  it('lets a run wait for the whole of its end: what is owed is saved with it or not at all', () => {
    const stores = openWith();
    expect(() => {
      stores.save(aRun({ phase: 'ended' }), () => {
        stores.deliveries.add([{ owed: anOwed(), settlement: dueAt(1_000) }]);
        throw new Error('cut off');
      });
    }).toThrow('cut off');
    expect(stores.runs.get('run-1')).toBeNull();
    expect(stores.deliveries.get('delivery-1')).toBeNull();
    stores.close();
  });
});

describe('an attempt that comes too late', () => {
  const endings = {
    superseded: ({ deliveries }) => {
      deliveries.supersedeBefore('run-1', 'The run has ended.');
    },
    disabled: ({ deliveries }) => {
      deliveries.disable({ hookId: 'hook-1', profileId: 'profile-1' }, 'Switched off.');
    },
    cancelled: ({ deliveries }) => {
      deliveries.cancel('delivery-1', 'Cancelled by hand.');
    },
  } satisfies Partial<Record<DeliveryState, (stores: ReturnType<typeof openWith>) => void>>;

  for (const [state, end] of Object.entries(endings)) {
    it(`leaves ${state} what failed on the wire meanwhile, with its reason`, () => {
      const owed = anOwed({ moment: 'before' });
      const stores = openWith(owed);
      end(stores);
      const { reason } = stores.deliveries.get(owed.id) ?? {};
      for (const settlement of [again(9_000), endedAs('failed', 'No.')]) {
        stores.deliveries.record(owed, anAttempt(), settlement);
        expect(stores.deliveries.get(owed.id)).toMatchObject({
          state,
          reason,
          waitingFor: null,
          nextAttemptAt: null,
        });
      }
      expect(stores.deliveries.get(owed.id)?.attempts).toHaveLength(2);
      stores.close();
    });

    it(`takes what was ${state} as delivered when it arrived after all`, () => {
      const owed = anOwed({ moment: 'before' });
      const stores = openWith(owed);
      end(stores);
      stores.deliveries.record(owed, anAttempt(), endedAs('delivered', ''));
      expect(stores.deliveries.get(owed.id)).toMatchObject({ state: 'delivered', reason: '' });
      stores.close();
    });
  }

  it('by hand counts, even after the message was given up', () => {
    const stores = openWith(anOwed());
    stores.deliveries.cancel('delivery-1', 'Cancelled by hand.');
    const byHand = anAttempt({ trigger: 'manual' });
    stores.deliveries.record(anOwed(), byHand, endedAs('failed', 'It answered 500.'));
    expect(stores.deliveries.get('delivery-1')).toMatchObject({
      state: 'failed',
      reason: 'It answered 500.',
    });
    stores.close();
  });

  it('leaves delivered what is sent once more and fails', () => {
    const stores = openWith(anOwed());
    stores.deliveries.record(anOwed(), anAttempt(), endedAs('delivered', ''));
    const byHand = anAttempt({ trigger: 'manual' });
    stores.deliveries.record(anOwed(), byHand, endedAs('failed', 'It answered 500.'));
    expect(stores.deliveries.get('delivery-1')).toMatchObject({ state: 'delivered', reason: '' });
    expect(stores.deliveries.get('delivery-1')?.attempts).toHaveLength(2);
    stores.close();
  });
});

describe('the last message of a kind', () => {
  const kind = {
    hookId: 'hook-1',
    profileId: 'profile-1',
    task: 'backup',
    moment: 'success',
  } as const;
  const at = Date.parse('2026-03-01T08:00:00Z');

  /** Messages of this kind that have ended like this, a minute apart. */
  function openWithStates(...states: readonly DeliveryState[]) {
    const stores = openStores();
    stores.runs.save(aRun());
    states.forEach((state, n) => {
      const createdAt = new Date(at + n * 60_000).toISOString();
      const settlement =
        state === 'pending' || state === 'sending' ? dueAt(at) : endedAs(state, '');
      stores.deliveries.add([{ owed: anOwed({ id: String(n), createdAt }), settlement }]);
    });
    return stores;
  }

  it('is none where nothing was told', () => {
    const stores = openWithStates();
    expect(stores.deliveries.lastTold(kind)).toBeNull();
    stores.close();
  });

  it('S3-15 S3-22 is the newest that was delivered, or may still be', () => {
    for (const [states, told] of [
      [['delivered'], 0],
      [['delivered', 'delivered'], 1],
      [['delivered', 'pending'], 1],
      [['delivered', 'failed', 'blocked', 'disabled', 'cancelled', 'superseded'], 0],
      [['failed'], null],
      [['suppressed'], null],
    ] as const) {
      const stores = openWithStates(...states);
      const last = stores.deliveries.lastTold(kind);
      expect(last?.at ?? null).toBe(told === null ? null : at + told * 60_000);
      stores.close();
    }
  });

  it('comes with the number of those held back since', () => {
    const stores = openWithStates('suppressed', 'delivered', 'suppressed', 'failed', 'suppressed');
    expect(stores.deliveries.lastTold(kind)).toEqual({ at: at + 60_000, suppressedSince: 2 });
    stores.close();
  });

  it('is told apart by hook, profile, task and moment, and is no test', () => {
    const stores = openWithStates('delivered');
    for (const other of [
      { hookId: 'x' },
      { profileId: 'x' },
      { task: 'check' as const },
      { moment: 'failure' as const },
    ]) {
      expect(stores.deliveries.lastTold({ ...kind, ...other })).toBeNull();
    }
    const test = anOwed({ id: 'test', runId: null, createdAt: '2027-01-01T00:00:00.000Z' });
    stores.deliveries.add([{ owed: test, settlement: endedAs('delivered', '') }]);
    expect(stores.deliveries.lastTold(kind)?.at).toBe(at);
    stores.close();
  });
});
