import { Cron } from 'croner';
import type { Schedule } from '../../preload/contract/profile.ts';

const HOUR = 3_600_000;

/** A schedule on the wall clock of a time zone (an IANA name). */
export interface Timetable {
  readonly schedule: Schedule;
  readonly zone: string;
}

/**
 * The newest slot after `lastSlot` that has come by `now`, or null. All missed slots between fold
 * into this one, so that a machine that slept for a week makes up for it once. Instants are
 * milliseconds since the epoch.
 */
export function latestSlot(timetable: Timetable, lastSlot: number, now: number): number | null {
  const first = nextSlot(timetable, lastSlot);
  if (first > now) return null;
  if (timetable.schedule.kind === 'every') {
    const step = timetable.schedule.hours * HOUR;
    return lastSlot + Math.floor((now - lastSlot) / step) * step;
  }
  const [newest] = daily(timetable.schedule.at, timetable.zone).previousRuns(1, new Date(now + 1));
  return Math.max(first, newest?.getTime() ?? first);
}

/** The first slot after `lastSlot`. */
export function nextSlot({ schedule, zone }: Timetable, lastSlot: number): number {
  if (schedule.kind === 'every') return lastSlot + schedule.hours * HOUR;
  const next = daily(schedule.at, zone).nextRun(new Date(lastSlot));
  if (next === null) throw new Error(`nextSlot: "${schedule.at}" has no next day`);
  return next.getTime();
}

/**
 * Where counting starts again when the stored slot lies in the future: the clock was set back. A
 * slot may be ahead of the clock by nothing else.
 */
export function soundLastSlot(lastSlot: number, now: number): number {
  return Math.min(lastSlot, now);
}

function daily(at: string, zone: string): Cron {
  const [hour, minute] = at.split(':');
  return new Cron(`0 ${String(Number(minute))} ${String(Number(hour))} * * *`, {
    paused: true,
    timezone: zone,
  });
}
