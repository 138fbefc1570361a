import { describe, expect, it } from 'vitest';
import {
  accessInWords,
  lastSuccessInWords,
  overdueInWords,
  sizesInWords,
  statsInWords,
} from '../../../renderer/words/health.ts';
import { aRun } from '../../fakes/make.ts';

const now = new Date('2026-03-18T10:00:00Z');
const reader = { now, locale: 'en-GB', timeZone: 'UTC' };

describe('how a profile fares, in words', () => {
  it('counts whole days since a success was due', () => {
    expect(overdueInWords('2026-03-15T09:00:00Z', now)).toBe('overdue for 3 days');
    expect(overdueInWords('2026-03-17T09:00:00Z', now)).toBe('overdue for 1 day');
    expect(overdueInWords('2026-03-18T09:00:00Z', now)).toBe('overdue');
    expect(overdueInWords(null, now)).toBe('');
  });

  it('tells of the last success only where the newest run is another', () => {
    const finishedAt = '2026-03-17T20:00:00Z';
    const backup = aRun({ task: 'backup', finishedAt });
    expect(lastSuccessInWords({ lastRun: backup, lastSuccessAt: finishedAt }, reader)).toBe('');
    const failed = aRun({ finishedAt: '2026-03-18T08:00:00Z' });
    expect(lastSuccessInWords({ lastRun: failed, lastSuccessAt: finishedAt }, reader)).toBe(
      'last backup yesterday 20:00',
    );
    expect(lastSuccessInWords({ lastRun: failed, lastSuccessAt: null }, reader)).toBe('');
    expect(lastSuccessInWords({ lastRun: null, lastSuccessAt: null }, reader)).toBe('');
  });

  it('says for a line of sizes where it begins and ends', () => {
    const point = (bytesProcessed: number) => ({
      runId: String(bytesProcessed),
      at: '',
      filesProcessed: 1,
      bytesProcessed,
      bytesAdded: 0,
    });
    expect(sizesInWords([point(44e9), point(46e9), point(48.2e9)], 'en-GB')).toBe(
      '3 backups, from 44 GB to 48.2 GB',
    );
    expect(sizesInWords([point(44e9)], 'en-GB')).toBe('1 backup, 44 GB');
    expect(sizesInWords([], 'en-GB')).toBe('');
  });

  it('gives a repository its size and how much compression saves', () => {
    const stats = { snapshots: 61, bytesStored: 48e9, bytesUncompressed: 72e9 };
    expect(statsInWords(stats, 'en-GB')).toEqual([
      '61 snapshots',
      '48 GB in the repository',
      '72 GB before compression (1.5 to 1)',
    ]);
    expect(statsInWords({ ...stats, bytesUncompressed: null }, 'en-GB')).toHaveLength(2);
    expect(
      statsInWords({ snapshots: 0, bytesStored: 0, bytesUncompressed: 0 }, 'en-GB'),
    ).toHaveLength(2);
  });

  it('says who refuses when a permission was denied', () => {
    expect(accessInWords({ looked: 812, isComplete: true, unreadableCount: 3 })).toBe(
      '3 of 812 files and folders cannot be read.',
    );
    expect(accessInWords({ looked: 812, isComplete: false, unreadableCount: 0 })).toBe(
      'Bellhop can read the first 812 files and folders: it is the repository that refuses.',
    );
  });
});
