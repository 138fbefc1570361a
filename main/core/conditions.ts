import type { Conditions } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
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
  return unmet(
    'pause',
    until === null
      ? t('decisions.pausedUntilResumed')
      : t('decisions.pausedUntil', { time: writeInstant(until, zone) }),
  );
}

/** Not between two times of the local clock, over midnight too; the last one is outside again. */
export function weighQuietHours(
  { from, to }: NonNullable<Conditions['quietHours']>,
  { now, zone }: { readonly now: number; readonly zone: string },
): Weighing {
  const { hour, minute } = civilOf(now, zone);
  const [at, start, end] = [hour * 60 + minute, minutesOf(from), minutesOf(to)];
  const isQuiet = start < end ? start <= at && at < end : start <= at || at < end;
  return isQuiet ? unmet('quiet-hours', t('decisions.quietHours', { from, to })) : met;
}

/** Only on mains, or with more than so many percent in the battery. */
export function weighPower(
  { batteryAbove }: NonNullable<Conditions['power']>,
  power: Power | null,
): Weighing {
  if (power === null) {
    return unknown(t('decisions.powerUnknown'));
  }
  if (power.kind === 'mains') return met;
  const { percent } = power;
  if (batteryAbove === null) {
    return unmet(
      'power',
      percent === null ? t('decisions.onBattery') : t('decisions.onBatteryAt', { percent }),
    );
  }
  if (percent === null) return unknown(t('decisions.chargeUnknown'));
  return percent > batteryAbove
    ? met
    : unmet('power', t('decisions.batteryLow', { percent, least: batteryAbove }));
}

/** Not on a network that is paid by what goes over it. */
export function weighMetered(isMetered: boolean | null): Weighing {
  if (isMetered === null) return unknown(t('decisions.meteredUnknown'));
  return isMetered ? unmet('metered', t('decisions.metered')) : met;
}

/** Only after nobody has used the computer for so many minutes. */
export function weighIdle(minutes: number, idleSeconds: number | null): Weighing {
  if (idleSeconds === null) return unknown(t('decisions.useUnknown'));
  return idleSeconds < minutes * 60 ? unmet('idle', t('decisions.inUse', { count: minutes })) : met;
}

/** Only when all the paths are there; `missing` are those that are not. */
export function weighPaths(missing: readonly string[]): Weighing {
  if (missing.length === 0) return met;
  const paths = seriesInWords(missing);
  return unmet('path', t('decisions.pathsMissing', { count: missing.length, paths }));
}

/** Only when the repository's host answers; `answer` is null where only restic can tell. */
export function weighHost(answer: Result<null> | null): Weighing {
  if (answer === null) return unknown(t('decisions.hostUnknown'));
  return answer.ok ? met : unmet('host', answer.failure.message);
}

/** A run that is late need not be tried where there is no network to its repository. */
export function weighNetwork(isOnline: boolean): Weighing {
  return isOnline ? met : unmet('offline', t('decisions.offline'));
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
    power === null ? '' : t('decisions.power'),
    notMetered ? t('decisions.meteredNetwork') : '',
    quietHours === null ? '' : t('decisions.quiet'),
    idleMinutes === null ? '' : t('decisions.use'),
  ].filter((each) => each !== '');
  if (left.length === 0) return { conditions, remark: null };
  return {
    conditions: {
      ...conditions,
      power: null,
      notMetered: false,
      quietHours: null,
      idleMinutes: null,
    },
    remark: t('decisions.anyway', {
      count: anywayAfterDays ?? 0,
      reasons: seriesInWords(left),
    }),
  };
}

const met: Weighing = { hold: null, remark: null };

const unmet = (cause: string, reason: string): Weighing => ({
  hold: { cause, reason },
  remark: null,
});

/** What cannot be found out is met, and says so. */
const unknown = (remark: string): Weighing => ({ hold: null, remark });

/** Since midnight, of a time like `08:30`. */
function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
