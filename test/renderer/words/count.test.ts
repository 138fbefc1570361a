import { describe, expect, it } from 'vitest';
import { formatCount, formatFraction } from '../../../renderer/words/count.ts';

const files = { one: 'file', many: 'files' };

describe('counts in words', () => {
  it('gives the noun the form of its number', () => {
    expect(formatCount(0, files, 'en')).toBe('0 files');
    expect(formatCount(1, files, 'en')).toBe('1 file');
    expect(formatCount(1_204, files, 'en')).toBe('1,204 files');
  });

  it('says 100 % only when all is done', () => {
    expect(formatFraction(0.634, 'en')).toBe('63%');
    expect(formatFraction(0.9999, 'en')).toBe('99%');
    expect(formatFraction(1, 'en')).toBe('100%');
    expect(formatFraction(1.2, 'en')).toBe('100%');
  });
});
