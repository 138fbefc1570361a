import { describe, expect, it } from 'vitest';
import { formatFraction, formatNumber } from '../../../renderer/words/count.ts';

describe('numbers in words', () => {
  it('writes a number as the locale has it', () => {
    expect(formatNumber(1_204, 'en')).toBe('1,204');
    expect(formatNumber(1_204, 'de')).toBe('1.204');
  });

  it('says 100 % only when all is done', () => {
    expect(formatFraction(0.634, 'en')).toBe('63%');
    expect(formatFraction(0.9999, 'en')).toBe('99%');
    expect(formatFraction(1, 'en')).toBe('100%');
    expect(formatFraction(1.2, 'en')).toBe('100%');
  });
});
