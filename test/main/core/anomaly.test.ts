import { describe, expect, it } from 'vitest';
import { findAnomaly, type Size } from '../../../main/core/anomaly.ts';

const size = (filesProcessed: number, changed = 5): Size => ({
  filesProcessed,
  filesNew: Math.floor(changed / 2),
  filesChanged: changed - Math.floor(changed / 2),
});
const usual = [1_000, 1_010, 990, 1_005, 1_000, 1_002].map((files) => size(files));

describe('an anomaly', () => {
  it('is no matter while too few backups say what is usual', () => {
    expect(findAnomaly(size(1), usual.slice(0, 4))).toBeNull();
    expect(findAnomaly(size(1), [])).toBeNull();
  });

  it('is not a backup like the others, nor one that has grown', () => {
    expect(findAnomaly(size(1_003), usual)).toBeNull();
    expect(findAnomaly(size(520), usual)).toBeNull();
    expect(findAnomaly(size(9_000, 99), usual)).toBeNull();
  });

  it('is far fewer files than usual, and says both numbers', () => {
    expect(findAnomaly(size(120), usual)).toBe(
      'it holds far fewer files than usual: 120, usually about 1,002',
    );
  });

  it('is told once: the next backup of that size is not far below the last', () => {
    expect(findAnomaly(size(121), [size(120), ...usual])).toBeNull();
  });

  it('is far more changes than usual, as when something encrypts the files', () => {
    expect(findAnomaly(size(1_000, 900), usual)).toBe(
      'far more has changed than usual: 900 of 1,000 files, usually about 5',
    );
  });

  it('is not the change of many files where that is usual, or of few files at all', () => {
    const busy = usual.map(({ filesProcessed }) => size(filesProcessed, 600));
    expect(findAnomaly(size(1_000, 950), busy)).toBeNull();
    const small = usual.map(() => size(60, 1));
    expect(findAnomaly(size(60, 60), small)).toBeNull();
  });
});
