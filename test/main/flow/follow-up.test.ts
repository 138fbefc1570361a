import { describe, expect, it } from 'vitest';
import { followUp } from '../../../main/flow/follow-up.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { aProfile, aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const done = (changes: Partial<Run> = {}): Run =>
  aRun({ phase: 'ended', outcome: 'succeeded', taskOutcome: 'succeeded', ...changes });

/** A profile whose backups are followed by `forget`, and every third by `prune` and `check`. */
function aChain() {
  const { chains } = openStores();
  const tasks = plansOf({
    check: { afterBackups: 3 },
    forget: { afterBackups: 1 },
    prune: { afterBackups: 3 },
  });
  const profile = aProfile([], { tasks });
  const started: string[] = [];
  const end = (run: Run): readonly string[] => {
    followUp(run, {
      find: (id) => (id === profile.id ? { profile } : null),
      chains,
      start: (_, task) => started.push(task),
    });
    return started.splice(0);
  };
  return { end };
}

describe('what follows a backup', () => {
  it('starts after every so many, and begins to count again', () => {
    const { end } = aChain();
    expect([end(done()), end(done()), end(done())]).toEqual([
      ['forget'],
      ['forget'],
      ['check', 'forget', 'prune'],
    ]);
    expect([end(done()), end(done()), end(done())].map(({ length }) => length)).toEqual([1, 1, 3]);
  });

  it('counts a backup with a warning, be it of a hook, and none that failed', () => {
    const { end } = aChain();
    expect(end(done({ outcome: 'warned', taskOutcome: 'warned' }))).toEqual(['forget']);
    for (const outcome of ['failed', 'cancelled', 'interrupted', 'skipped'] as const) {
      expect(end(done({ outcome, taskOutcome: outcome }))).toEqual([]);
    }
    expect(end(done())).toEqual(['forget']);
    expect(end(done())).toEqual(['check', 'forget', 'prune']);
  });

  it('does not follow other tasks, nor the backup of a profile that is gone', () => {
    const { end } = aChain();
    expect(end(done({ task: 'forget' }))).toEqual([]);
    expect(end(done({ profileId: 'gone' }))).toEqual([]);
  });
});
