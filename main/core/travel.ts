import type { Schedule } from '../../preload/contract/profile.ts';
import { parseCalendar } from './calendar/parse.ts';
import { civilOf, firstOf, instantOfShown } from './calendar/zone-clock.ts';
import { slotsOf, type Slots } from './slots-of.ts';
import {
  joinTimetables,
  leaveOut,
  makeTimetable,
  type IsTaken,
  type Standing,
  type Timetable,
} from './timetable.ts';

/** Where schedules stand after a journey: `shown` is what clocks on the wall have shown already. */
export interface Journey extends Standing {
  /** In ms as such a clock counts them; 0 where nobody has travelled. */
  readonly shown: number;
}

/** Almost a week, so that a clock that is put forward makes no difference. */
const WEEK_MS = 6.5 * 86_400_000;
const TWICE_A_DAY = 14;

/**
 * The timetable of schedules after a journey. Those that keep to the local clock and come once or
 * twice a day leave out the times that came already, on the clock of another zone; the others are the
 * same instants everywhere, or as good as that.
 */
export function timetableAfter(schedules: readonly Schedule[], journey: Journey): Timetable {
  if (journey.shown === 0) return makeTimetable(schedules, journey);
  const from = firstOf(instantOfShown(journey.shown, journey.zone));
  return joinTimetables(
    schedules.map((schedule) => {
      const timetable = makeTimetable([schedule], journey);
      return isOnWall(schedule, timetable, from) ? after(from, timetable) : timetable;
    }),
  );
}

/** Those times of day that a journey to the east has leapt over: shown nowhere, and past by `until`. */
export function leaptOver(
  schedules: readonly Schedule[],
  journey: Journey,
  { until, isTaken }: { readonly until: number; readonly isTaken: IsTaken },
): Slots | null {
  const from = firstOf(instantOfShown(journey.shown, journey.zone));
  const onWall = leaveOut(
    joinTimetables(
      schedules
        .map((schedule) => ({ schedule, timetable: makeTimetable([schedule], journey) }))
        .filter(({ schedule, timetable }) => isOnWall(schedule, timetable, from))
        .map(({ timetable }) => timetable),
    ),
    isTaken,
  );
  const first = onWall.next(from);
  if (first === null || first > until) return null;
  return slotsOf(onWall, first, Math.max(first, onWall.previous(until + 1) ?? first));
}

/** What the clocks of a zone show at an instant, in ms as they count them. */
export function shownAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second, ms } = civilOf(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second, ms);
}

/** Whether each of its times means one on the clock on the wall, being few. */
function isOnWall(schedule: Schedule, timetable: Timetable, from: number): boolean {
  if (!isLocal(schedule)) return false;
  let next: number | null = from;
  for (let count = 0; count <= TWICE_A_DAY; count += 1) {
    next = timetable.next(next);
    if (next === null || next - from > WEEK_MS) return true;
  }
  return false;
}

function isLocal(schedule: Schedule): boolean {
  switch (schedule.kind) {
    case 'every':
      return false;
    case 'cron':
      return schedule.zone === null;
    case 'calendar': {
      const parsed = parseCalendar(schedule.expression);
      return parsed.ok && parsed.spec.zone === null;
    }
    default:
      return true;
  }
}

function after(from: number, { next, previous }: Timetable): Timetable {
  return {
    next: (instant) => next(Math.max(instant, from)),
    previous: (instant) => {
      const found = previous(instant);
      return found === null || found <= from ? null : found;
    },
  };
}
