import { describe, expect, it } from 'vitest';
import { executeRun } from '../../../main/flow/runner.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import { aHook, aProfile, aRepository, aRun } from '../../fakes/make.ts';
import { aHouse, anExit } from '../../fakes/house.ts';
import { aReceiver, type Answer } from '../../fakes/receiver.ts';

type Options = Omit<Parameters<typeof aHouse>[0], 'send'> & {
  readonly answers?: readonly Answer[];
};

async function run(hooks: readonly Hook[], { answers = ['ok'], ...options }: Options = {}) {
  const controller = new AbortController();
  const receiver = aReceiver(...answers);
  const house = aHouse({ ...options, send: receiver.send });
  const record = house.record(aRun());
  record.change((each) => each);
  const order = { record, profile: aProfile(hooks), repository: aRepository };
  await executeRun({ ...order, signal: controller.signal }, house.needs);
  const deliveries = house.stores.deliveries.list({ runId: 'run-1', limit: 100 });
  const stored = house.stores.runs.get('run-1');
  house.stores.close();
  return { told: house.told, run: record.get(), stored, deliveries, heard: receiver.heard };
}

const reporting = (name: string, ...moments: Hook['moments']) => aHook({ id: name, name, moments });
const gate = (name: string, onFailure: Hook['onFailure'], ...moments: Hook['moments']) =>
  aHook({ id: name, name, moments, onFailure });

describe('a run', () => {
  it('S0-27 goes from before over restic to success and finally', async () => {
    const hooks = [reporting('a', 'before', 'finally'), reporting('b', 'success', 'failure')];
    const { told, run: ended, stored } = await run(hooks);
    expect(told).toEqual(['owed before:a', 'restic', 'owed success:b', 'owed finally:a']);
    expect(ended).toMatchObject({ outcome: 'succeeded', phase: 'ended', snapshotId: 'abc123' });
    expect(stored).toEqual(ended);
    expect(ended.phases.map(({ phase }) => phase)).toEqual([
      'waiting',
      'preflight',
      'before',
      'restic',
      'ended',
    ]);
  });

  it('S0-29 tells of a failure before restic starts', async () => {
    const failure = {
      kind: 'engine-missing',
      message: 'There is no restic.',
      hint: 'Install it.',
    } as const;
    const hooks = [
      reporting('all', 'before', 'success', 'failure', 'finally'),
      aHook({ id: 's', name: 'started', moments: ['failure'], onlyIfResticStarted: true }),
    ];
    const {
      told,
      run: ended,
      deliveries,
    } = await run(hooks, {
      preflight: async () => ({ ok: false, failure }),
    });
    expect(told).toEqual(['owed failure:all', 'owed finally:all']);
    expect(ended).toMatchObject({ outcome: 'failed', failure, resticStarted: false });
    expect(deliveries[0]?.request.body).toContain('There is no restic.');
  });

  it('S0-25 is untouched by a failing hook that is only noted', async () => {
    const { run: ended } = await run([reporting('a', 'before', 'success')], { answers: ['down'] });
    expect(ended.outcome).toBe('succeeded');
  });

  it('supersedes what "before" had to say when the run ends first', async () => {
    const { deliveries } = await run([reporting('a', 'before', 'success')]);
    expect(deliveries.map(({ moment, state }) => [moment, state])).toEqual([
      ['before', 'superseded'],
      ['success', 'pending'],
    ]);
  });

  it('S0-20 S0-22 tells of restic’s error after a failure, and of none after success', async () => {
    const failed = await run([reporting('a', 'finally')], { exits: [anExit(1, 'it broke')] });
    expect(failed.run).toMatchObject({ outcome: 'failed', exitCode: 1 });
    expect(failed.deliveries[0]?.request.body).toContain('it broke');
    const well = await run([reporting('a', 'finally')]);
    expect(well.deliveries[0]?.request.body).toContain('"error":null');
  });

  it('is warned when restic could not read a file', async () => {
    const { run: ended, told } = await run([reporting('a', 'warning', 'failure')], {
      exits: [anExit(3)],
    });
    expect(ended.outcome).toBe('warned');
    expect(told).toContain('owed warning:a');
  });
});

