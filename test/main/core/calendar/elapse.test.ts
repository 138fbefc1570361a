import { describe, expect, it } from 'vitest';
import { nextInstant, previousInstant } from '../../../../main/core/calendar/elapse.ts';
import { Chance } from '../../../fakes/chance.ts';
import { changingZones, randomCalendar } from '../../../fakes/random-calendar.ts';
import { following, specOf } from './read.ts';

const at = (iso: string): number => Date.parse(iso);
const berlin = { zone: 'Europe/Berlin' };

describe('the next instant', () => {
  it('is strictly later', () => {
    expect(following('08:30', '2026-03-01T08:30Z', { count: 1 })).toEqual(['2026-03-02T08:30:00Z']);
    expect(following('08:30', '2026-03-01T08:29:59.999Z', { count: 1 })).toEqual([
      '2026-03-01T08:30:00Z',
    ]);
  });

  it('has to suit the weekday and the date', () => {
    expect(following('Fri *-*-13', '2026-01-01T00:00Z')).toEqual([
      '2026-02-13T00:00:00Z',
      '2026-03-13T00:00:00Z',
      '2026-11-13T00:00:00Z',
    ]);
    expect(following('Mon *-05~07/1', '2026-01-01T00:00Z', { count: 2 })).toEqual([
      '2026-05-25T00:00:00Z',
      '2027-05-31T00:00:00Z',
    ]);
    expect(following('*-*~1', '2028-01-31T12:00Z', { count: 2 })).toEqual([
      '2028-02-29T00:00:00Z',
      '2028-03-31T00:00:00Z',
    ]);
  });

  it('begins anew on the first of a month, at midnight and in January, whatever the step', () => {
    expect(following('3/19:00', '2026-09-30T22:00Z', { count: 2 })).toEqual([
      '2026-10-01T03:00:00Z',
      '2026-10-01T22:00:00Z',
    ]);
    expect(following('*-*-2/21', '2026-12-23T00:00Z', { count: 2 })).toEqual([
      '2027-01-02T00:00:00Z',
      '2027-01-23T00:00:00Z',
    ]);
  });

  it('may be a hundred years away, or nowhere', () => {
    expect(following('Wed 2096-02-29', '2026-01-01T00:00Z')).toEqual(['2096-02-29T00:00:00Z']);
    expect(following('*-02-29', '2096-03-01T00:00Z', { count: 1 })).toEqual([
      '2104-02-29T00:00:00Z',
    ]);
    for (const text of ['Mon 2096-02-29', '*-02-30', '2020-01-01', '@5'])
      expect(following(text, '2026-01-01T00:00Z')).toEqual([]);
    expect(following('2199-12-31 23:59:59', '2026-01-01T00:00Z')).toEqual(['2199-12-31T23:59:59Z']);
    expect(following('daily', '2199-12-31T00:00Z')).toEqual([]);
    expect(following('daily', '2500-01-01T00:00Z')).toEqual([]);
    expect(following('daily', '1900-01-01T00:00Z', { count: 1 })).toEqual(['1970-01-01T00:00:00Z']);
  });

  it('is reckoned in the zone of the expression, or else in that of the computer', () => {
    expect(following('10:00', '2026-07-01T00:00Z', { count: 1, ...berlin })).toEqual([
      '2026-07-01T08:00:00Z',
    ]);
    expect(following('10:00 Asia/Kathmandu', '2026-07-01T00:00Z', { count: 1, ...berlin })).toEqual(
      ['2026-07-01T04:15:00Z'],
    );
  });

  it('is left out where the clocks skip its time', () => {
    expect(following('02:30', '2026-03-28T12:00Z', { count: 1, ...berlin })).toEqual([
      '2026-03-30T00:30:00Z',
    ]);
    expect(following('*:0/30', '2026-03-29T00:30Z', { count: 2, ...berlin })).toEqual([
      '2026-03-29T01:00:00Z',
      '2026-03-29T01:30:00Z',
    ]);
    expect(
      following('Sun *-03-25..31 02:30', '2026-01-01T00:00Z', { zone: 'Europe/Berlin' }),
    ).toEqual([]);
    expect(
      following('daily', '2017-10-14T12:00Z', { count: 1, zone: 'America/Sao_Paulo' }),
    ).toEqual(['2017-10-16T02:00:00Z']);
    expect(following('2011-12-30 12:00', '2011-01-01T00:00Z', { zone: 'Pacific/Apia' })).toEqual(
      [],
    );
  });

  it('comes once where the clocks show its time twice: the first time', () => {
    expect(following('02:30', '2026-10-24T12:00Z', { count: 2, ...berlin })).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00Z',
    ]);
    expect(following('*:0/30', '2026-10-25T00:00Z', { count: 2, ...berlin })).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-25T02:00:00Z',
    ]);
    expect(following('*:0/30', '2026-10-25T01:15Z', { count: 1, ...berlin })).toEqual([
      '2026-10-25T02:00:00Z',
    ]);
  });

  it('has its fractions of a millisecond rounded up', () => {
    const after = '2026-01-01T00:00Z';
    expect(following('*:*:0/0.3', after, { count: 2 })).toEqual([
      '2026-01-01T00:00:00.300Z',
      '2026-01-01T00:00:00.600Z',
    ]);
    expect(following('*:*:1.0001', after, { count: 2 })).toEqual([
      '2026-01-01T00:00:01.001Z',
      '2026-01-01T00:01:01.001Z',
    ]);
    expect(following('*:*:59.9999', after, { count: 2 })).toEqual([
      '2026-01-01T00:01:00Z',
      '2026-01-01T00:02:00Z',
    ]);
    expect(following('*:*:0/0.0001', after, { count: 2 })).toEqual([
      '2026-01-01T00:00:00.001Z',
      '2026-01-01T00:00:00.002Z',
    ]);
  });
});

