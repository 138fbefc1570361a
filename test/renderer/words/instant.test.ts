import { describe, expect, it } from 'vitest';
import { formatClock, formatInstant, formatTime } from '../../../renderer/words/instant.ts';

const reader = {
  now: new Date('2026-03-18T09:30:00Z'),
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
};

describe('instants in words', () => {
  it.each([
    ['2026-03-18T07:02:00Z', 'today 08:02'],
    ['2026-03-17T19:00:00Z', 'yesterday 20:00'],
    ['2026-03-19T19:00:00Z', 'tomorrow 20:00'],
    ['2026-03-12T07:02:00Z', 'Thu 12 Mar, 08:02'],
    ['2024-03-12T07:02:00Z', '12 Mar 2024, 08:02'],
  ])('writes %s as "%s"', (iso, words) => {
    expect(formatInstant(iso, reader)).toBe(words);
  });

  it('counts days on the calendar of the reader, not in UTC', () => {
    const lateEvening = { ...reader, now: new Date('2026-03-18T23:30:00Z') };
    expect(formatInstant('2026-03-18T22:30:00Z', lateEvening)).toBe('yesterday 23:30');
  });

  it('counts a day of 23 hours as one day', () => {
    const afterTheJump = { ...reader, now: new Date('2026-03-29T22:30:00Z') };
    expect(formatInstant('2026-03-28T23:30:00Z', afterTheJump)).toBe('yesterday 00:30');
  });

  it('writes the time of day alone, and to the second for logs', () => {
    expect(formatTime('2026-03-18T07:02:41Z', reader)).toBe('08:02');
    expect(formatClock('2026-03-18T07:02:41Z', reader)).toBe('08:02:41');
  });
});
