import type { Retention } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { choiceInWords, seriesInWords } from '../../words/list.ts';
import { spanInWords } from './span.ts';

/** The kinds of snapshots that a rule counts, in the order in which they are shown. */
export const retentionKinds = [
  'last',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'yearly',
] as const satisfies readonly (keyof Retention)[];

export type RetentionKind = (typeof retentionKinds)[number];

/** The kinds that are kept for a span of time, in the same order. */
export const withinKinds = [
  'within',
  'withinHourly',
  'withinDaily',
  'withinWeekly',
  'withinMonthly',
  'withinYearly',
] as const satisfies readonly (keyof Retention)[];

export type WithinKind = (typeof withinKinds)[number];

const counted = {
  last: 'retention.last',
  hourly: 'retention.hourly',
  daily: 'retention.daily',
  weekly: 'retention.weekly',
  monthly: 'retention.monthly',
  yearly: 'retention.yearly',
} as const satisfies Readonly<Record<RetentionKind, WordKey>>;

const spanned = {
  within: 'retention.allOf',
  withinHourly: 'retention.hourlyOf',
  withinDaily: 'retention.dailyOf',
  withinWeekly: 'retention.weeklyOf',
  withinMonthly: 'retention.monthlyOf',
  withinYearly: 'retention.yearlyOf',
} as const satisfies Readonly<Record<WithinKind, WordKey>>;

/** What a rule keeps: `the last 3, 7 daily, all of 14 days, those tagged keep`. */
export function retentionInWords(retention: Retention): string {
  const kept = [
    ...retentionKinds
      .filter((kind) => retention[kind] > 0)
      .map((kind) => t(counted[kind], { count: retention[kind] })),
    ...withinKinds
      .filter((kind) => retention[kind] !== '')
      .map((kind) => t(spanned[kind], { span: spanInWords(retention[kind]) })),
    ...(retention.keepTags.length === 0
      ? []
      : [t('retention.tagged', { tags: choiceInWords(retention.keepTags) })]),
  ];
  return kept.length === 0 ? t('retention.nothing') : seriesInWords(kept);
}
