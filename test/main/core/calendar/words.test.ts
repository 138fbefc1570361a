import { describe, expect, it } from 'vitest';
import { nextInstant } from '../../../../main/core/calendar/elapse.ts';
import type { CalendarSpec } from '../../../../main/core/calendar/spec.ts';
import { calendarWords } from '../../../../main/core/calendar/words.ts';
import { Chance } from '../../../fakes/chance.ts';
import { randomCalendar } from '../../../fakes/random-calendar.ts';
import { specOf } from './read.ts';
import { speaking } from '../../../fakes/speaking.ts';

const words = (text: string): string => calendarWords(specOf(text));

describe('an expression in words', () => {
  it.each([
    ['daily', 'every day at 00:00'],
    ['08:30', 'every day at 08:30'],
    ['09:30:15', 'every day at 09:30:15'],
    ['12:00:0.5', 'every day at 12:00:00.5'],
    ['0/6:00', 'every day at 00:00, 06:00, 12:00 and 18:00'],
    ['Mon..Fri 09,17:00', 'Mondays to Fridays at 09:00 and 17:00'],
    ['Sat,Sun 10:00', 'Saturdays and Sundays at 10:00'],
    ['Mon *-01,07-*', 'Mondays in January and July at 00:00'],
  ])('tells the time of a day: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['minutely', 'every minute'],
    ['hourly', 'every hour'],
    ['*:*:*', 'every second'],
    ['*:0/15', 'every 15 minutes'],
    ['*:0,30', 'every 30 minutes'],
    ['*:*:0/15', 'every 15 seconds'],
    ['*:05', 'every hour at minute 5'],
    ['*:5/15', 'every hour at minutes 5, 20, 35 and 50'],
    ['*:0/7', 'every hour at minutes 0, 7, 14, 21, 28 and 4 more'],
    ['*:30:30', 'every hour at minute 30, at second 30'],
    ['Sat *:*:*', 'Saturdays, every second'],
  ])('tells a rhythm that goes on all day: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['9..17:00', 'every day, every hour from 09:00 to 17:00'],
    ['Mon..Fri 9..17:0/15', 'Mondays to Fridays, every 15 minutes from 09:00 to 17:45'],
    ['0/2:30', 'every day, every 2 hours from 00:30 to 22:30'],
    ['12:10..20', 'every day, every minute from 12:10 to 12:20'],
    ['9:*', 'every day, every minute from 09:00 to 09:59'],
    ['9,17:*', 'every day, every minute of hours 9 and 17'],
    ['9,11,13:5,10,20', 'every day at minutes 5, 10 and 20 of hours 9, 11 and 13'],
    ['10:00:*', 'every day at 10:00, every second of the minute'],
  ])('tells a rhythm that some hours have: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['*-*~01 02:00', 'on the last day of every month at 02:00'],
    ['*-*~03 04:00', 'on the 3rd-last day of every month at 04:00'],
    ['*-*~1..7', 'on the last 7 days of every month at 00:00'],
    ['Mon *-05~07/1', 'Mondays in the last 7 days of May at 00:00'],
    ['Mon *-*-1..7 10:00', 'Mondays that fall on the 1st to 7th of a month at 10:00'],
    ['*-*-1,15', 'on the 1st and 15th of every month at 00:00'],
    ['*-*-31 03:00', 'on the 31st of every month that has one at 03:00'],
    ['*-*-29,30 01:00', 'on the 29th and 30th of every month, where they exist, at 01:00'],
    ['quarterly', 'on 1 January, 1 April, 1 July and 1 October at 00:00'],
    ['*-06..08-* 10:00', 'every day from June to August at 10:00'],
    ['*-1..3-1..20 05:00', 'on the 1st to 20th of January to March at 05:00'],
    ['*-02-29,30', 'on 29 February at 00:00'],
    ['2027-03-01 10:00', 'on 1 March 2027 at 10:00'],
    ['2027..2030-1-1', 'on 1 January from 2027 to 2030 at 00:00'],
    ['2030/1-*-*', 'every day from 2030 on at 00:00'],
    [
      '20,21,24,28,32,36,40-1-1',
      'on 1 January in 2020, 2021, 2024, 2028, 2032 and 2 more at 00:00',
    ],
    ['*-02-30', 'never'],
    ['Mon 2096-02-29', 'never'],
  ])('tells the days: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('ends with the zone, if one is set', () => {
    expect(words('08:30 Europe/Berlin')).toBe('every day at 08:30, Europe/Berlin time');
    expect(words('@1767225600')).toBe('on 1 January 2026 at 00:00, UTC');
  });
});

const weekdays = 'Sundays Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const unitMs = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** The first of a spec's instants that are spread over the years, on the clock of UTC. */
function someInstants(spec: CalendarSpec): readonly Date[] {
  const found: Date[] = [];
  let at: number | null = Date.UTC(1990, 0, 1);
  for (let count = 0; at !== null && count < 30; count += 1) {
    at = nextInstant({ ...spec, zone: 'UTC' }, at, 'UTC');
    if (at === null) break;
    found.push(new Date(at));
    if (count % 3 === 2) at += 40 * 86_400_000 + 5 * 3_600_000;
  }
  return found;
}

/** Whether a name is said, itself or within a range such as "May to August". */
function isNamed(said: string, names: readonly string[], index: number): boolean {
  if (said.includes(names[index]!)) return true;
  return names.some((first, from) =>
    names.some((last, to) => {
      const isWithin =
        names[0] === 'Sundays' ? isWeekdayWithin(from, to, index) : from < index && index < to;
      return isWithin && said.includes(`${first} to ${last}`);
    }),
  );
}

