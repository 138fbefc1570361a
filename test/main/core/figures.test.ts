import { expect, it } from 'vitest';
import { bytesInWords, durationInWords } from '../../../main/core/figures.ts';

it.each([
  [0, '0 B'],
  [1, '1 B'],
  [1_023, '1023 B'],
  [1_024, '1.0 KiB'],
  [1_536, '1.5 KiB'],
  [1_048_524, '1023.9 KiB'],
  [1_048_525, '1.0 MiB'],
  [1_610_612_736, '1.5 GiB'],
  [2 ** 40, '1.0 TiB'],
  [2 ** 50, '1.0 PiB'],
  [2 ** 60, '1.0 EiB'],
  [2 ** 71, '2048.0 EiB'],
  [-2_048, '-2.0 KiB'],
])('%d bytes are %j', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});

it.each([
  [0, '0 ms'],
  [0.4, '0 ms'],
  [850, '850 ms'],
  [1_000, '1 s'],
  [1_550, '1.5 s'],
  [59_999, '59.9 s'],
  [60_000, '1 min'],
  [61_999, '1 min 1 s'],
  [3_600_000, '1 h'],
  [3_601_000, '1 h'],
  [3_725_000, '1 h 2 min'],
  [86_400_000, '1 d'],
  [90_000_000, '1 d 1 h'],
  [864_000_000, '10 d'],
])('%d milliseconds are %j', (ms, words) => {
  expect(durationInWords(ms)).toBe(words);
});

it('a time just below a second is no thousand milliseconds', () => {
  expect(durationInWords(999.7)).toBe('1 s');
});
