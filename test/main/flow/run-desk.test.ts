import { describe, expect, it } from 'vitest';
import { makeNews } from '../../../main/flow/news.ts';
import { openRunDesk } from '../../../main/flow/run-desk.ts';
import { makeRunQueue } from '../../../main/flow/run-queue.ts';
import { endRun, executeRun, type Order } from '../../../main/flow/runner.ts';
import { keepRecord } from '../../../main/flow/run-record.ts';
import { aHouse } from '../../fakes/house.ts';
import { aHook, aProfile, aRepository } from '../../fakes/make.ts';
import { aReceiver } from '../../fakes/receiver.ts';

/** A desk for two profiles that share a repository; restic ends when the test says so. */
function aDesk(execute?: (order: Order) => Promise<void>) {
  const restic = Promise.withResolvers<void>();
  const house = aHouse({ send: aReceiver('ok').send, onBackup: () => restic.promise });
  const news = makeNews();
  let ids = 0;
  const profiles = ['a', 'b'].map((id) =>
    aProfile([aHook({ moments: ['cancelled'] })], { id, name: id }),
  );
  const desk = openRunDesk({
    now: house.needs.now,
    newId: () => `run-${String(++ids)}`,
    find: (wanted) => {
      const profile = profiles.find(({ id }) => id === wanted);
      return profile === undefined ? null : { profile, repository: aRepository };
    },
    record: (run) =>
      keepRecord(run, {
        save: house.stores.save,
        told: ({ id }) => {
          news.tell('changed', { what: 'runs', runId: id });
        },
      }),
    queue: makeRunQueue(() => 2),
    execute: execute ?? ((order) => executeRun(order, house.needs)),
    endRun: (order) => endRun(order, house.needs),
    news,
    report: (runId) => {
      const run = house.stores.runs.get(runId);
      return run && { run, deliveries: house.stores.deliveries.list({ runId, limit: 10 }) };
    },
    hasUntried: () => false,
    ended: () => undefined,
  });
  return { desk, finish: restic.resolve, close: house.stores.close };
}

describe('the run desk', () => {
  it('runs a profile once at a time, and lets the next one of the same repository wait for it', async () => {
    const { desk, finish, close } = aDesk();
    expect(desk.start('a', 'manual', 'backup').ok).toBe(true);
    expect(desk.start('a', 'manual', 'backup')).toMatchObject({
      ok: false,
      failure: { kind: 'busy' },
    });
    const second = desk.start('b', 'manual', 'backup');
    expect(second).toMatchObject({ value: { phase: 'waiting' } });
    expect(second.ok && second.value.decisions[0]?.text).toContain('Waits for "a"');
    finish();
    expect(await desk.wait('run-2')).toMatchObject({ value: { run: { outcome: 'succeeded' } } });
    expect(desk.current('a')).toBeNull();
    close();
  });

  it('S0-1 runs the tasks of a profile one after the other, each once', async () => {
    const { desk, finish, close } = aDesk();
    expect(desk.start('a', 'manual', 'backup').ok).toBe(true);
    expect(desk.start('a', 'schedule', 'check')).toMatchObject({
      value: { task: 'check', phase: 'waiting' },
    });
    expect(desk.start('a', 'manual', 'check')).toMatchObject({
      failure: { kind: 'busy', message: '"a" is busy with its check already.' },
    });
    finish();
    expect(await desk.wait('run-2')).toMatchObject({
      value: { run: { task: 'check', outcome: 'succeeded', snapshotId: null } },
    });
    close();
  });

  it('cancels a run that waits for its turn, and tells its hooks', async () => {
    const { desk, finish, close } = aDesk();
    desk.start('a', 'manual', 'backup');
    desk.start('b', 'manual', 'backup');
    expect(desk.cancel('run-2').ok).toBe(true);
    const ended = await desk.wait('run-2');
    expect(ended).toMatchObject({ value: { run: { outcome: 'cancelled', resticStarted: false } } });
    expect(ended.ok && ended.value.deliveries.map(({ moment }) => moment)).toEqual(['cancelled']);
    finish();
    await desk.wait('run-1');
    close();
  });

  it('ends a run that a bug of ours has broken, and takes the next', async () => {
    const { desk, close } = aDesk(() => Promise.reject(new Error('a bug')));
    desk.start('a', 'manual', 'backup');
    const ended = await desk.wait('run-1');
    expect(ended).toMatchObject({ value: { run: { outcome: 'failed', phase: 'ended' } } });
    expect(ended.ok && ended.value.run.failure?.details).toContain('a bug');
    close();
  });

  it('knows no profile and no run that are not there', async () => {
    const { desk, close } = aDesk();
    expect(desk.start('x', 'manual', 'backup')).toMatchObject({ failure: { kind: 'not-found' } });
    expect(desk.cancel('x')).toMatchObject({ failure: { kind: 'not-found' } });
    expect(await desk.wait('x')).toMatchObject({ failure: { kind: 'not-found' } });
    close();
  });
});
