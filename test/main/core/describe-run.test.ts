import { describe, expect, it } from 'vitest';
import { detailsOf, summaryOf } from '../../../main/core/describe-run.ts';
import { aRun } from '../../fakes/make.ts';
import { speaking } from '../../fakes/speaking.ts';

describe('a run in one line', () => {
  for (const [outcome, words] of [
    [null, 'started'],
    ['succeeded', 'succeeded'],
    ['warned', 'succeeded with warnings'],
    ['failed', 'failed'],
    ['interrupted', 'was interrupted'],
    ['cancelled', 'was cancelled'],
    ['skipped', 'was skipped'],
  ] as const) {
    it(`says "${words}" when its outcome is ${String(outcome)}`, () => {
      expect(summaryOf(aRun({ outcome }), 'finally')).toBe(`Documents: backup ${words}`);
    });
  }

  it('says that a time was missed, not that the run has started', () => {
    expect(summaryOf(aRun({ task: 'check' }), 'missed')).toBe('Documents: check missed its time');
  });
});

describe('a run in a few lines', () => {
  it('has what is known, each on a line', () => {
    const run = aRun({
      outcome: 'succeeded',
      message: 'The backup is made.',
      snapshotId: '4bc1a0d27f0e9c35',
      stats: {
        filesNew: 1,
        filesChanged: 2,
        filesUnmodified: 3,
        filesProcessed: 6,
        bytesProcessed: 2_048,
        bytesAdded: 1_024,
        durationMs: 9,
      },
    });
    const lines = detailsOf(run, 41_000).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('The backup is made.');
    expect(lines[1]).toMatch(/^6 files, 2(\.0+)? (KB|KiB|kB)/);
    expect(lines[2]).toMatch(/^Added: 1/);
    expect(lines[3]).toMatch(/^Duration: 41/);
    expect(lines[4]).toBe('Snapshot: 4bc1a0d2');
  });

  it('speaks of one file as of one', () => {
    const stats = { filesNew: 0, filesChanged: 0, filesUnmodified: 1, filesProcessed: 1 };
    const bytes = { bytesProcessed: 3, bytesAdded: 0, durationMs: 9 };
    expect(detailsOf(aRun({ stats: { ...stats, ...bytes } }), null)).toContain('1 file, 3 B');
  });

  it('leaves out what is not known, and is empty where nothing is', () => {
    expect(detailsOf(aRun({ message: 'It broke.' }), null)).toBe('It broke.');
    expect(detailsOf(aRun(), null)).toBe('');
  });
});

describe('a run in another language', () => {
  const run = aRun({ outcome: 'warned', task: 'drill', snapshotId: '4bc1a0d27f0e9c35' });

  it('is told in German', async () => {
    await speaking('de', () => {
      expect(summaryOf(run, 'finally')).toBe(
        'Documents: Probewiederherstellung erfolgreich mit Warnungen',
      );
      expect(detailsOf({ ...run, message: '' }, 7_500_000)).toBe(
        'Dauer: 2 Std. 5 Min.\nSnapshot: 4bc1a0d2',
      );
    });
  });

  it('is told in Chinese', async () => {
    await speaking('zh-CN', () => {
      expect(summaryOf(run, 'finally')).toBe('Documents：试恢复成功，但有警告');
      expect(detailsOf({ ...run, message: '' }, 7_500_000)).toBe(
        '用时：2小时5分钟\n快照：4bc1a0d2',
      );
    });
  });
});
