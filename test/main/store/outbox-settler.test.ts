import { describe, expect, it } from 'vitest';
import { dueAt, endedAs, type OwedDelivery } from '../../../main/core/stored-delivery.ts';
import { anAttempt, anOwed, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

function openWith(...owed: readonly OwedDelivery[]) {
  const stores = openStores();
  for (const id of new Set(owed.map(({ runId }) => runId))) {
    if (id !== null) stores.runs.save(aRun({ id }));
  }
  stores.deliveries.add(owed.map((each) => ({ owed: each, settlement: dueAt(1_000) })));
  const stateOf = (id: string) => stores.deliveries.get(id)?.state;
  const states = (...ids: readonly string[]) => ids.map(stateOf);
  const due = (now: number) => stores.deliveries.due(now).map(({ owed: { id } }) => id);
  return { ...stores, states, due };
}

describe('the end of a run', () => {
  it('supersedes its "before" messages, and no others', () => {
    const { deliveries, states, close } = openWith(
      anOwed({ id: 'a', moment: 'before' }),
      anOwed({ id: 'b' }),
      anOwed({ id: 'c', moment: 'before', runId: 'run-2' }),
      anOwed({ id: 'd', moment: 'before' }),
    );
    deliveries.record(anOwed({ id: 'd' }), anAttempt(), endedAs('delivered', ''));
    deliveries.supersedeBefore('run-1', 'The run has ended.');
    expect(states('a', 'b', 'c', 'd')).toEqual(['superseded', 'pending', 'pending', 'delivered']);
    expect(deliveries.get('a')).toMatchObject({
      reason: 'The run has ended.',
      waitingFor: null,
      nextAttemptAt: null,
    });
    close();
  });
});

it('supersedes the messages of a missed time that a run waits for, and leaves the others', () => {
  const { deliveries, states, close } = openWith(
    anOwed({ id: 'a', moment: 'missed', gating: true }),
    anOwed({ id: 'b', moment: 'missed' }),
    anOwed({ id: 'c', moment: 'finally', gating: true }),
  );
  deliveries.supersedeBefore('run-1', 'The run has ended.');
  expect(states('a', 'b', 'c')).toEqual(['superseded', 'pending', 'pending']);
  close();
});

describe('switching off', () => {
  it('ends what is pending from that hook of that profile', () => {
    const { deliveries, states, close } = openWith(
      anOwed({ id: 'a' }),
      anOwed({ id: 'b', hookId: 'x' }),
      anOwed({ id: 'c', profileId: 'x' }),
      anOwed({ id: 'd' }),
    );
    deliveries.record(anOwed({ id: 'd' }), anAttempt(), endedAs('delivered', ''));
    deliveries.disable({ hookId: 'hook-1', profileId: 'profile-1' }, 'Gone.');
    expect(states('a', 'b', 'c', 'd')).toEqual(['disabled', 'pending', 'pending', 'delivered']);
    expect(deliveries.get('a')?.reason).toBe('Gone.');
    close();
  });

  it('S2-1 ends what is pending through that channel, whoever sends it', () => {
    const { deliveries, states, close } = openWith(
      anOwed({ id: 'a', channelId: 'phone' }),
      anOwed({ id: 'b', channelId: 'phone', hookId: 'x', profileId: 'y' }),
      anOwed({ id: 'c', channelId: 'chat' }),
      anOwed({ id: 'd' }),
    );
    deliveries.disable({ channelId: 'phone' }, 'Gone.');
    expect(states('a', 'b', 'c', 'd')).toEqual(['disabled', 'disabled', 'pending', 'pending']);
    close();
  });
});

describe('a single delivery', () => {
  it('is cancelled while it is pending only', () => {
    const { deliveries, states, close } = openWith(anOwed({ id: 'a' }));
    expect(deliveries.cancel('a', 'By hand.')).toBe(true);
    expect(states('a')).toEqual(['cancelled']);
    expect(deliveries.cancel('a', 'Again.')).toBe(false);
    expect(deliveries.cancel('x', 'By hand.')).toBe(false);
    expect(deliveries.get('a')?.reason).toBe('By hand.');
    close();
  });

  it('is made due while it is pending only', () => {
    const { deliveries, due, close } = openWith(anOwed({ id: 'a' }));
    const wait = { state: 'pending', waitingFor: 'network', reason: 'Off.' } as const;
    deliveries.postpone('a', { ...wait, nextAttemptAt: 9_000 });
    expect(deliveries.get('a')).toMatchObject({ waitingFor: 'network', reason: 'Off.' });
    expect(due(2_000)).toEqual([]);
    expect(deliveries.makeDue('a', 2_000)).toBe(true);
    expect(deliveries.get('a')?.waitingFor).toBe('turn');
    expect(due(2_000)).toEqual(['a']);
    deliveries.cancel('a', '');
    expect(deliveries.makeDue('a', 2_000)).toBe(false);
    close();
  });

  it('is postponed while it is pending only', () => {
    const { deliveries, states, close } = openWith(anOwed({ id: 'a' }));
    deliveries.cancel('a', '');
    deliveries.postpone('a', dueAt(1));
    expect(states('a')).toEqual(['cancelled']);
    close();
  });
});

describe('what waits for the network or the keychain', () => {
  it('falls due when that is back, and what waits for its next try does not', () => {
    const ids = ['network', 'keychain', 'retry'] as const;
    const { deliveries, due, close } = openWith(...ids.map((id) => anOwed({ id, hookId: id })));
    for (const id of ids) {
      const wait = { state: 'pending', waitingFor: id, reason: '' } as const;
      deliveries.postpone(id, { ...wait, nextAttemptAt: 60_000 });
    }
    deliveries.releaseWaiting(2_000);
    expect(due(2_000)).toEqual(['network', 'keychain']);
    expect(due(60_000)).toHaveLength(3);
    close();
  });

  it('is not put off by it when it is due already', () => {
    const { deliveries, due, close } = openWith(anOwed({ id: 'a' }));
    const wait = { state: 'pending', waitingFor: 'network', reason: '' } as const;
    deliveries.postpone('a', { ...wait, nextAttemptAt: 1_500 });
    deliveries.releaseWaiting(2_000);
    expect(due(1_500)).toEqual(['a']);
    close();
  });
});

describe('what somebody waits for', () => {
  it('is left to the run, until the courier gets it', () => {
    const { deliveries, due, close } = openWith(
      anOwed({ id: 'a', gating: true }),
      anOwed({ id: 'b', gating: true, runId: 'run-2' }),
    );
    expect(due(9_000)).toEqual([]);
    expect(deliveries.nextDueAt(0)).toBeNull();
    deliveries.releaseGates('run-1', 2_000);
    expect(due(1_999)).toEqual([]);
    expect(due(2_000)).toEqual(['a']);
    expect(deliveries.get('a')?.gating).toBe(false);
    close();
  });

  it('ends after a crash where it was a person: tests and edited copies', () => {
    const { deliveries, states, close } = openWith(
      anOwed({ id: 'test', gating: true, runId: null }),
      anOwed({ id: 'copy', gating: true, copyOf: 'x' }),
      anOwed({ id: 'gate', gating: true }),
      anOwed({ id: 'report' }),
      anOwed({ id: 'done', gating: true, runId: null }),
    );
    deliveries.record(anOwed({ id: 'done' }), anAttempt(), endedAs('delivered', ''));
    deliveries.cancelStrays('Bellhop was ended.');
    expect(states('test', 'copy', 'gate', 'report', 'done')).toEqual([
      'cancelled',
      'cancelled',
      'pending',
      'pending',
      'delivered',
    ]);
    expect(deliveries.get('test')?.reason).toBe('Bellhop was ended.');
    close();
  });
});
