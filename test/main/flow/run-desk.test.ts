import { describe, expect, it } from 'vitest';
import { makeNews } from '../../../main/flow/news.ts';
import { openRunDesk } from '../../../main/flow/run-desk.ts';
import { makeRunQueue } from '../../../main/flow/run-queue.ts';
import { endRun, executeRun, type Order } from '../../../main/flow/runner.ts';
import { keepRecord } from '../../../main/flow/run-record.ts';
import type { Moment } from '../../../preload/contract/hook.ts';
import { aHouse } from '../../fakes/house.ts';
import { aHook, aProfile, aRepository } from '../../fakes/make.ts';
import { aReceiver } from '../../fakes/receiver.ts';

/** A desk for two profiles that share a repository; restic ends when the test says so. */
function aDesk(
  execute?: (order: Order) => Promise<void>,
  moments: readonly Moment[] = ['cancelled'],
) {
  const restic = Promise.withResolvers<void>();
  const house = aHouse({ send: aReceiver('ok').send, onBackup: () => restic.promise });
  const news = makeNews();
  let ids = 0;
  const profiles = ['a', 'b'].map((id) => aProfile([aHook({ moments })], { id, name: id }));
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
    failed: (error) => {
      throw error;
    },
  });
  return { desk, finish: restic.resolve, stores: house.stores, close: house.stores.close };
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
    expect(second.ok && second.value.decisions[0]?.text).toContain('Waits for “a”');
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
      failure: { kind: 'busy', message: '“a” is busy with its check already.' },
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

describe('what schedules ask of the run desk', () => {
  const slot = Date.parse('2026-03-01T08:00:00Z');
  const order = { trigger: 'catch-up', slot, remarks: ['Makes up for what was missed.'] } as const;

  it('is a run that says which time it is about, and why it runs', async () => {
    const { desk, finish, close } = aDesk();
    const started = desk.startScheduled('a', 'backup', order);
    expect(started).toMatchObject({
      value: {
        trigger: 'catch-up',
        slot: '2026-03-01T08:00:00.000Z',
        decisions: [{ text: 'Makes up for what was missed.' }],
      },
    });
    expect(desk.startScheduled('a', 'backup', order)).toMatchObject({ failure: { kind: 'busy' } });
    finish();
    expect(await desk.wait('run-1')).toMatchObject({ value: { run: { outcome: 'succeeded' } } });
    close();
  });

  it('is on the disk when it answers', async () => {
    const { desk, finish, stores, close } = aDesk();
    desk.startScheduled('a', 'backup', order);
    expect(stores.runs.get('run-1')).toMatchObject({ slot: '2026-03-01T08:00:00.000Z' });
    finish();
    await desk.idle();
    close();
  });

  it('is to write down what was not run, on the disk at once, and to tell the hooks of it', async () => {
    const { desk, stores, close } = aDesk(undefined, ['skipped', 'missed', 'failure', 'finally']);
    const failure = { kind: 'condition-unmet', message: 'No power.', hint: 'Plug it in.' } as const;
    desk.note('a', {
      task: 'backup',
      slot,
      verdict: { outcome: 'skipped', failure, message: failure.message },
    });
    expect(stores.runs.get('run-1')).toMatchObject({ outcome: 'skipped', message: 'No power.' });
    expect(desk.inFlight()).toEqual([]);
    await desk.idle();
    const ended = await desk.wait('run-1');
    expect(ended).toMatchObject({
      value: { run: { phase: 'ended', trigger: 'schedule', slot: '2026-03-01T08:00:00.000Z' } },
    });
    expect(ended.ok && ended.value.deliveries.map(({ moment }) => moment).toSorted()).toEqual([
      'finally',
      'skipped',
    ]);
    close();
  });

  it('is to tell of a missed time as missed alone', async () => {
    const { desk, close } = aDesk(undefined, ['skipped', 'missed', 'failure', 'finally']);
    const failure = { kind: 'missed', message: 'It passed.', hint: 'Run it.' } as const;
    desk.note('a', {
      task: 'backup',
      slot,
      verdict: { outcome: 'skipped', failure, message: failure.message },
    });
    await desk.idle();
    const ended = await desk.wait('run-1');
    expect(ended.ok && ended.value.deliveries.map(({ moment }) => moment)).toEqual(['missed']);
    close();
  });

  it('is refused once Bellhop is closed, and nothing is noted for a profile that is gone', async () => {
    const { desk, stores, close } = aDesk();
    const failure = { kind: 'missed', message: 'It passed.', hint: 'Run it.' } as const;
    desk.note('x', {
      task: 'backup',
      slot,
      verdict: { outcome: 'skipped', failure, message: failure.message },
    });
    expect(stores.runs.get('run-1')).toBeNull();
    await desk.stop();
    expect(desk.isStopping()).toBe(true);
    expect(desk.startScheduled('a', 'backup', order).ok).toBe(false);
    close();
  });
});
