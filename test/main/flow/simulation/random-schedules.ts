import type { Schedule, Weekday } from '../../../../preload/contract/profile.ts';
import type { Chance } from '../../../fakes/chance.ts';

/** A schedule, and whether each of its times means one on the clock on the wall (see `openBook`). */
export interface KnownSchedule {
  readonly schedule: Schedule;
  readonly isOnWall: boolean;
}

/** Zones that put their clocks forward and back, in both hemispheres, each in its own way. */
export const zones = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'America/Sao_Paulo',
  'America/Nuuk',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Tehran',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Antarctica/Troll',
] as const;

/** One to three schedules of any kind. */
export function someSchedules(chance: Chance): readonly KnownSchedule[] {
  return chance.some(1, chance.isOneIn(2) ? 1 : 3, () => aSchedule(chance));
}

function aSchedule(chance: Chance): KnownSchedule {
  return chance.of([interval, daily, weekly, monthly, calendar, cron])(chance);
}

function interval(chance: Chance): KnownSchedule {
  const schedule = chance.of<Schedule>([
    { kind: 'every', count: chance.whole(90, 900), unit: 'minutes' },
    { kind: 'every', count: chance.whole(3, 60), unit: 'hours' },
    { kind: 'every', count: chance.whole(1, 14), unit: 'days' },
  ]);
  return { schedule, isOnWall: false };
}

function daily(chance: Chance): KnownSchedule {
  const at = timesOf(chance, 4);
  return { schedule: { kind: 'daily', at }, isOnWall: at.length <= 2 };
}

function weekly(chance: Chance): KnownSchedule {
  const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const days = weekdays.filter(() => chance.isOneIn(3));
  const schedule: Schedule = {
    kind: 'weekly',
    days: days.length === 0 ? ['sun'] : days,
    at: timesOf(chance, 2),
  };
  return { schedule, isOnWall: true };
}

function monthly(chance: Chance): KnownSchedule {
  const days = chance.some(1, 3, () =>
    chance.isOneIn(3) ? -chance.whole(1, 28) : chance.whole(1, 31),
  );
  return { schedule: { kind: 'monthly', days, at: timesOf(chance, 2) }, isOnWall: true };
}

function calendar(chance: Chance): KnownSchedule {
  const time = timesOf(chance, 1)[0]!;
  const [expression, isOnWall] = chance.of<readonly [string, boolean]>([
    [`Mon..Fri ${time}`, true],
    [`*-*-01,15 ${time}`, true],
    [`*-*~01 ${time}:30`, true],
    [`Sun *-*-1..7 ${time}`, true],
    ['quarterly', true],
    ['*-*-* 02:30', true],
    ['*-*-* 00,12:00:00', true],
    [`*-*-* 0/${String(chance.whole(2, 6))}:15`, false],
    [`*-*-* ${time} UTC`, false],
    [`Sat ${time} ${chance.of(zones)}`, false],
    [`*-*-* 01/8:45 ${chance.of(zones)}`, false],
  ]);
  return { schedule: { kind: 'calendar', expression }, isOnWall };
}

function cron(chance: Chance): KnownSchedule {
  const hour = String(chance.whole(0, 23));
  const [expression, zone, isOnWall] = chance.of<readonly [string, string | null, boolean]>([
    ['30 2 * * *', null, true],
    [`5 ${hour} * * 1-5`, null, true],
    [`0 ${hour} 1,15 * *`, null, true],
    [`45 ${hour} * * SUN#1`, null, true],
    ['15 */4 * * *', null, false],
    [`20 ${hour} * * *`, chance.of(zones), false],
  ]);
  return { schedule: { kind: 'cron', expression, zone }, isOnWall };
}

/** Many of them in the hours in which clocks are changed. */
function timesOf(chance: Chance, most: number): readonly string[] {
  const times = chance.some(1, most, () => {
    const hour = chance.isOneIn(3) ? chance.whole(0, 3) : chance.whole(0, 23);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${two(hour)}:${two(chance.of([0, 5, 15, 30, 45, 59]))}`;
  });
  return [...new Set(times)];
}
