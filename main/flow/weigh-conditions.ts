import type { Conditions } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import {
  conditionsAnyway,
  weighHost,
  weighIdle,
  weighMetered,
  weighNetwork,
  weighPaths,
  weighPause,
  weighPower,
  weighQuietHours,
  type Power,
  type Weighing,
} from '../core/conditions.ts';
import type { StoredPause } from '../core/pause.ts';
import type { Weighed } from './schedule-needs.ts';

/** What may be asked about the machine and the task. Null is always "it cannot be found out". */
export interface ConditionNeeds {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** An IANA zone, whose clock is on the wall. */
  readonly zone: () => string;
  /** The pause that holds for the profile now. */
  readonly pause: () => StoredPause | null;
  /** Whether the task's last success is at least so many days ago. */
  readonly hasWaited: (days: number) => boolean;
  /** Whether its repository is on another computer, as far as that can be told. */
  readonly isAway: () => boolean;
  readonly isOnline: () => boolean;
  readonly power: () => Promise<Power | null>;
  readonly isMetered: () => Promise<boolean | null>;
  readonly idleSeconds: () => Promise<number | null>;
  /** Those of the paths that are not there. */
  readonly missingPaths: (paths: readonly string[]) => Promise<readonly string[]>;
  readonly hostAnswers: () => Promise<Result<null> | null>;
}

/** A scheduled run that is about to start. */
export interface WeighedRun {
  readonly conditions: Conditions;
  /** Whether its time has passed: then it waits for the network, asked for or not. */
  readonly isLate: boolean;
}

/**
 * Whether a scheduled run may start now. Only what its conditions need is asked, what costs little
 * first, up to the first that is not met.
 */
export async function weighConditions(run: WeighedRun, needs: ConditionNeeds): Promise<Weighed> {
  const { conditions, remark } = whatIsAsked(run.conditions, needs);
  const remarks = remark === null ? [] : [remark];
  for (const weigh of weighings({ ...run, conditions }, needs)) {
    const weighed = await weigh();
    if (weighed.hold !== null) {
      return { met: false, ...weighed.hold, isQuiet: weighed.hold.cause === 'offline' };
    }
    if (weighed.remark !== null) remarks.push(weighed.remark);
  }
  return { met: true, remarks };
}

function whatIsAsked(
  conditions: Conditions,
  { hasWaited }: ConditionNeeds,
): ReturnType<typeof conditionsAnyway> {
  const { anywayAfterDays } = conditions;
  return anywayAfterDays !== null && hasWaited(anywayAfterDays)
    ? conditionsAnyway(conditions)
    : { conditions, remark: null };
}

type Weigh = () => Weighing | Promise<Weighing>;

function weighings(run: WeighedRun, needs: ConditionNeeds): readonly Weigh[] {
  const { isLate, conditions } = run;
  const { quietHours } = conditions;
  return [
    () => weighPause(needs.pause(), needs.zone()),
    ...(quietHours === null
      ? []
      : [() => weighQuietHours(quietHours, { now: needs.now(), zone: needs.zone() })]),
    ...(isLate && needs.isAway() ? [() => weighNetwork(needs.isOnline())] : []),
    ...looks(conditions, needs),
  ];
}

/** Those for which the machine or the network is asked. */
function looks(
  { power, notMetered, hostAnswers, pathsPresent, idleMinutes }: Conditions,
  needs: ConditionNeeds,
): readonly Weigh[] {
  const paths = async () => weighPaths(await needs.missingPaths(pathsPresent));
  return [
    ...(pathsPresent.length === 0 ? [] : [paths]),
    ...(power === null ? [] : [async () => weighPower(power, await needs.power())]),
    ...(idleMinutes === null
      ? []
      : [async () => weighIdle(idleMinutes, await needs.idleSeconds())]),
    ...(notMetered ? [async () => weighMetered(await needs.isMetered())] : []),
    ...(hostAnswers ? [async () => weighHost(await needs.hostAnswers())] : []),
  ];
}