describe('a gate at "before"', () => {
  it('S1-6 stops the backup before restic runs', async () => {
    const hooks = [gate('stop db', 'stop', 'before'), reporting('tell', 'failure', 'finally')];
    const { told, run: ended, deliveries } = await run(hooks, { answers: ['refuses'] });
    expect(told).toEqual(['gate before:stop db', 'owed failure:tell', 'owed finally:tell']);
    expect(ended).toMatchObject({ outcome: 'failed', failure: { kind: 'hook-stopped' } });
    expect(ended.message).toContain('stop db');
    expect(ended.decisions.map(({ text }) => text).join()).toContain('The backup is not made.');
    expect(deliveries[0]).toMatchObject({ state: 'failed', gating: true });
  });

  it('S1-7 keeps the post hook silent where it speaks only for runs that started', async () => {
    const post = aHook({ id: 'p', name: 'post', moments: ['finally'], onlyIfResticStarted: true });
    const { told } = await run([gate('pre', 'stop', 'before'), post], { answers: ['refuses'] });
    expect(told).toEqual(['gate before:pre']);
  });

  it('skips the backup quietly where that is asked', async () => {
    const { run: ended } = await run([gate('busy?', 'skip', 'before')], { answers: ['refuses'] });
    expect(ended).toMatchObject({ outcome: 'skipped', failure: { kind: 'hook-skipped' } });
  });

  it('goes on with a warning where that is asked, and keeps the message', async () => {
    const { run: ended, told } = await run([gate('db', 'warn', 'before')], {
      answers: ['refuses'],
    });
    expect(told).toContain('restic');
    expect(ended.outcome).toBe('warned');
    expect(ended.message).toContain('Hook "db" failed');
  });

  it('is tried twice more, quickly, before it counts as failed', async () => {
    const {
      heard,
      run: ended,
      deliveries,
    } = await run([gate('db', 'stop', 'before')], {
      answers: ['down', 'down', 'ok'],
    });
    expect(heard).toHaveLength(3);
    expect(ended.outcome).toBe('succeeded');
    expect(deliveries[0]?.attempts).toHaveLength(3);
  });

  it('lets no gate behind it speak once the run is stopped', async () => {
    const hooks = [gate('first', 'stop', 'before'), gate('second', 'stop', 'before')];
    const { told, deliveries } = await run(hooks, { answers: ['refuses'] });
    expect(told).toEqual(['gate before:first']);
    expect(deliveries.map(({ state }) => state)).toEqual(['failed', 'superseded']);
  });
});

describe('a gate at the end', () => {
  it('S1-9 turns a clean backup into a warning', async () => {
    const { run: ended } = await run([gate('start db', 'warn', 'finally')], {
      answers: ['refuses'],
    });
    expect(ended).toMatchObject({ outcome: 'warned', phase: 'ended' });
    expect(ended.message).toContain('Hook "start db" failed');
  });

  it('S1-10 keeps both messages after a failed backup', async () => {
    const { run: ended } = await run([gate('start db', 'warn', 'finally')], {
      answers: ['refuses'],
      exits: [anExit(1, 'disk on fire')],
    });
    expect(ended.outcome).toBe('failed');
    expect(ended.message).toMatch(/disk on fire.*Hook "start db" failed/s);
  });
});

describe('a lock', () => {
  it('is looked at once for being stale, and the backup tried once more', async () => {
    const { told, run: ended } = await run([], { exits: [anExit(11, 'locked'), anExit(0)] });
    expect(told).toEqual(['restic', 'unlock', 'restic']);
    expect(ended.outcome).toBe('succeeded');
    expect(ended.failure).toBeNull();
  });

  it('of a living holder fails the run', async () => {
    const { told, run: ended } = await run([], { exits: [anExit(11, 'locked')] });
    expect(told).toEqual(['restic', 'unlock', 'restic']);
    expect(ended).toMatchObject({ outcome: 'failed', failure: { kind: 'locked' } });
  });
});

describe('cancelling', () => {
  it('S1-22 during "before" makes no backup', async () => {
    const controller = new AbortController();
    const house = aHouse({
      send: async (request, options) => {
        controller.abort();
        return aReceiver('down').send(request, options);
      },
    });
    const record = house.record(aRun());
    const profile = aProfile([gate('db', 'stop', 'before'), reporting('tell', 'cancelled')]);
    const order = { record, profile, repository: aRepository, signal: controller.signal };
    record.change((each) => each);
    await executeRun(order, house.needs);
    expect(house.told).toEqual(['gate before:db', 'owed cancelled:tell']);
    expect(record.get().outcome).toBe('cancelled');
    house.stores.close();
  });

  it('S1-8 S1-23 during the backup still calls the end hooks, with a fresh signal', async () => {
    const controller = new AbortController();
    const receiver = aReceiver('ok');
    const house = aHouse({
      send: receiver.send,
      exits: [anExit(1, 'context canceled')],
      onBackup: async () => {
        controller.abort();
      },
    });
    const record = house.record(aRun());
    const profile = aProfile([gate('start db', 'warn', 'finally')]);
    record.change((each) => each);
    await executeRun(
      { record, profile, repository: aRepository, signal: controller.signal },
      house.needs,
    );
    expect(record.get()).toMatchObject({ outcome: 'cancelled', phase: 'ended' });
    expect(house.stores.deliveries.list({ limit: 5 })[0]?.state).toBe('delivered');
    house.stores.close();
  });
});
