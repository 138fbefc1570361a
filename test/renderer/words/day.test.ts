import { expect, test } from 'vitest';
import { dayOf, formatDay } from '../../../renderer/words/day.ts';

const reader = {
  now: new Date('2026-03-12T10:00:00Z'),
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
};

test.each([
  ['2026-03-12T07:00:00Z', 'Today'],
  ['2026-03-11T23:30:00Z', 'Today'],
  ['2026-03-11T12:00:00Z', 'Yesterday'],
  ['2026-03-10T12:00:00Z', 'Tuesday 10 March'],
  ['2024-03-10T12:00:00Z', '10 March 2024'],
])('the day of %s is %s where the reader is', (iso, words) => {
  expect(formatDay(iso, reader)).toBe(words);
});

test('a day begins at the reader’s own midnight', () => {
  expect(dayOf('2026-03-11T23:30:00Z', { timeZone: 'Europe/Berlin' })).toBe('2026-03-12');
  expect(dayOf('2026-03-11T23:30:00Z', { timeZone: 'America/New_York' })).toBe('2026-03-11');
});
