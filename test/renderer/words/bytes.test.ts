import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../renderer/words/bytes.ts';

describe('bytes in words', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_550, '1.6 kB'],
    [312_400_000, '312 MB'],
    [48_200_000_000, '48.2 GB'],
    [7e18, '7,000 PB'],
  ])('writes %d as "%s"', (bytes, words) => {
    expect(formatBytes(bytes, 'en')).toBe(words);
  });

  it('uses the decimal sign of the locale', () => {
    expect(formatBytes(48_200_000_000, 'de')).toMatch(/^48,2\sGB$/);
  });
});
