import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../preload/contract/run.ts';
import { isNewest } from '../../../../renderer/screens/health/newest-runs.ts';
import { aRun } from '../../../fakes/make.ts';

const run = (id: string, task: Run['task'], outcome: Run['outcome']): Run =>
  aRun({ id, task, outcome, phase: outcome === null ? 'restic' : 'ended' });

describe('the newest runs of a profile', () => {
  it('are told apart by task and profile', () => {
    const check = run('check', 'check', 'failed');
    const runs = [run('backup', 'backup', 'succeeded'), check, run('old', 'check', 'failed')];
    expect(isNewest(check, runs)).toBe(true);
    expect(isNewest(run('old', 'check', 'failed'), runs)).toBe(false);
    expect(isNewest({ ...check, id: 'other', profileId: 'p2' }, runs)).toBe(false);
  });
});
