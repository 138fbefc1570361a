import { describe, expect, it } from 'vitest';
import { makeTimetable } from '../../../main/core/timetable.ts';
import type { Schedule } from '../../../preload/contract/profile.ts';
import { Chance } from '../../fakes/chance.ts';
import { changingZones, randomCalendar } from '../../fakes/random-calendar.ts';
import { randomCron } from '../../fakes/random-cron.ts';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const start = at('2026-03-10T12:00:00Z');

/** The next instants, as ISO 8601 in UTC without their seconds. */
function next(
  schedules: readonly Schedule[],
  { from = start, zone = 'UTC', anchor = start, count = 3 } = {},
): readonly string[] {
  const table = makeTimetable(schedules, { zone, anchor });
  const found: string[] = [];
  let instant = table.next(from);
  while (instant !== null && found.length < count) {
    found.push(new Date(instant).toISOString().replace(/(:00)?\.000Z$/, ''));
    instant = table.next(instant);
  }
  return found;
}

const daily = (...times: readonly string[]): Schedule => ({ kind: 'daily', at: times });
const cron = (expression: string, zone: string | null = null): Schedule => ({
  kind: 'cron',
  expression,
  zone,
});
const calendar = (expression: string): Schedule => ({ kind: 'calendar', expression });

describe('the timetable of an interval', () => {
  const everySix: Schedule = { kind: 'every', count: 6, unit: 'hours' };

  it('counts from its anchor, which is none of its instants', () => {
    expect(next([everySix])).toEqual(['2026-03-10T18:00', '2026-03-11T00:00', '2026-03-11T06:00']);
    expect(next([everySix], { from: start - 99 * HOUR, count: 1 })).toEqual(['2026-03-10T18:00']);
    expect(next([everySix], { from: start + 6 * HOUR, count: 1 })).toEqual(['2026-03-11T00:00']);
  });

  it('looks back no further than its first instant', () => {
    const { previous } = makeTimetable([everySix], { zone: 'UTC', anchor: start });
    expect(previous(start + 6 * HOUR)).toBeNull();
    expect(previous(start + 6 * HOUR + 1)).toBe(start + 6 * HOUR);
    expect(previous(start + 13 * HOUR)).toBe(start + 12 * HOUR);
    expect(previous(start - 1)).toBeNull();
  });

  it('may be of minutes and days', () => {
    expect(next([{ kind: 'every', count: 90, unit: 'minutes' }], { count: 2 })).toEqual([
      '2026-03-10T13:30',
      '2026-03-10T15:00',
    ]);
    expect(next([{ kind: 'every', count: 2, unit: 'days' }], { count: 1 })).toEqual([
      '2026-03-12T12:00',
    ]);
  });
});

describe('the timetable of several schedules', () => {
  it('has the instants of all of them, each once', () => {
    const both = [daily('13:00', '14:00'), cron('0 14,15 * * *'), calendar('Tue 16:00')];
    expect(next(both, { count: 5 })).toEqual([
      '2026-03-10T13:00',
      '2026-03-10T14:00',
      '2026-03-10T15:00',
      '2026-03-10T16:00',
      '2026-03-11T13:00',
    ]);
    const { previous } = makeTimetable(both, { zone: 'UTC', anchor: start });
    expect(previous(start)).toBe(at('2026-03-09T15:00:00Z'));
  });

  it('goes on where one of them never comes again', () => {
    const both = [calendar('2020-01-01'), daily('13:00')];
    expect(next(both, { count: 1 })).toEqual(['2026-03-10T13:00']);
    const { previous } = makeTimetable(both, { zone: 'UTC', anchor: start });
    expect(previous(at('2020-01-01T00:00:00.001Z'))).toBe(at('2020-01-01T00:00:00Z'));
  });

  it('has no instant where there is no schedule, or none that comes again', () => {
    expect(next([])).toEqual([]);
    for (const gone of [calendar('2020-01-01'), cron('0 0 0 1 1 * 2020'), cron('0 0 30 2 *')]) {
      expect(next([gone])).toEqual([]);
    }
    const { previous } = makeTimetable([cron('0 0 30 2 *')], { zone: 'UTC', anchor: start });
    expect(previous(start)).toBeNull();
  });

  it('passes over what cannot be read', () => {
    const wrong = [calendar('25:00'), cron('61 * * * *'), cron('2030-01-01T00:00:00')];
    expect(next(wrong)).toEqual([]);
    expect(next([...wrong, daily('13:00')], { count: 1 })).toEqual(['2026-03-10T13:00']);
  });
});

