import type {
  KeepDay,
  KeepForecast,
  KeepHorizon,
  KeepRequest,
  KeepRule,
} from '../../preload/contract/keep-forecast.ts';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { isoInZone } from './iso-in-zone.ts';
import { keptBy, type Aged } from './keep-rules.ts';
import { scheduleProblem } from './schedule-problem.ts';
import { makeTimetable } from './timetable.ts';

/** Every half hour for a year, and a little more: what is answered in a moment. */
const MOST_BACKUPS = 18_000;

const DAY_MS = 86_400_000;

const horizons = [
  ['week', 7],
  ['month', 30],
  ['year', 365],
] as const;

/**
 * What a rule would leave of the backups that schedules make from an instant (ms) on, by the clock of
 * a zone; `invalid-input` where a schedule cannot be read or makes too many to be looked at.
 */
export function forecastKeeping(
  { retention, schedules, tags }: KeepRequest,
  { now, zone }: { readonly now: number; readonly zone: string },
): Result<KeepForecast> {
  const problem = schedules.map(scheduleProblem).find((each) => each !== null);
  if (problem != null) return refuse(problem.message, t('failuresStore.correctSchedule'));
  const table = makeTimetable(schedules, { zone, anchor: now });
  const made: (Aged & { readonly ms: number })[] = [];
  const end = now + 365 * DAY_MS;
  for (let ms = table.next(now); ms !== null && ms <= end; ms = table.next(ms)) {
    if (made.length === MOST_BACKUPS)
      return refuse(tooMany(), t('failuresStore.tooManyBackupsHint'));
    made.push({ time: isoInZone(ms, zone), tags, ms });
  }
  return {
    ok: true,
    value: {
      horizons: horizons.map(([after, days]) => {
        const until = made.filter(({ ms }) => ms <= now + days * DAY_MS);
        return { after, made: until.length, ...leftOf(retention, until) };
      }),
    },
  };
}

function leftOf(
  retention: KeepRequest['retention'],
  made: readonly Aged[],
): Pick<KeepHorizon, 'kept' | 'counts' | 'days'> {
  const kept = keptBy(retention, made);
  const counts: Partial<Record<KeepRule, number>> = {};
  for (const { rules } of kept) {
    const [first] = rules;
    if (first !== undefined) counts[first] = (counts[first] ?? 0) + 1;
  }
  return {
    kept: kept.length,
    counts,
    days: daysOf(
      made,
      kept.map(({ snapshot }) => snapshot),
    ),
  };
}

function daysOf(made: readonly Aged[], kept: readonly Aged[]): readonly KeepDay[] {
  const madeOn = countByDay(made);
  const keptOn = countByDay(kept);
  return [...madeOn].map(([day, count]) => ({ day, made: count, kept: keptOn.get(day) ?? 0 }));
}

function countByDay(snapshots: readonly Aged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { time } of snapshots) {
    const day = time.slice(0, 10);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

const tooMany = (): string => t('failuresStore.tooManyBackups');

const refuse = (message: string, hint: string): Result<never> => ({
  ok: false,
  failure: { kind: 'invalid-input', message, hint },
});
