import { describe, expect, it } from 'vitest';
import { noCounts, type RestoreMessage } from '../../../main/core/restore-message.ts';
import type { RestorePlan } from '../../../main/core/restore-plan.ts';
import type { ResticExit } from '../../../main/core/restic-exit.ts';
import { previewRestore } from '../../../main/flow/preview-restore.ts';
import { restoreFiles, type RestoreNeeds } from '../../../main/flow/restore.ts';
import type { RestoreRequest } from '../../../preload/contract/restore.ts';
import type { Failure } from '../../../preload/contract/result.ts';
import type { Progress } from '../../../preload/contract/run.ts';
import { anExit } from '../../fakes/house.ts';
import { aJob } from '../../fakes/job.ts';

/** What restic says in one go, and how it ends. */
interface Go {
  readonly says: readonly RestoreMessage[];
  readonly exit: ResticExit;
}

const summary = (files: number): RestoreMessage => ({
  kind: 'summary',
  ...noCounts,
  filesTotal: files,
  filesRestored: files,
  bytesTotal: files * 10,
  bytesRestored: files * 10,
});
const status = (fraction: number, filesDone: number): RestoreMessage => ({
  kind: 'status',
  fraction,
  filesTotal: 4,
  filesDone,
  bytesTotal: 40,
  bytesDone: filesDone * 10,
});
const error = (item: string, message: string): RestoreMessage => ({ kind: 'error', item, message });
const well = (files: number): Go => ({ says: [summary(files)], exit: anExit(0) });

const step = (snapshot: string) => ({ snapshot, target: '/t', paths: [], except: [] });
const plan: RestorePlan = { snapshotId: 'abc', target: '/t', steps: [step('abc')], missing: [] };
const request: RestoreRequest = {
  snapshotId: 'latest',
  paths: ['/home'],
  target: { kind: 'folder', path: '/t' },
  overwrite: 'always',
  deleteOthers: false,
  verify: true,
};

interface Options {
  readonly plan?: RestorePlan | Failure;
  readonly cancelAfter?: number;
  readonly makeTarget?: Failure;
  readonly now?: () => number;
}

/** Restores with a restic that goes like this, one after the other; the last one stays. */
async function restore(goes: readonly Go[], options: Options = {}) {
  const controller = new AbortController();
  const told: Progress[] = [];
  const done: string[] = [];
  const planned = options.plan ?? plan;
  const needs: RestoreNeeds = {
    now: options.now ?? (() => Date.parse('2026-03-01T08:00:00Z')),
    plan: async () =>
      'kind' in planned ? { ok: false, failure: planned } : { ok: true, value: planned },
    restore: async (_open, order, { onMessage }) => {
      const go = goes[Math.min(done.length, goes.length - 1)] ?? well(0);
      done.push(order.step.snapshot);
      for (const message of go.says) onMessage(message);
      if (done.length === options.cancelAfter) controller.abort();
      return { ok: true, value: go.exit };
    },
    makeTarget: async () =>
      options.makeTarget === undefined
        ? { ok: true, value: null }
        : { ok: false, failure: options.makeTarget },
    unlock: async () => {
      done.push('unlock');
      return { ok: true, value: null };
    },
    toldProgress: (progress) => told.push(progress),
  };
  const job = aJob({ run: { task: 'restore' }, signal: controller.signal });
  await restoreFiles(job, request, needs);
  const preview = () =>
    previewRestore(job.ready, { profile: job.profile, request }, controller.signal, needs);
  return { run: job.record.get(), told, done, preview };
}

const twoSteps: RestorePlan = { ...plan, steps: [step('abc:/home'), step('abc:/srv')] };

