import { describe, expect, it } from 'vitest';
import { estimateInWords, leftOutInWords } from '../../../renderer/words/estimate.ts';

const estimate = {
  taken: { files: 1_204, bytes: 48_200_000 },
  leftOut: { files: 1, bytes: 2_000 },
  biggest: [],
  biggestLeftOut: [],
  unreadable: 0,
  isComplete: true,
};

describe('what would be backed up', () => {
  it('is said with files and bytes', () => {
    expect(estimateInWords(estimate, 'en-GB')).toBe('1,204 files, 48.2 MB would be backed up.');
    expect(leftOutInWords(estimate, 'en-GB')).toBe('1 file, 2 kB are left out.');
    expect(leftOutInWords({ ...estimate, leftOut: { files: 0, bytes: 0 } }, 'en-GB')).toBe(
      'Nothing is left out.',
    );
  });

  it('is a least where the count was broken off', () => {
    const broken = { ...estimate, isComplete: false };
    expect(estimateInWords(broken, 'en-GB')).toBe(
      'At least 1,204 files, 48.2 MB would be backed up: not all was counted.',
    );
    expect(leftOutInWords({ ...broken, leftOut: { files: 0, bytes: 0 } }, 'en-GB')).toBe('');
  });
});