/** Weeks begin on Monday. */
const isWeekdayWithin = (from: number, to: number, day: number): boolean =>
  (from + 6) % 7 < (day + 6) % 7 && (day + 6) % 7 < (to + 6) % 7;

describe('what is said of any expression', () => {
  const chance = new Chance(1234);
  const cases = Array.from({ length: 3000 }, () => randomCalendar(chance)).map((text) => {
    const spec = specOf(text);
    return { text, said: calendarWords(spec), instants: someInstants(spec), spec };
  });

  it('names the weekday and the month of each instant, if it names any', () => {
    for (const { text, said, instants } of cases)
      for (const instant of instants) {
        const note = `${text}: ${said}: ${instant.toISOString()}`;
        if (weekdays.some((name) => said.includes(name)))
          expect(isNamed(said, weekdays, instant.getUTCDay()), note).toBe(true);
        if (months.some((name) => said.includes(name)) && !said.includes(' more'))
          expect(isNamed(said, months, instant.getUTCMonth()), note).toBe(true);
      }
  });

  it('has the time of each instant in the list or the range of times that it tells', () => {
    for (const { text, said, instants } of cases) {
      const range = /from (\d\d:\d\d)\S* to (\d\d:\d\d)/.exec(said);
      const list = said.match(/\d\d:\d\d/g);
      for (const instant of instants) {
        const time = instant.toISOString().slice(11, 16);
        const note = `${text}: ${said}: ${time}`;
        if (range) expect(time >= range[1]! && time <= range[2]!, note).toBe(true);
        else if (list) expect(list, note).toContain(time);
      }
    }
  });

  it('is the exact distance of instants where it is nothing but a rhythm', () => {
    let count = 0;
    for (const { text, said, spec } of cases) {
      const rhythm = /^every (?:(\d+) )?(second|minute|hour)s?$/.exec(
        said.replace(/, \S+(?: time)?$/, ''),
      );
      if (rhythm === null) continue;
      const step = Number(rhythm[1] ?? 1) * unitMs[rhythm[2] as keyof typeof unitMs];
      const first = nextInstant({ ...spec, zone: 'UTC' }, 0, 'UTC')!;
      const second = nextInstant({ ...spec, zone: 'UTC' }, first, 'UTC')!;
      expect(second - first, `${text}: ${said}`).toBe(step);
      count += 1;
    }
    expect(count).toBeGreaterThan(20);
  });

  it('is “never” if and only if there is no instant at all', () => {
    for (const { said, spec } of cases)
      expect(said === 'never').toBe(nextInstant({ ...spec, zone: 'UTC' }, -1, 'UTC') === null);
  });

  it('is one line, short enough to be shown', () => {
    for (const { said } of cases) {
      expect(said).not.toMatch(/\n|undefined|NaN| {2}|,,/);
      expect(said.length).toBeLessThan(300);
    }
  });
});

describe('an expression in another language', () => {
  it.each([
    ['Mon..Fri 09,17:00', 'Montag bis Freitag um 09:00 und 17:00'],
    ['Sat,Sun 10:00', 'jeden Samstag und jeden Sonntag um 10:00'],
    ['*-*-1,15', 'am 1. und 15. jedes Monats um 00:00'],
    ['*-*-31 03:00', 'am 31. jedes Monats, der ihn hat, um 03:00'],
    ['quarterly', 'am 1. Januar, 1. April, 1. Juli und 1. Oktober um 00:00'],
    ['Mon *-*-1..7 10:00', 'jeden Montag, aber nur am 1. bis 7. eines Monats um 10:00'],
    ['*:5/15', 'jede Stunde zu Minute 5, 20, 35 und 50'],
    ['08:30 Europe/Berlin', 'jeden Tag um 08:30, Zeit von Europe/Berlin'],
  ])('is German: %s', async (text, expected) => {
    await speaking('de', () => {
      expect(words(text)).toBe(expected);
    });
  });

  it.each([
    ['Mon..Fri 09,17:00', '星期一至星期五 09:00和17:00'],
    ['*-*~01 02:00', '每月最后一天 02:00'],
    ['2027-03-01 10:00', '2027年3月1日 10:00'],
    ['9..17:00', '每天，09:00 至 17:00 每 1 小时'],
  ])('is Chinese: %s', async (text, expected) => {
    await speaking('zh-CN', () => {
      expect(words(text)).toBe(expected);
    });
  });

  it('has the French first of a month, and Spanish articles', async () => {
    await speaking('fr', () => {
      expect(words('*-*-1,15')).toBe('le 1er et le 15 de chaque mois à 00:00');
      expect(words('*-01-01')).toBe('le 1er janvier à 00:00');
    });
    await speaking('es', () => {
      expect(words('*-*-1..7')).toBe('del 1 al 7 de cada mes a las 00:00');
    });
  });

  it('is as much of one line as in English', async () => {
    const chance = new Chance(77);
    const specs = Array.from({ length: 300 }, () => specOf(randomCalendar(chance)));
    for (const language of ['de', 'fr', 'es', 'zh-CN'] as const)
      await speaking(language, () => {
        for (const spec of specs) {
          const said = calendarWords(spec);
          expect(said).not.toMatch(/\n|undefined|NaN|\{|calendar\.|,,/);
          expect(said).not.toMatch(/\b(every|the|and|of|at)\b/);
        }
      });
  });
});
