import { describe, expect, it } from 'vitest';
import {
  civilOf,
  instantOf,
  isZone,
  type Civil,
} from '../../../../main/core/calendar/zone-clock.ts';
import { Chance } from '../../../fakes/chance.ts';
import { changingZones } from '../../../fakes/random-calendar.ts';

const at = (iso: string): number => Date.parse(iso);
const civil = (text: string): Civil => {
  const [year, month, day, hour, minute] = text.match(/\d+/g)!.map(Number);
  return { year: year!, month: month!, day: day!, hour: hour!, minute: minute!, second: 0, ms: 0 };
};

describe('a zone’s clock', () => {
  it('shows the local time', () => {
    expect(civilOf(at('2026-07-01T12:30:15.250Z'), 'Asia/Kathmandu')).toEqual({
      year: 2026,
      month: 7,
      day: 1,
      hour: 18,
      minute: 15,
      second: 15,
      ms: 250,
    });
    expect(civilOf(at('1999-12-31T23:59:59.999Z'), 'UTC')).toMatchObject({ year: 1999, ms: 999 });
  });

  it('shows nothing of what it is put forward over', () => {
    const change = at('2026-03-29T01:00:00Z');
    const gap = { kind: 'gap', before: change - 1, after: change };
    expect(instantOf(civil('2026-03-29 02:30'), 'Europe/Berlin')).toEqual(gap);
    expect(instantOf(civil('2026-03-29 02:00'), 'Europe/Berlin')).toEqual(gap);
    expect(instantOf(civil('2026-03-29 03:00'), 'Europe/Berlin')).toEqual({
      kind: 'once',
      instant: change,
    });
  });

  it('shows twice what it is put back over', () => {
    expect(instantOf(civil('2026-10-25 02:00'), 'Europe/Berlin')).toEqual({
      kind: 'twice',
      first: at('2026-10-25T00:00Z'),
      second: at('2026-10-25T01:00Z'),
    });
    expect(instantOf(civil('2026-10-25 03:00'), 'Europe/Berlin')).toEqual({
      kind: 'once',
      instant: at('2026-10-25T02:00Z'),
    });
  });

  it('may be put forward by half an hour, at midnight, or over a whole day', () => {
    expect(instantOf(civil('2026-10-04 02:15'), 'Australia/Lord_Howe').kind).toBe('gap');
    expect(instantOf(civil('2026-10-04 02:45'), 'Australia/Lord_Howe').kind).toBe('once');
    expect(instantOf(civil('2017-10-15 00:00'), 'America/Sao_Paulo').kind).toBe('gap');
    const skipped = at('2011-12-30T10:00Z');
    expect(instantOf(civil('2011-12-30 12:00'), 'Pacific/Apia')).toEqual({
      kind: 'gap',
      before: skipped - 1,
      after: skipped,
    });
  });

  it('leads from any instant to what it shows, and back', () => {
    const chance = new Chance(7);
    for (let count = 0; count < 3000; count += 1) {
      const instant = chance.whole(at('1990-01-01') / 1000, at('2100-01-01') / 1000) * 1000;
      const zone = chance.of(changingZones);
      const back = instantOf(civilOf(instant, zone), zone);
      if (back.kind === 'twice') expect([back.first, back.second]).toContain(instant);
      else expect(back).toEqual({ kind: 'once', instant });
    }
  });
});

describe('the name of a zone', () => {
  it('is one of the IANA database, as it is spelt there', () => {
    for (const zone of [
      ...Intl.supportedValuesOf('timeZone'),
      ...changingZones,
      'US/Eastern',
      'Etc/GMT-14',
      'Europe/Kyiv',
      'EST5EDT',
    ])
      expect([zone, isZone(zone)]).toEqual([zone, true]);
    for (const name of [
      '',
      'utc',
      'europe/berlin',
      'Europe/berlin',
      'Europe/Nowhere',
      '+01:00',
      'PST',
      'Etc/GMT+15',
      '../UTC',
    ])
      expect([name, isZone(name)]).toEqual([name, false]);
  });
});
