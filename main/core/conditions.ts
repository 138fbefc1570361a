import type { Conditions } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { civilOf } from './calendar/zone-clock.ts';
import type { StoredPause } from './pause.ts';
import { writeInstant } from './schedule-verdicts.ts';

/** Where the computer's power comes from. */
export type Power =
  | { readonly kind: 'mains' }
  | {
      readonly kind: 'battery';
      /** How full it is, 0 to 100; null where it does not say. */
      readonly percent: number | null;
    };

/** One condition, weighed: what holds a run back, and what could not be found out about it. */
export interface Weighing {
  readonly hold: Hold | null;
  readonly remark: string | null;
}

/** Why a run has to wait. */
export interface Hold {
  /** A word that stays the same while the reason's figures change. */
  readonly cause: string;
  /** A sentence. */
  readonly reason: string;
}

/** Schedules that rest until somebody or some time ends it. */
export function weighPause(pause: StoredPause | null, zone: string): Weighing {
  if (pause === null) return met;
  const { until } = pause;
  const end = until === null ? 'somebody resumes them' : writeInstant(until, zone);
  return unmet('pause', `Its schedules are paused until ${end}.`);
}

/** Not between two times of the local clock, over midnight too; the last one is outside again. */
export function weighQuietHours(
  { from, to }: NonNullable<Conditions['quietHours']>,
  { now, zone }: { readonly now: number; readonly zone: string },
): Weighing {
  const { hour, minute } = civilOf(now, zone);
  const [at, start, end] = [hour * 60 + minute, minutesOf(from), minutesOf(to)];
  const isQuiet = start < end ? start <= at && at < end : start <= at || at < end;
  return isQuiet
    ? unmet('quiet-hours', `It is between ${from} and ${to}, when this task is not to run.`)
    : met;
}

/** Only on mains, or with more than so many percent in the battery. */
export function weighPower(
  { batteryAbove }: NonNullable<Conditions['power']>,
  power: Power | null,
): Weighing {
  if (power === null) {
    return unknown('Whether the computer runs on battery', 'it counts as on mains power');
  }
  if (power.kind === 'mains') return met;
  const { percent } = power;
  if (batteryAbove === null) {
    const charge = percent === null ? '' : ` (${String(percent)} %)`;
    return unmet(
      'power',
      `The computer runs on battery${charge}, and this task ${WAITS_FOR_MAINS}.`,
    );
  }
  if (percent === null) return unknown('How full the battery is', 'it counts as full enough');
  const wanted = `${WAITS_FOR_MAINS}, or more than ${String(batteryAbove)} %`;
  return percent > batteryAbove
    ? met
    : unmet('power', `The battery is at ${String(percent)} %, and this task ${wanted}.`);
}

const WAITS_FOR_MAINS = 'waits for mains power';

/** Not on a network that is paid by what goes over it. */
export function weighMetered(isMetered: boolean | null): Weighing {
  if (isMetered === null)
    return unknown('Whether the network is metered', 'it counts as not metered');
  return isMetered
    ? unmet('metered', 'The network is metered, and this task waits for one that is not.')
    : met;
}

/** Only after nobody has used the computer for so many minutes. */
export function weighIdle(minutes: number, idleSeconds: number | null): Weighing {
  if (idleSeconds === null) {
    return unknown('Whether somebody uses the computer', 'it counts as not in use');
  }
  const wanted = `${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return idleSeconds < minutes * 60
    ? unmet('idle', `Somebody uses the computer, and this task waits for ${wanted} without.`)
    : met;
}

/** Only when all the paths are there; `missing` are those that are not. */
export function weighPaths(missing: readonly string[]): Weighing {
  if (missing.length === 0) return met;
  const are = missing.length === 1 ? 'is' : 'are';
  const them = missing.length === 1 ? 'it' : 'them';
  return unmet('path', `${missing.join(', ')} ${are} not there, and this task waits for ${them}.`);
}

/** Only when the repository's host answers; `answer` is null where only restic can tell. */
export function weighHost(answer: Result<null> | null): Weighing {
  if (answer === null) {
    return unknown(`Whether the repository's host answers`, 'it counts as answering');
  }
  return answer.ok ? met : unmet('host', answer.failure.message);
}

/** A run that is late need not be tried where there is no network to its repository. */
export function weighNetwork(isOnline: boolean): Weighing {
  return isOnline
    ? met
    : unmet('offline', 'The computer has no network, and the repository is on another one.');
}

/**
 * The conditions without those that a task has outwaited, and what is to be said about it. Paths and
 * host stay: without them there is nothing to back up, or nowhere to back up to.
 */
export function conditionsAnyway(conditions: Conditions): {
  readonly conditions: Conditions;
  readonly remark: string | null;
} {
  const { power, notMetered, quietHours, idleMinutes, anywayAfterDays } = conditions;
  const left = [
    power === null ? '' : 'power',
    notMetered ? 'a metered network' : '',
    quietHours === null ? '' : 'quiet hours',
    idleMinutes === null ? '' : 'use of the computer',
  ].filter((each) => each !== '');
  if (left.length === 0) return { conditions, remark: null };
  const days = anywayAfterDays === 1 ? 'a day' : `${String(anywayAfterDays)} days`;
  return {
    conditions: {
      ...conditions,
      power: null,
      notMetered: false,
      quietHours: null,
      idleMinutes: null,
    },
    remark: `There was no success for ${days}, so it does not wait any more because of ${left.join(', ')}.`,
  };
}

const met: Weighing = { hold: null, remark: null };

const unmet = (cause: string, reason: string): Weighing => ({
  hold: { cause, reason },
  remark: null,
});

/** What cannot be found out is met, and says so. */
const unknown = (what: string, counts: string): Weighing => ({
  hold: null,
  remark: `${what} could not be found out, so ${counts}.`,
});

/** Since midnight, of a time like `08:30`. */
function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
