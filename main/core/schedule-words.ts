import type { Schedule, Weekday } from '../../preload/contract/profile.ts';
import { parseCalendar } from './calendar/parse.ts';
import { calendarWords } from './calendar/words.ts';
import { cronWords } from './cron-words.ts';

/** A readable schedule as one phrase, like `every Monday and Thursday at 09:00`. */
export function scheduleInWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'every':
      return intervalInWords(schedule.count, schedule.unit);
    case 'daily':
      return `every day at ${times(schedule.at)}`;
    case 'weekly':
      return `every ${weekdays(schedule.days)} at ${times(schedule.at)}`;
    case 'monthly':
      return `on ${monthDays(schedule.days)} of every month at ${times(schedule.at)}`;
    case 'calendar': {
      const parsed = parseCalendar(schedule.expression);
      return parsed.ok ? calendarWords(parsed.spec) : `at "${schedule.expression}"`;
    }
    case 'cron':
      return `${cronWords(schedule.expression)}${zoneWords(schedule.zone)}`;
  }
}

/** As the words of OnCalendar name a zone. */
function zoneWords(zone: string | null): string {
  if (zone === null) return '';
  return zone === 'UTC' ? ', UTC' : `, ${zone} time`;
}

function intervalInWords(count: number, unit: 'minutes' | 'hours' | 'days'): string {
  return count === 1 ? `every ${unit.slice(0, -1)}` : `every ${String(count)} ${unit}`;
}

const NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const WEEK = Object.keys(NAMES);

function weekdays(days: readonly Weekday[]): string {
  const chosen = WEEK.filter((day) => days.some((each) => each === day));
  if (chosen.length === WEEK.length) return 'day';
  return listed(
    Object.entries(NAMES).flatMap(([day, name]) => (chosen.includes(day) ? [name] : [])),
  );
}

function monthDays(days: readonly number[]): string {
  const chosen = [...new Set(days)];
  const fromStart = chosen.filter((day) => day > 0).toSorted((a, b) => a - b);
  const fromEnd = chosen.filter((day) => day < 0).toSorted((a, b) => a - b);
  return listed(
    [...fromStart.map(ordinal), ...fromEnd.map(ordinalFromEnd)].map((day) => `the ${day}`),
  );
}

function ordinalFromEnd(day: number): string {
  return day === -1 ? 'last day' : `${ordinal(-day)} last day`;
}

function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 20;
  const end = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[count % 10];
  return `${String(count)}${end ?? 'th'}`;
}

function times(at: readonly string[]): string {
  return listed([...new Set(at)].toSorted());
}

function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