describe('the timetable of a picked time', () => {
  const spring = { from: at('2026-03-27T12:00:00Z'), zone: 'Europe/Berlin' };

  it('runs right behind the gap on the day on which the clocks skip it', () => {
    expect(next([daily('02:30')], spring)).toEqual([
      '2026-03-28T01:30',
      '2026-03-29T01:00',
      '2026-03-30T00:30',
    ]);
    const written: Schedule = { kind: 'calendar', expression: '02:30' };
    expect(next([written], spring)).not.toContain('2026-03-29T01:00');
  });

  it('runs once where several of its times are skipped', () => {
    expect(
      next([daily('02:10', '02:50', '03:00')], { ...spring, from: at('2026-03-29T00:00:00Z') }),
    ).toEqual(['2026-03-29T01:00', '2026-03-30T00:10', '2026-03-30T00:50']);
  });

  it('runs once where the clocks show its time twice', () => {
    expect(
      next([daily('02:30')], { from: at('2026-10-24T12:00:00Z'), zone: 'Europe/Berlin' }),
    ).toEqual(['2026-10-25T00:30', '2026-10-26T01:30', '2026-10-27T01:30']);
  });
});

describe('the timetable of cron', () => {
  it('may have seconds and years', () => {
    expect(next([cron('30 0 13 * * *')], { count: 1 })).toEqual(['2026-03-10T13:00:30']);
    expect(next([cron('0 0 0 1 1 * 2030-2031')])).toEqual(['2030-01-01T00:00', '2031-01-01T00:00']);
  });

  it('is on the clock of its own zone, or on that of the computer', () => {
    const zone = 'Asia/Tokyo';
    expect(next([cron('0 9 * * *')], { zone, count: 1 })).toEqual(['2026-03-11T00:00']);
    expect(next([cron('0 9 * * *', 'Europe/Berlin')], { zone, count: 1 })).toEqual([
      '2026-03-11T08:00',
    ]);
  });

  it('runs on a 13th or on a Friday, and with a plus on a Friday the 13th', () => {
    expect(next([cron('0 0 13 * FRI')], { count: 2 })).toEqual([
      '2026-03-13T00:00',
      '2026-03-20T00:00',
    ]);
    expect(next([cron('0 0 13 * +FRI')], { count: 2 })).toEqual([
      '2026-03-13T00:00',
      '2026-11-13T00:00',
    ]);
  });

  const zone = 'Europe/Berlin';
  const [spring, autumn] = [at('2026-03-28T12:00:00Z'), at('2026-10-24T12:00:00Z')];

  it('runs a named time that is skipped when clocks have gone forward, alone or in a list', () => {
    expect(next([cron('30 2 * * *')], { zone, from: spring, count: 2 })).toEqual([
      '2026-03-29T01:00',
      '2026-03-30T00:30',
    ]);
    expect(next([cron('30 2,4 * * *')], { zone, from: spring, count: 2 })).toEqual([
      '2026-03-29T01:00',
      '2026-03-29T02:30',
    ]);
  });

  it('runs a named time once that clocks show twice', () => {
    for (const expression of ['30 2 * * *', '30 2,2 * * *']) {
      expect(next([cron(expression)], { zone, from: autumn, count: 2 })).toEqual([
        '2026-10-25T00:30',
        '2026-10-26T01:30',
      ]);
    }
  });

  it('follows the clock where it repeats', () => {
    expect(next([cron('*/30 2 * * *')], { zone, from: spring, count: 1 })).toEqual([
      '2026-03-30T00:00',
    ]);
    expect(next([cron('*/30 2 * * *')], { zone, from: autumn, count: 4 })).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T00:30',
      '2026-10-25T01:00',
      '2026-10-25T01:30',
    ]);
  });
});

/** Mostly at night, when clocks are changed. */
const randomTime = (chance: Chance): string =>
  [chance.whole(0, 3), chance.whole(0, 59)].map((part) => String(part).padStart(2, '0')).join(':');

describe('any timetable', () => {
  const random = (chance: Chance): Schedule => {
    if (chance.isOneIn(3)) return calendar(randomCalendar(chance));
    if (chance.isOneIn(3)) return daily(...chance.some(1, 4, () => randomTime(chance)));
    return cron(randomCron(chance), chance.isOneIn(3) ? chance.of(changingZones) : null);
  };

  it('finds the same instants forwards and backwards', () => {
    const chance = new Chance(5);
    let seen = 0;
    for (let left = 600; left > 0; left -= 1) {
      const schedules = chance.some(1, 3, () => random(chance));
      const standing = { zone: chance.of(changingZones), anchor: start };
      const table = makeTimetable(schedules, standing);
      const from = start + chance.whole(0, 365 * 24 * 60) * 60_000 + chance.whole(0, 59_999);
      const first = table.next(from);
      const second = first === null ? null : table.next(first);
      if (first === null || second === null) continue;
      seen += 1;
      const words = JSON.stringify([schedules, standing, from]);
      expect([words, first > from, second > first]).toEqual([words, true, true]);
      expect([words, table.previous(second)]).toEqual([words, first]);
      expect([words, table.previous(first + 1)]).toEqual([words, first]);
      expect([words, table.next(first - 1)]).toEqual([words, first]);
    }
    expect(seen).toBeGreaterThan(300);
  });
});