describe('the previous instant', () => {
  const before = (text: string, iso: string, zone = 'Europe/Berlin'): string | null => {
    const found = previousInstant(specOf(text), at(iso), zone);
    return found === null ? null : new Date(found).toISOString();
  };

  it('is strictly earlier', () => {
    expect(before('08:30 UTC', '2026-03-01T08:30Z')).toBe('2026-02-28T08:30:00.000Z');
    expect(before('08:30 UTC', '2026-03-01T08:30:00.001Z')).toBe('2026-03-01T08:30:00.000Z');
  });

  it('leaves out what the clocks skip, and takes the first of two', () => {
    expect(before('02:30', '2026-03-29T12:00Z')).toBe('2026-03-28T01:30:00.000Z');
    expect(before('02:30', '2026-10-25T12:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(before('*:0/30', '2026-10-25T01:45Z')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('lies in 1970 at the earliest', () => {
    expect(before('daily UTC', '1970-01-01T00:00:00.001Z')).toBe('1970-01-01T00:00:00.000Z');
    expect(before('daily UTC', '1970-01-01T00:00Z')).toBeNull();
    expect(before('daily', '1970-01-01T12:00Z')).toBeNull();
    expect(before('2030-01-01', '2026-01-01T00:00Z')).toBeNull();
    expect(before('2199-12-31 UTC', '2600-01-01T00:00Z')).toBe('2199-12-31T00:00:00.000Z');
  });
});

describe('any expression, at any time', () => {
  it('elapses next and previously at the same instants, in order and without end', () => {
    const chance = new Chance(99);
    for (let count = 0; count < 4000; count += 1) {
      const text = randomCalendar(chance);
      const zone = chance.of(changingZones);
      const start = chance.whole(at('1990-01-01') / 1000, at('2100-01-01') / 1000) * 1000;
      const spec = specOf(text);
      const next = nextInstant(spec, start, zone);
      const note = `${text} | ${zone} | ${new Date(start).toISOString()}`;
      if (next === null) continue;
      expect(next, note).toBeGreaterThan(start);
      expect(previousInstant(spec, next + 1, zone), note).toBe(next);
      const previous = previousInstant(spec, next, zone);
      if (previous === null) continue;
      expect(previous, note).toBeLessThanOrEqual(start);
      expect(nextInstant(spec, previous, zone), note).toBe(next);
    }
  });
});
