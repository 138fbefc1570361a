import { describe, expect, it } from 'vitest';
import { trayInstants } from '../../../main/core/tray-instants.ts';

const now = Date.parse('2026-03-02T10:00:00.000Z');
const { soon, past } = trayInstants(now, 'Europe/Berlin', 'en-GB');

describe('times in the tray', () => {
  it('names the day of what comes, unless it is today in the zone', () => {
    expect(soon('2026-03-02T19:00:00.000Z')).toEqual({ day: null, time: '20:00' });
    expect(soon('2026-03-02T23:30:00.000Z')).toEqual({ day: 'Tuesday', time: '00:30' });
    expect(soon('2026-03-07T19:00:00.000Z')).toEqual({ day: 'Saturday', time: '20:00' });
  });

  it('names the date of what comes in a week or later, as its weekday would mean a nearer one', () => {
    expect(soon('2026-03-09T19:00:00.000Z').day).toBe('9 Mar');
  });

  it('always names the date of what was', () => {
    expect(past('2026-03-02T09:00:00.000Z')).toBe('2 Mar, 10:00');
  });

  it('follows the language', () => {
    expect(trayInstants(now, 'UTC', 'de').soon('2026-03-03T19:00:00.000Z').day).toBe('Dienstag');
  });
});
