import { describe, expect, it } from 'vitest';
import { dueAt, endedAs, type OwedDelivery } from '../../../main/core/stored-delivery.ts';
import { anAttempt, anOwed, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');
const plenty = { runs: 1_000_000, days: 36_500, megabytes: 100_000 };
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

/** A history with one ended run for each number of days ago, each with a delivered message. */
function aHistory(...days: readonly number[]) {
  const stores = openStores();
  const put = (age: number, settled = true, owed: Partial<OwedDelivery> = {}) => {
    const id = `${String(age)} days ago`;
    const createdAt = daysAgo(age);
    stores.runs.save(aRun({ id, createdAt, phase: 'ended', outcome: 'succeeded' }));
    const message = anOwed({ id, runId: id, createdAt, ...owed });
    stores.deliveries.add([{ owed: message, settlement: dueAt(NOW) }]);
    if (settled) stores.deliveries.record(message, anAttempt(), endedAs('delivered', ''));
  };
  for (const age of days) put(age);
  const runs = () => stores.runs.list({ limit: 1_000 }).map(({ id }) => id);
  const messages = () => stores.deliveries.list({ limit: 1_000 }).map(({ id }) => id);
  return { ...stores, put, runList: runs, messages };
}

describe('forgetting history', () => {
  it('is not done within the limits', () => {
    const history = aHistory(1, 2, 3);
    expect(history.forget(plenty, NOW)).toBe(0);
    expect(history.runList()).toHaveLength(3);
    history.close();
  });

  it('takes the runs of more than so many days ago, with their messages and words', () => {
    const history = aHistory(40, 31, 30, 1);
    expect(history.forget({ ...plenty, days: 30 }, NOW)).toBe(2);
    expect(history.runList()).toEqual(['1 days ago', '30 days ago']);
    expect(history.messages()).toEqual(['1 days ago', '30 days ago']);
    expect(history.deliveries.list({ text: 'ping', limit: 9 })).toHaveLength(2);
    expect(history.runs.list({ text: aRun().profile, limit: 9 })).toHaveLength(2);
    history.close();
  });

  it('takes the oldest beyond so many runs', () => {
    const history = aHistory(1, 4, 3, 2);
    expect(history.forget({ ...plenty, runs: 2 }, NOW)).toBe(2);
    expect(history.runList()).toEqual(['1 days ago', '2 days ago']);
    expect(history.forget({ ...plenty, runs: 2 }, NOW)).toBe(0);
    history.close();
  });

  it('takes the oldest until the file holds no more than so many megabytes', () => {
    const history = aHistory();
    const text = 'x'.repeat(60_000);
    history.together(() => {
      for (let age = 600; age > 0; age -= 1) {
        history.put(age, true, { request: { ...anOwed().request, body: [text] } });
      }
    });
    const gone = history.forget({ ...plenty, megabytes: 20 }, NOW);
    expect(gone).toBeGreaterThan(0);
    expect(gone).toBeLessThan(600);
    expect(history.runList()[0]).toBe('1 days ago');
    expect(history.runList()).toHaveLength(600 - gone);
    expect(history.forget({ ...plenty, megabytes: 20 }, NOW)).toBe(0);
    history.close();
  });

  it('leaves what is still owed, whatever the limit', () => {
    const history = aHistory();
    history.put(90, false);
    history.put(80);
    for (const keep of [
      { ...plenty, days: 1 },
      { ...plenty, runs: 0 },
      { ...plenty, megabytes: 0 },
    ]) {
      history.forget(keep, NOW);
      expect(history.runList()).toContain('90 days ago');
      expect(history.deliveries.get('90 days ago')?.state).toBe('pending');
    }
    expect(history.runList()).toEqual(['90 days ago']);
    history.close();
  });

  it('leaves runs that have not ended', () => {
    const history = aHistory();
    history.runs.save(aRun({ id: 'open', createdAt: daysAgo(90), phase: 'restic' }));
    expect(history.forget({ runs: 0, days: 1, megabytes: 0 }, NOW)).toBe(0);
    expect(history.runList()).toEqual(['open']);
    history.close();
  });

  it('takes old tests, too, but for one on the wire', () => {
    const history = aHistory();
    const test = (id: string, age: number) =>
      anOwed({ id, runId: null, gating: true, createdAt: daysAgo(age) });
    history.deliveries.add([
      { owed: test('old', 40), settlement: endedAs('delivered', '') },
      { owed: test('new', 1), settlement: endedAs('failed', '') },
      { owed: test('flying', 40), settlement: dueAt(NOW) },
    ]);
    history.forget({ ...plenty, days: 30 }, NOW);
    expect(history.messages()).toEqual(['flying', 'new']);
    history.close();
  });
});
