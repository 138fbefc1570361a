import { describe, expect, it } from 'vitest';
import { readSpan, spanInWords } from '../../../renderer/words/span.ts';

describe('a span that is typed', () => {
  it.each([
    ['1y 6m 14d', '1y6m14d'],
    ['14 days', '14d'],
    ['2 weeks, 1 day', '15d'],
    ['12h 1Y', '1y12h'],
    ['1y6m14d12h', '1y6m14d12h'],
    ['  ', ''],
    ['0d', ''],
  ])('“%s” is “%s” to restic', (text, span) => {
    expect(readSpan(text)).toBe(span);
  });

  it.each(['soon', '5', '5x', '-5d', '1y and 2d', 'unlimited'])('“%s” is none', (text) => {
    expect(readSpan(text)).toBeNull();
  });

  it('is told in words', () => {
    expect(spanInWords('1y6m14d12h')).toBe('1 year 6 months 14 days 12 hours');
    expect(spanInWords('')).toBe('');
  });
});
