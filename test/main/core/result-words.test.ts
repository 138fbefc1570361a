import { describe, expect, it } from 'vitest';
import { resultInWords } from '../../../main/core/result-words.ts';
import { speaking } from '../../fakes/speaking.ts';

const restore = {
  kind: 'restore',
  snapshotId: 'a',
  target: '/restored',
  filesTotal: 10,
  filesRestored: 7,
  filesSkipped: 0,
  filesDeleted: 0,
  bytesTotal: 0,
  bytesRestored: 2_048,
  verified: false,
} as const;

describe('the result of a task in words', () => {
  it('says of a restore how much, where to, and what else', () => {
    expect(resultInWords(restore)).toBe('7 files and folders (2.0 KiB) restored into /restored');
    expect(resultInWords({ ...restore, filesSkipped: 2, filesDeleted: 1, verified: true })).toBe(
      '7 files and folders (2.0 KiB) restored into /restored, 2 were there already, 1 deleted, verified',
    );
  });

  it('says of a restore in place that all is where it was', () => {
    for (const target of ['/', 'C:\\']) {
      expect(resultInWords({ ...restore, target, filesRestored: 1 })).toBe(
        '1 file or folder (2.0 KiB) restored to where it was',
      );
    }
  });

  it('says of the others what matters', () => {
    expect(resultInWords({ kind: 'forget', kept: 1, removed: 3 })).toBe(
      '1 snapshot kept, 3 forgotten',
    );
    expect(resultInWords({ kind: 'copy', copied: 2, skipped: 5 })).toBe(
      '2 snapshots copied, 5 there already',
    );
    expect(resultInWords({ kind: 'prune', bytesFreed: 1_024, bytesUnused: null })).toBe(
      '1.0 KiB freed',
    );
    expect(resultInWords({ kind: 'prune', bytesFreed: null, bytesUnused: null })).toBe('pruned');
    expect(resultInWords({ kind: 'check', errors: 1, suggestions: ['repair index'] })).toBe(
      '1 error, suggested: repair index',
    );
    const drill = { snapshotId: 'a', bytesCompared: 10, differing: [] };
    expect(
      resultInWords({ kind: 'drill', ...drill, filesCompared: 3, comparedWithSource: 2 }),
    ).toBe('3 files (10 B) restored and compared, 2 of them with the source');
  });
});

describe('the result of a task in another language', () => {
  it('has German numbers and forms', async () => {
    await speaking('de', () => {
      expect(resultInWords({ kind: 'forget', kept: 1_200, removed: 3 })).toBe(
        '1.200 Snapshots behalten, 3 vergessen',
      );
      expect(resultInWords({ ...restore, filesSkipped: 2, verified: true })).toBe(
        '7 Dateien und Ordner (2,0 KiB) nach /restored wiederhergestellt, 2 schon vorhanden, überprüft',
      );
    });
  });

  it('has Chinese marks between its parts', async () => {
    await speaking('zh-CN', () => {
      expect(resultInWords({ kind: 'copy', copied: 2, skipped: 5 })).toBe(
        '复制 2 个快照，5 个已存在',
      );
      expect(resultInWords({ kind: 'check', errors: 1, suggestions: ['repair index'] })).toBe(
        '1 个错误、建议：repair index',
      );
    });
  });
});
