import type { KeepHorizon, KeepRule } from '../../preload/contract/keep-forecast.ts';
import { spokenLocale, t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { formatNumber } from './count.ts';
import { seriesInWords } from '../../words/list.ts';

/** The rules in the order in which they are told. */
const keepRules = [
  'last',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'withinHourly',
  'withinDaily',
  'withinWeekly',
  'withinMonthly',
  'withinYearly',
  'within',
  'keepTags',
] as const satisfies readonly KeepRule[];

const reasons = {
  last: 'retention.amongLast',
  hourly: 'retention.hourly',
  daily: 'retention.daily',
  weekly: 'retention.weekly',
  monthly: 'retention.monthly',
  yearly: 'retention.yearly',
  withinHourly: 'retention.hourlyForTime',
  withinDaily: 'retention.dailyForTime',
  withinWeekly: 'retention.weeklyForTime',
  withinMonthly: 'retention.monthlyForTime',
  withinYearly: 'retention.yearlyForTime',
  within: 'retention.allForTime',
  keepTags: 'retention.byTag',
} as const satisfies Readonly<Record<KeepRule, WordKey>>;

const horizons = {
  week: 'retention.afterWeek',
  month: 'retention.afterMonth',
  year: 'retention.afterYear',
} as const satisfies Readonly<Record<KeepHorizon['after'], WordKey>>;

/** After how long something is left. */
export function horizonInWords(after: KeepHorizon['after']): string {
  return t(horizons[after]);
}

/** How many snapshots are left, of how many, and why: `21 snapshots of 365: 7 daily, 3 weekly`. */
export function keptInWords({ kept, made, counts }: Omit<KeepHorizon, 'days' | 'after'>): string {
  if (made === 0) return t('retention.noneMade');
  const why = keepRules.flatMap((rule) => {
    const count = counts[rule];
    return count === undefined ? [] : [t(reasons[rule], { count })];
  });
  return t('retention.keptOf', {
    count: kept,
    made: formatNumber(made),
    reasons: seriesInWords(why),
  });
}

/** The days of a month by their number: what was made on each, and what of it is left. */
export interface KeepMonth {
  /** `2026-03`. */
  readonly month: string;
  readonly made: number;
  readonly kept: number;
  /** From the first of the month to its last. */
  readonly days: readonly { readonly made: number; readonly kept: number }[];
}

/** The days of a forecast, a month a row, the newest last. Months in which nothing is made are left out. */
export function monthsOf(days: KeepHorizon['days']): readonly KeepMonth[] {
  const byMonth = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  return [...byMonth].map(([month, within]) => {
    const byDay = new Map(within.map((each) => [Number(each.day.slice(8)), each]));
    const [year = 0, number = 0] = month.split('-').map(Number);
    const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
    return {
      month,
      made: sum(within.map(({ made }) => made)),
      kept: sum(within.map(({ kept }) => kept)),
      days: Array.from({ length }, (_, at) => byDay.get(at + 1) ?? { made: 0, kept: 0 }),
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** `Mar 2026`. */
export function monthInWords(month: string, locale = spokenLocale()): string {
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A day of a month, from 1: `3 Mar 2026`. */
export function dayOfMonthInWords(month: string, day: number): string {
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${month}-${String(day).padStart(2, '0')}T00:00:00Z`),
  );
}
