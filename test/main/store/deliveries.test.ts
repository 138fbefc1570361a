import { describe, expect, it } from 'vitest';
import type { Settlement } from '../../../main/core/stored-delivery.ts';
import { anOwed, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const pendingAt = (at: number): Settlement => ({ state: 'pending', reason: '', nextAttemptAt: at });
const delivered: Settlement = { state: 'delivered', reason: '', nextAttemptAt: null };
const attempt = {
  startedAt: '2026-03-01T08:00:01.000Z',
  durationMs: 12,
  response: { status: 200, headers: [], body: 'ok', truncated: false },
  error: null,
};

function openWith(...owed: readonly ReturnType<typeof anOwed>[]) {
  const stores = openStores();
  stores.runs.save(aRun());
  stores.deliveries.add(owed.map((each) => ({ owed: each, settlement: pendingAt(1_000) })));
  return stores;
}

describe('the outbox', () => {
  it('keeps what is owed over a restart, with the same id and the same request', () => {
    const owed = anOwed();
    const before = openWith(owed);
    before.close();
    const after = openStores(before.folder);
    expect(after.deliveries.due(1_000)).toEqual([{ owed, attemptsMade: 0 }]);
    after.close();
  });

  it('gives what is due, in the order written, and says when the rest falls due', () => {
    const stores = openWith(anOwed({ id: 'a' }), anOwed({ id: 'b', hookId: 'hook-2' }));
    const later = anOwed({ id: 'c', hookId: 'hook-3' });
    stores.deliveries.add([{ owed: later, settlement: pendingAt(5_000) }]);
    expect(stores.deliveries.due(1_000).map(({ owed }) => owed.id)).toEqual(['a', 'b']);
    expect(stores.deliveries.nextDueAt(1_000)).toBe(5_000);
    stores.close();
  });

  it('holds back a later message of the same hook and run while an earlier one waits', () => {
    const stores = openWith(anOwed({ id: 'first' }), anOwed({ id: 'second', moment: 'finally' }));
    stores.deliveries.record(anOwed({ id: 'first' }), attempt, pendingAt(9_000));
    expect(stores.deliveries.due(2_000)).toEqual([]);
    expect(stores.deliveries.due(9_000).map(({ owed }) => owed.id)).toEqual(['first', 'second']);
    stores.close();
  });

  it('leaves to the run what the run waits for, until it is released', () => {
    const stores = openWith(anOwed({ gating: true }));
    expect(stores.deliveries.due(1_000)).toEqual([]);
    stores.deliveries.releaseGates('run-1', 2_000);
    expect(stores.deliveries.due(2_000)).toHaveLength(1);
    stores.close();
  });

  it('supersedes the before messages of an ended run, and no others', () => {
    const stores = openWith(anOwed({ id: 'a', moment: 'before' }), anOwed({ id: 'b' }));
    stores.deliveries.supersedeBefore('run-1', 'The run has ended.');
    expect(stores.deliveries.get('a')).toMatchObject({
      state: 'superseded',
      reason: 'The run has ended.',
      nextAttemptAt: null,
    });
    expect(stores.deliveries.due(1_000).map(({ owed }) => owed.id)).toEqual(['b']);
    stores.close();
  });
});

it('leaves superseded what failed on the wire meanwhile, and takes what arrived as delivered', () => {
  for (const [settlement, state] of [
    [pendingAt(9_000), 'superseded'],
    [delivered, 'delivered'],
  ] as const) {
    const owed = anOwed({ moment: 'before' });
    const stores = openWith(owed);
    stores.deliveries.supersedeBefore('run-1', 'The run has ended.');
    stores.deliveries.record(owed, attempt, settlement);
    expect(stores.deliveries.get(owed.id)).toMatchObject({ state, nextAttemptAt: null });
    expect(stores.deliveries.get(owed.id)?.attempts).toHaveLength(1);
    stores.close();
  }
});

describe('the log', () => {
  it('has one row an attempt, with what was sent and what came back', () => {
    const owed = anOwed();
    const stores = openWith(owed);
    const error = { class: 'status', message: 'It answered 503.', hint: '' } as const;
    stores.deliveries.record(owed, { ...attempt, error }, pendingAt(6_000));
    stores.deliveries.record(owed, attempt, delivered);
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

  it('shows secrets by their names', () => {
    const value = [{ secret: 'token', escape: 'header' } as const];
    const { request } = anOwed();
    const owed = anOwed({ request: { ...request, headers: [{ name: 'X-Token', value }] } });
    const stores = openWith(owed);
    expect(stores.deliveries.get(owed.id)?.request.headers).toEqual([
      { name: 'X-Token', value: '{{secret "token"}}' },
    ]);
    stores.close();
  });

  it('knows which hooks fail, by their newest attempt', () => {
    const owed = anOwed();
    const stores = openWith(owed);
    stores.deliveries.record(owed, attempt, pendingAt(6_000));
    expect(stores.deliveries.failingHooks().get('profile-1')).toEqual(['hook-1']);
    stores.deliveries.record(owed, attempt, delivered);
    expect(stores.deliveries.failingHooks().size).toBe(0);
    stores.close();
  });
});
