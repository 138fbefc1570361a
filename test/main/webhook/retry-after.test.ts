import { expect, it } from 'vitest';
import { retryAfterMs } from '../../../main/webhook/retry-after.ts';

const now = Date.parse('2026-03-01T02:00:00Z');

it.each([
  ['0', 0],
  ['120', 120_000],
  ['Sun, 01 Mar 2026 02:01:00 GMT', 60_000],
  ['Sunday, 01-Mar-26 02:01:00 GMT', 60_000],
  ['Sun, 01 Mar 2026 01:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['99999999999999', null],
  ['', null],
  [undefined, null],
])('reads Retry-After %s as %s milliseconds', (value, wait) => {
  expect(retryAfterMs(value, now)).toBe(wait);
});
