import { describe, expect, it } from 'vitest';
import { momentSchema } from '../../../main/core/hook-schema.ts';
import { endMoments } from '../../../main/core/moments.ts';
import { pretendRun } from '../../../main/core/pretend-run.ts';
import { taskNames } from '../../../main/core/task-names.ts';
import { aRun } from '../../fakes/make.ts';

const at = '2026-03-02T10:00:00.000Z';
const failedRun = aRun({
  outcome: 'failed',
  createdAt: '2026-03-01T02:00:00.000Z',
  finishedAt: '2026-03-01T02:00:05.000Z',
  failure: { kind: 'disk-full', message: 'It is full.', hint: 'Free some space.' },
  message: 'It is full.',
  exitCode: 1,
  stderr: 'no space left on device',
  problems: [{ item: '/a', message: 'denied' }],
  problemCount: 1,
});

describe('a pretended run', () => {
  it.each(['before', 'missed'] as const)('has just started at "%s"', (moment) => {
    const run = pretendRun({ moment, task: 'backup', last: failedRun, at });
    expect(run).toMatchObject({ outcome: null, createdAt: at, finishedAt: null, message: '' });
    expect(run).toMatchObject({ id: failedRun.id, profile: failedRun.profile, stderr: '' });
  });

  it('makes up for a time that has passed at "missed", for the last one’s own where it had one', () => {
    const missed = (slot: string | null) =>
      pretendRun({ moment: 'missed', task: 'backup', last: { ...failedRun, slot }, at });
    expect(missed(null)).toMatchObject({ trigger: 'catch-up', slot: '2026-03-02T09:00:00.000Z' });
    expect(missed('2026-03-01T02:00:00.000Z').slot).toBe('2026-03-01T02:00:00.000Z');
    expect(pretendRun({ moment: 'success', task: 'backup', last: null, at }).slot).toBeNull();
  });

  it('is the last one where that came to the same, as if it had ended now', () => {
    expect(pretendRun({ moment: 'failure', task: 'backup', last: failedRun, at })).toEqual({
      ...failedRun,
      createdAt: '2026-03-02T09:59:55.000Z',
      finishedAt: at,
    });
  });

  it('keeps nothing of what went wrong with the last one when it is to go well', () => {
    const run = pretendRun({ moment: 'success', task: 'backup', last: failedRun, at });
    expect(run).toMatchObject({
      outcome: 'succeeded',
      failure: null,
      exitCode: 0,
      stderr: '',
      problems: [],
      problemCount: 0,
      message: 'The backup is made.',
      id: failedRun.id,
    });
    expect(Date.parse(at) - Date.parse(run.createdAt)).toBe(5_000);
  });

  it('has the real figures of the last one, where there are any', () => {
    const { stats } = pretendRun({ moment: 'success', task: 'backup', last: null, at });
    const last = aRun({ outcome: 'succeeded', stats: stats && { ...stats, filesNew: 77 } });
    const warned = pretendRun({ moment: 'warning', task: 'backup', last, at });
    expect(warned.stats?.filesNew).toBe(77);
  });

  it("has the last one's own result, unless that says what was wrong", () => {
    const resultOf = (errors: number) =>
      pretendRun({
        moment: 'success',
        task: 'check',
        last: aRun({
          task: 'check',
          outcome: 'failed',
          result: { kind: 'check', errors, suggestions: ['prune'] },
        }),
        at,
      }).result;
    expect(resultOf(0)).toEqual({ kind: 'check', errors: 0, suggestions: ['prune'] });
    expect(resultOf(3)).toEqual({ kind: 'check', errors: 0, suggestions: [] });
  });

  it('tells "finally" of how the last one ended, and else of a success', () => {
    const outcomeOf = (last: typeof failedRun | null) =>
      pretendRun({ moment: 'finally', task: 'backup', last, at }).outcome;
    expect(outcomeOf(failedRun)).toBe('failed');
    expect(outcomeOf(null)).toBe('succeeded');
  });

  it.each(taskNames)('of %s brings the moment that it is made for', (task) => {
    for (const moment of momentSchema.options) {
      const run = pretendRun({ moment, task, last: null, at });
      const { outcome, snapshotId, stats, result } = run;
      if (outcome !== null) expect(endMoments(run)).toContain(moment);
      if (task !== 'backup') expect([snapshotId, stats]).toEqual([null, null]);
      const isMade = outcome === 'succeeded' || outcome === 'warned';
      expect(result?.kind).toBe(isMade && task !== 'backup' ? task : undefined);
    }
  });
});
