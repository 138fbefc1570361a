import { describe, expect, it } from 'vitest';
import type { UpkeepTask } from '../../../main/core/decide-upkeep.ts';
import type { ResticExit } from '../../../main/core/restic-exit.ts';
import { doUpkeep } from '../../../main/flow/upkeep.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { TaskResult } from '../../../preload/contract/run.ts';
import { anExit } from '../../fakes/house.ts';
import { aJob } from '../../fakes/job.ts';

const tasks: readonly UpkeepTask[] = ['copy', 'check', 'forget', 'prune'];

/** Does the task with a restic that ends like this, one after the other; the last one stays. */
async function upkeep(
  task: UpkeepTask,
  exits: readonly (ResticExit | Result<never>)[],
  options: {
    readonly cancel?: boolean;
    readonly unlocked?: Result<null>;
    readonly result?: TaskResult;
  } = {},
) {
  const controller = new AbortController();
  const told: string[] = [];
  const job = aJob({ run: { task }, signal: controller.signal });
  let at = 0;
  await doUpkeep(task, job, {
    now: () => Date.parse('2026-03-01T08:00:00Z'),
    upkeep: async (asked) => {
      told.push(asked);
      if (options.cancel === true) controller.abort();
      const exit = exits[Math.min(at, exits.length - 1)] ?? anExit(0);
      at += 1;
      return 'ok' in exit ? exit : { ok: true, value: { exit, result: options.result ?? null } };
    },
    unlock: async () => {
      told.push('unlock');
      return options.unlocked ?? { ok: true, value: null };
    },
  });
  return { run: job.record.get(), told };
}

describe('the tasks that make no snapshot', () => {
  for (const task of tasks) {
    it(`S0-1 ${task} succeeds with exit code 0, and says so`, async () => {
      const { run, told } = await upkeep(task, [anExit(0)]);
      expect(told).toEqual([task]);
      expect(run).toMatchObject({ outcome: 'succeeded', failure: null, exitCode: 0 });
      expect(run.message).toMatch(/\.$/);
    });

    it(`${task} fails with any other exit code, and keeps what restic said`, async () => {
      const { run } = await upkeep(task, [anExit(1, 'Fatal: it broke with hunter2')]);
      expect(run).toMatchObject({
        outcome: 'failed',
        exitCode: 1,
        stderr: 'Fatal: it broke with •••',
        commandLine: 'restic --json backup',
        failure: { kind: 'engine-failed', details: 'Fatal: it broke with •••' },
      });
      expect(JSON.stringify(run)).not.toContain('hunter2');
    });

    it(`${task} is cancelled when it was asked to stop, whatever restic says`, async () => {
      const { run } = await upkeep(task, [anExit(1, 'interrupted')], { cancel: true });
      expect(run).toMatchObject({ outcome: 'cancelled', message: `The ${task} was cancelled.` });
    });
  }

  it('fail when restic cannot be started', async () => {
    const failure = { kind: 'engine-missing', message: 'No restic.', hint: 'Install it.' } as const;
    const { run } = await upkeep('check', [{ ok: false, failure }]);
    expect(run).toMatchObject({
      outcome: 'failed',
      failure,
      message: 'No restic.',
      exitCode: null,
    });
  });
});

describe('a locked repository', () => {
  it('is tried once more after stale locks are gone, which is written down', async () => {
    const { run, told } = await upkeep('prune', [anExit(11, 'locked'), anExit(0)]);
    expect(told).toEqual(['prune', 'unlock', 'prune']);
    expect(run).toMatchObject({ outcome: 'succeeded', failure: null, exitCode: 0 });
    expect(run.decisions.map(({ text }) => text)).toEqual([
      'The repository was locked: stale locks were removed, and it is tried once more, for up to a minute.',
    ]);
  });

  it('is tried once more only: a lock that lives fails the run', async () => {
    const { run, told } = await upkeep('prune', [anExit(11, 'locked')]);
    expect(told).toEqual(['prune', 'unlock', 'prune']);
    expect(run).toMatchObject({ outcome: 'failed', failure: { kind: 'locked' } });
  });

  it('is tried once more, too, where the stale locks could not be looked for', async () => {
    const failure = { kind: 'engine-failed', message: 'No way.', hint: '' } as const;
    const exits = [anExit(11, 'locked'), anExit(0)];
    const { run, told } = await upkeep('check', exits, { unlocked: { ok: false, failure } });
    expect(told).toEqual(['check', 'unlock', 'check']);
    expect(run.decisions[0]?.text).toBe(
      'The repository was locked, and looking for stale locks failed: No way.',
    );
  });

  it('is left alone when the run was cancelled', async () => {
    const { run, told } = await upkeep('check', [anExit(11, 'locked')], { cancel: true });
    expect(told).toEqual(['check']);
    expect(run.outcome).toBe('cancelled');
  });
});
