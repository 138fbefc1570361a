import { expect, test } from 'vitest';
import type { Progress } from '../../../preload/contract/run.ts';
import { progressInWords } from '../../../renderer/words/progress.ts';

const progress: Progress = {
  runId: 'run-1',
  profileId: 'profile-1',
  phase: 'restic',
  fraction: 0.638,
  filesDone: 4_213,
  filesTotal: 7_120,
  bytesDone: 18_400_000_000,
  bytesTotal: 29_100_000_000,
  bytesPerSecond: 44_200_000,
  secondsLeft: 242,
  currentFile: '/home/ada/a.txt',
  errorCount: 2,
};

test('a run in flight says how far, how fast, how long still, and what went wrong so far', () => {
  const { percent, facts, tally, errors, file } = progressInWords(progress);
  expect(percent).toBe('63%');
  expect(facts.map(({ words }) => words)).toEqual([
    '18.4 GB of 29.1 GB',
    '44.2 MB/s',
    '4 min left',
  ]);
  expect({ tally, errors, file }).toEqual({
    tally: '4,213 of 7,120 files',
    errors: '2 errors so far',
    file: '/home/ada/a.txt',
  });
});

test('what is not known yet is not told', () => {
  const unknown = { fraction: null, bytesPerSecond: null, secondsLeft: null, currentFile: null };
  const zero = { filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, errorCount: 0 };
  const nothing = { percent: '', facts: [], tally: '', errors: '', file: '' };
  expect(progressInWords({ ...progress, ...unknown, ...zero })).toEqual(nothing);
  expect(progressInWords(null)).toEqual(nothing);
});

test('without totals, what is done stands alone', () => {
  const words = progressInWords({ ...progress, filesTotal: 0, bytesTotal: 0 });
  expect(words.tally).toBe('4,213 files');
  expect(words.facts[0]?.words).toBe('18.4 GB');
});
