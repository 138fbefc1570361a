import { describe, expect, it } from 'vitest';
import { latestSlot, nextSlot, soundLastSlot } from '../../../main/core/schedule.ts';

const at = (text: string) => Date.parse(text);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const hours = (n: number) => ({ schedule: { kind: 'every', hours: n } as const, zone: 'UTC' });
const daily = (time: string, zone = 'Europe/Berlin') => ({
  schedule: { kind: 'daily', at: time } as const,
  zone,
});

describe('every so many hours', () => {
  it('has no slot before the hours are over', () => {
    expect(latestSlot(hours(6), at('2026-03-01T00:00Z'), at('2026-03-01T05:59Z'))).toBeNull();
  });

  it('has its slot on the dot', () => {
    const slot = latestSlot(hours(6), at('2026-03-01T00:00Z'), at('2026-03-01T06:00Z'));
    expect(iso(slot)).toBe('2026-03-01T06:00:00.000Z');
  });

  it('folds all missed slots into the newest', () => {
    const slot = latestSlot(hours(6), at('2026-03-01T00:00Z'), at('2026-03-04T07:00Z'));
    expect(iso(slot)).toBe('2026-03-04T06:00:00.000Z');
  });
});

describe('daily at a time', () => {
  it('is at the local time of the zone', () => {
    expect(iso(nextSlot(daily('20:00'), at('2026-01-10T12:00Z')))).toBe('2026-01-10T19:00:00.000Z');
    expect(iso(nextSlot(daily('20:00'), at('2026-07-10T12:00Z')))).toBe('2026-07-10T18:00:00.000Z');
  });

  it('folds a week asleep into one slot', () => {
    const slot = latestSlot(
      daily('08:30', 'UTC'),
      at('2026-03-01T08:30Z'),
      at('2026-03-08T07:00Z'),
    );
    expect(iso(slot)).toBe('2026-03-07T08:30:00.000Z');
  });

  it('never has the same slot twice', () => {
    const slot = at('2026-03-07T08:30Z');
    expect(latestSlot(daily('08:30', 'UTC'), slot, slot + 60_000)).toBeNull();
  });

  it('has its slot at the very second', () => {
    const slot = latestSlot(
      daily('08:30', 'UTC'),
      at('2026-03-06T08:30Z'),
      at('2026-03-07T08:30Z'),
    );
    expect(iso(slot)).toBe('2026-03-07T08:30:00.000Z');
  });

  it('has one slot on the day that the clocks go forward over it, and one when they go back', () => {
    const days = (from: string) => {
      const slots: string[] = [];
      for (let last = at(from); slots.length < 3;) {
        last = nextSlot(daily('02:30'), last);
        slots.push(new Date(last).toISOString());
      }
      return slots;
    };
    expect(days('2026-03-27T12:00Z')).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(days('2026-10-24T00:00Z')).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });
});

it('starts counting again at now when the clock was set back behind the last slot', () => {
  expect(soundLastSlot(at('2027-01-01T00:00Z'), at('2026-01-01T00:00Z'))).toBe(
    at('2026-01-01T00:00Z'),
  );
  expect(soundLastSlot(5, 10)).toBe(5);
});
