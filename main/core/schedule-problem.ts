import type { Schedule } from '../../preload/contract/profile.ts';
import { parseCalendar } from './calendar/parse.ts';
import type { CalendarProblem } from './calendar/spec.ts';
import { isZone } from './calendar/zone-clock.ts';
import { cronProblem } from './cron-problem.ts';
import { isTime, isDayOfMonth } from './picked-calendar.ts';

type Interval = Extract<Schedule, { readonly kind: 'every' }>;

/** The longest intervals are a year. */
const LONGEST = { minutes: 525_600, hours: 8_760, days: 365 } as const;

/** What is wrong with a schedule, and where in its text; null where it can be read. */
export function scheduleProblem(schedule: Schedule): CalendarProblem | null {
  switch (schedule.kind) {
    case 'cron':
      return cronProblem(schedule.expression) ?? zoneProblem(schedule.zone);
    case 'calendar': {
      const parsed = parseCalendar(schedule.expression);
      return parsed.ok ? null : parsed.problem;
    }
    case 'every':
      return intervalProblem(schedule.count, schedule.unit);
    case 'daily':
      return timesProblem(schedule.at);
    case 'weekly':
      return schedule.days.length === 0 ? whole('Choose a day.') : timesProblem(schedule.at);
    case 'monthly':
      return daysProblem(schedule.days) ?? timesProblem(schedule.at);
  }
}

function intervalProblem(count: number, unit: Interval['unit']): CalendarProblem | null {
  if (count < 1) return whole('Say how long it is from one run to the next.');
  return count <= LONGEST[unit]
    ? null
    : whole('A year is the longest time from one run to the next.');
}

function daysProblem(days: readonly number[]): CalendarProblem | null {
  if (days.length === 0) return whole('Choose a day.');
  const wrong = days.find((day) => !isDayOfMonth(day));
  if (wrong === undefined) return null;
  return whole(
    `${String(wrong)} is no day of a month: 1 to 31 from its start, -1 to -28 from its end.`,
  );
}

function timesProblem(times: readonly string[]): CalendarProblem | null {
  if (times.length === 0) return whole('Choose a time.');
  const wrong = times.find((time) => !isTime(time));
  if (wrong === undefined) return null;
  return whole(`"${wrong}" is no time like 08:30.`);
}

function zoneProblem(zone: string | null): CalendarProblem | null {
  return zone === null || isZone(zone)
    ? null
    : whole(`"${zone}" is no time zone like Europe/Berlin.`);
}

function whole(message: string): CalendarProblem {
  return { message, at: 0, length: 0 };
}