describe('a restore', () => {
  it('adds up its steps', async () => {
    const { run, done } = await restore([well(2), well(3)], { plan: twoSteps });
    expect(done).toEqual(['abc:/home', 'abc:/srv']);
    expect(run).toMatchObject({
      outcome: 'succeeded',
      snapshotId: null,
      decisions: [{ text: 'Restores snapshot abc to /t.' }],
      exitCode: 0,
      result: { kind: 'restore', filesTotal: 5, filesRestored: 5, bytesTotal: 50, verified: true },
    });
    expect(run.commandLine.split('\n')).toHaveLength(2);
  });

  it('ends with the step that breaks off', async () => {
    const broken: Go = { says: [], exit: anExit(1, 'Fatal: it broke with hunter2') };
    const { run, done } = await restore([broken], { plan: twoSteps });
    expect(done).toHaveLength(1);
    expect(run).toMatchObject({ outcome: 'failed', failure: { kind: 'engine-failed' } });
    expect(run.result).toBeNull();
    expect(JSON.stringify(run)).not.toContain('hunter2');
  });

  it('goes on with the next step where single files failed, and names them whole', async () => {
    const part: Go = {
      says: [
        error('/a', 'lchown /t/a: operation not permitted'),
        error('/a', 'hunter2: no'),
        error('/a', 'again'),
        summary(2),
      ],
      exit: anExit(1, 'Fatal: There were 2 errors'),
    };
    const { run, done } = await restore([part, well(3)], { plan: twoSteps });
    expect(done).toHaveLength(2);
    expect(run).toMatchObject({
      outcome: 'warned',
      exitCode: 1,
      message: 'Restored 4 of 5 files; 1 could not be restored.',
      problems: [{ item: '/home/a', message: '•••: no' }],
      problemCount: 1,
      result: { verified: false },
    });
  });

  it('fails where what was written is read again and differs', async () => {
    const differs = error('/t/a', 'Unexpected content in /t/a, starting at offset 0');
    const go: Go = { says: [summary(2), differs], exit: anExit(1, 'Fatal: There were 1 errors') };
    const { run } = await restore([go], { plan: { ...plan, steps: [step('abc:/home')] } });
    expect(run).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'restore-differs' },
      problems: [{ item: '/t/a' }],
      result: { verified: false },
    });
  });

  it('removes stale locks once where the repository is locked', async () => {
    const locked: Go = { says: [], exit: anExit(11, 'Fatal: unable to create lock') };
    const { run, done } = await restore([locked, { ...locked }, well(1)]);
    expect(done).toEqual(['abc', 'unlock', 'abc']);
    const again = await restore([locked, well(1), well(1)]);
    expect(again.run.outcome).toBe('succeeded');
    expect(run.decisions.map(({ text }) => text)).toContainEqual(expect.stringContaining('locked'));
  });

  it('is cancelled, and starts no further step', async () => {
    const { run, done } = await restore([well(1)], { plan: twoSteps, cancelAfter: 1 });
    expect(done).toHaveLength(1);
    expect(run).toMatchObject({ outcome: 'cancelled', failure: null, result: null });
  });

  it('does not start where there is no plan, or no folder', async () => {
    const failure = { kind: 'not-found', message: 'None of hunter2.', hint: 'Look.' } as const;
    const { run, done } = await restore([well(1)], { plan: failure });
    expect(run).toMatchObject({ outcome: 'failed', message: 'None of •••.' });
    const without = await restore([well(1)], { makeTarget: failure });
    expect(without.run).toMatchObject({ outcome: 'failed', exitCode: null });
    expect([...done, ...without.done]).toEqual([]);
  });

  it('tells how far it is over all steps, five times a second at most', async () => {
    let at = Date.parse('2026-03-01T08:00:00Z');
    const now = () => (at += 150);
    const first: Go = { says: [status(0.5, 1), status(0.6, 2), summary(4)], exit: anExit(0) };
    const second: Go = { says: [status(0.5, 1), status(0.75, 3), summary(4)], exit: anExit(0) };
    const { told } = await restore([first, second], { plan: twoSteps, now });
    expect(told.map(({ fraction, filesDone }) => [fraction, filesDone])).toEqual([
      [0.25, 1],
      [0.75, 5],
    ]);
    expect(told[0]).toMatchObject({ runId: 'run-1', phase: 'restic', errorCount: 0 });
  });
});

describe('the preview of a restore', () => {
  it('tells what a dry run counts, and why there is none', async () => {
    const { preview } = await restore([well(4)]);
    expect(await preview()).toEqual({
      ok: true,
      value: {
        target: '/t',
        filesTotal: 4,
        filesRestored: 4,
        filesSkipped: 0,
        filesDeleted: 0,
        bytesTotal: 40,
        bytesRestored: 40,
      },
    });
    const broken = await restore([{ says: [], exit: anExit(12, 'Fatal: wrong password') }]);
    expect(await broken.preview()).toMatchObject({ failure: { kind: 'wrong-password' } });
  });
});
