import type { Schedule } from '../../preload/contract/profile.ts';
import { nextInstant, previousInstant, type SkippedTime } from './calendar/elapse.ts';
import { parseCalendar } from './calendar/parse.ts';
import { calendarExpressions } from './picked-calendar.ts';
import { readCron } from './read-cron.ts';

/** The instants of one or several schedules together, in milliseconds since the epoch. */
export interface Timetable {
  /** The first one after `instant`; null where there is none any more. */
  next(instant: number): number | null;
  /** The last one before `instant`. */
  previous(instant: number): number | null;
}

/** Where a timetable stands: an IANA zone, and the instant from which intervals are counted. */
export interface Standing {
  readonly zone: string;
  readonly anchor: number;
}

const UNITS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** All schedules of a task as one. Those that cannot be read, which no door lets in, never run. */
export function makeTimetable(schedules: readonly Schedule[], standing: Standing): Timetable {
  return joinTimetables(schedules.flatMap((schedule) => timetablesOf(schedule, standing)));
}

/** Several timetables as one. */
export function joinTimetables(all: readonly Timetable[]): Timetable {
  const found = (instants: readonly (number | null)[]): readonly number[] =>
    instants.filter((instant) => instant !== null);
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  return {
    next: (instant) => smallest(found(all.map((each) => each.next(instant)))),
    previous: (instant) => greatest(found(all.map((each) => each.previous(instant)))),
  };
}

/** Whether a slot has run already. */
export type IsTaken = (slot: number) => boolean;

/** A timetable without the slots that are taken. */
export function leaveOut(timetable: Timetable, isTaken: IsTaken): Timetable {
  const search =
    (step: Timetable['next']): Timetable['next'] =>
    (instant) => {
      let found = step(instant);
      while (found !== null && isTaken(found)) found = step(found);
      return found;
    };
  return { next: search(timetable.next), previous: search(timetable.previous) };
}

function timetablesOf(schedule: Schedule, standing: Standing): readonly Timetable[] {
  switch (schedule.kind) {
    case 'every':
      return [interval(schedule.count * UNITS[schedule.unit], standing.anchor)];
    case 'cron':
      return cron(schedule.expression, schedule.zone ?? standing.zone);
    case 'calendar':
      return calendar(schedule.expression, standing.zone, 'left-out');
    default:
      // Who has picked a time of day wants it every day; who writes OnCalendar wants systemd's.
      return calendarExpressions(schedule).flatMap((text) =>
        calendar(text, standing.zone, 'after-it'),
      );
  }
}

/** Steps from the anchor, which is none of them. */
function interval(step: number, anchor: number): Timetable {
  return {
    next: (instant) => anchor + Math.max(1, Math.floor((instant - anchor) / step) + 1) * step,
    previous: (instant) => {
      const steps = Math.ceil((instant - anchor) / step) - 1;
      return steps < 1 ? null : anchor + steps * step;
    },
  };
}

function calendar(text: string, zone: string, skipped: SkippedTime): readonly Timetable[] {
  const parsed = parseCalendar(text);
  if (!parsed.ok) return [];
  const { spec } = parsed;
  return [
    {
      next: (instant) => nextInstant(spec, instant, zone, skipped),
      previous: (instant) => previousInstant(spec, instant, zone, skipped),
    },
  ];
}

function cron(expression: string, zone: string): readonly Timetable[] {
  const pattern = readCron(expression, zone);
  if (pattern === null) return [];
  return [
    {
      next: (instant) => pattern.nextRun(new Date(instant))?.getTime() ?? null,
      previous: (instant) => pattern.previousRuns(1, new Date(instant))[0]?.getTime() ?? null,
    },
  ];
}

const smallest = (instants: readonly number[]): number | null =>
  instants.length === 0 ? null : Math.min(...instants);

const greatest = (instants: readonly number[]): number | null =>
  instants.length === 0 ? null : Math.max(...instants);
