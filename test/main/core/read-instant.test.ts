import { describe, expect, it } from 'vitest';
import { isoInZone } from '../../../main/core/iso-in-zone.ts';
import { readInstant } from '../../../main/core/read-instant.ts';
import { Chance } from '../../fakes/chance.ts';
import { changingZones } from '../../fakes/random-calendar.ts';

const zone = 'Europe/Berlin';
const read = (text: string) => {
  const instant = readInstant(text, zone);
  return instant === null ? null : new Date(instant).toISOString();
};

describe('an instant that a person writes', () => {
  it.each([
    ['2026-06-01T08:30:00Z', '2026-06-01T08:30:00.000Z'],
    ['2026-06-01T08:30:00.25z', '2026-06-01T08:30:00.250Z'],
    ['2026-06-01T08:30+02:00', '2026-06-01T06:30:00.000Z'],
    ['2026-06-01T08:30-0330', '2026-06-01T12:00:00.000Z'],
    ['2026-06-01T08:30', '2026-06-01T06:30:00.000Z'],
    ['2026-01-01 08:30:15', '2026-01-01T07:30:15.000Z'],
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
    ['2024-02-29', '2024-02-28T23:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(read(text)).toBe(instant);
  });

  it('is behind the gap where clocks skip it, and the first where they show it twice', () => {
    expect(read('2026-03-29T02:30')).toBe('2026-03-29T01:00:00.000Z');
    expect(read('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['', 'now', '2026', '2026-13-01', '2026-02-30', '2026-01-01T24:00', '2026-01-01T08:60'])(
    'is none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('an instant with the offset of a zone', () => {
  it('is ISO 8601', () => {
    const at = Date.parse('2026-03-29T01:00:00Z');
    expect(isoInZone(at, zone)).toBe('2026-03-29T03:00:00+02:00');
    expect(isoInZone(at - 1, zone)).toBe('2026-03-29T01:59:59.999+01:00');
    expect(isoInZone(at, 'UTC')).toBe('2026-03-29T01:00:00+00:00');
    expect(isoInZone(at, 'America/St_Johns')).toBe('2026-03-28T22:30:00-02:30');
    expect(isoInZone(at, 'Asia/Kathmandu')).toBe('2026-03-29T06:45:00+05:45');
  });

  it('is read back to the same, by us and by the language', () => {
    const chance = new Chance(8);
    for (let left = 500; left > 0; left -= 1) {
      const at = chance.whole(0, 4_102_444_800) * 1_000 + chance.whole(0, 999);
      const text = isoInZone(at, chance.of(changingZones));
      expect([text, Date.parse(text), readInstant(text, zone)]).toEqual([text, at, at]);
    }
  });
});
