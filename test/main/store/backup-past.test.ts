import { expect, it } from 'vitest';
import type { Run, RunStats } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const stats: RunStats = {
  filesNew: 1,
  filesChanged: 2,
  filesUnmodified: 3,
  filesProcessed: 6,
  bytesProcessed: 600,
  bytesAdded: 60,
  durationMs: 1_000,
};

const at = (hour: number): string => `2026-03-01T0${String(hour)}:00:00.000Z`;

function ended(hour: number, changes: Partial<Run> = {}): Run {
  const [createdAt, finishedAt] = [at(hour), at(hour).replace(':00.000', ':30.000')];
  const outcome = changes.taskOutcome ?? 'succeeded';
  const facts = { id: `run-${String(hour)}`, createdAt, finishedAt, stats };
  return aRun({ ...facts, phase: 'ended', outcome, taskOutcome: outcome, ...changes });
}

it('knows the sizes of successful backups, newest first, and when the last and the first were', () => {
  const { past, runs, close } = openStores();
  expect([past.lastSuccessAt('profile-1'), past.firstTriedAt('profile-1')]).toEqual([null, null]);
  runs.save(ended(1, { taskOutcome: 'failed', stats: null }));
  runs.save(ended(2));
  runs.save(ended(3, { taskOutcome: 'warned' }));
  runs.save(ended(4, { taskOutcome: 'cancelled', stats: null }));
  runs.save(ended(5, { task: 'check', stats: null }));
  runs.save(ended(6, { profileId: 'profile-2' }));
  runs.save(ended(7, { phase: 'restic', outcome: null, taskOutcome: null }));
  expect(past.sizes('profile-1', 10)).toEqual([
    { runId: 'run-3', at: at(3), ...stats },
    { runId: 'run-2', at: at(2), ...stats },
  ]);
  expect(past.sizes('profile-1', 1).map(({ runId }) => runId)).toEqual(['run-3']);
  expect(past.lastSuccessAt('profile-1')).toBe('2026-03-01T03:00:30.000Z');
  expect(past.firstTriedAt('profile-1')).toBe(at(1));
  expect(past.lastSuccessAt('profile-1', 'check')).toBe('2026-03-01T05:00:30.000Z');
  expect(past.firstTriedAt('profile-1', 'check')).toBe(at(5));
  expect(past.lastSuccessAt('profile-1', 'copy')).toBeNull();
  close();
});

it('counts a backup that only a hook made a warning of', () => {
  const { past, runs, close } = openStores();
  runs.save(ended(1, { outcome: 'warned' }));
  runs.save(ended(2, { outcome: 'failed', taskOutcome: 'failed' }));
  expect(past.lastSuccessAt('profile-1')).toBe('2026-03-01T01:00:30.000Z');
  close();
});
