import { describe, expect, it } from 'vitest';
import { longestPause, makePause, showPause, type StoredPause } from '../../../main/core/pause.ts';

const at = (text: string) => Date.parse(text);
const isOn = (pause: StoredPause, at: number) => longestPause([pause], at) !== null;
const now = at('2026-03-28T21:00Z');

describe('a pause', () => {
  it('lasts for some minutes', () => {
    const pause = makePause({ kind: 'minutes', minutes: 60 }, now, 'UTC');
    expect(showPause(pause)).toEqual({
      since: '2026-03-28T21:00:00.000Z',
      until: '2026-03-28T22:00:00.000Z',
    });
    expect([isOn(pause, now), isOn(pause, now + 3_599_999), isOn(pause, now + 3_600_000)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('until tomorrow ends at four in the morning, also where the clock is changed that night', () => {
    const until = (zone: string, from = now) =>
      showPause(makePause({ kind: 'tomorrow' }, from, zone)).until;
    expect(until('Europe/Berlin')).toBe('2026-03-29T02:00:00.000Z');
    expect(until('UTC')).toBe('2026-03-29T04:00:00.000Z');
    expect(until('Pacific/Auckland')).toBe('2026-03-29T15:00:00.000Z');
    expect(until('UTC', at('2026-12-31T23:00Z'))).toBe('2027-01-01T04:00:00.000Z');
  });

  it('until somebody resumes has no end', () => {
    const pause = makePause({ kind: 'resumed' }, now, 'UTC');
    expect(showPause(pause).until).toBeNull();
    expect(isOn(pause, now + 1e12)).toBe(true);
  });
});

describe('of several pauses', () => {
  const hour = { since: now, until: now + 3_600_000 };
  const day = { since: now, until: now + 86_400_000 };
  const open = { since: now, until: null };

  it('the one that ends last holds', () => {
    expect(longestPause([hour, null, day], now)).toBe(day);
    expect(longestPause([hour, open, day], now)).toBe(open);
  });

  it('those that are over do not count', () => {
    expect(longestPause([hour, day], now + 7_200_000)).toBe(day);
    expect(longestPause([hour, null], now + 7_200_000)).toBeNull();
  });
});
