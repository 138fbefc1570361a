import { describe, expect, it } from 'vitest';
import { formatDuration, formatTimeLeft } from '../../../renderer/words/duration.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('durations in words', () => {
  it.each([
    [-5, '0 ms'],
    [84, '84 ms'],
    [1_120, '1.1 s'],
    [41_900, '41 s'],
    [4 * MINUTE, '4 min'],
    [95_000, '1 min 35 s'],
    [25 * MINUTE + 40_000, '26 min'],
    [2 * HOUR + 10 * MINUTE, '2 h 10 min'],
    [HOUR, '1 h'],
    [26 * HOUR, '1 day 2 h'],
    [49 * HOUR, '2 days 1 h'],
  ])('writes %d ms as "%s"', (ms, words) => {
    expect(formatDuration(ms, 'en')).toBe(words);
  });

  it('rounds a time left to whole minutes', () => {
    expect(formatTimeLeft(242_000, 'en')).toBe('4 min');
    expect(formatTimeLeft(40_200, 'en')).toBe('41 s');
    expect(formatTimeLeft(400, 'en')).toBe('1 s');
    expect(formatTimeLeft(2 * HOUR + 10 * MINUTE, 'en')).toBe('2 h 10 min');
  });
});
