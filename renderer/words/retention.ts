import type { Retention } from '../../preload/contract/profile.ts';
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

/** What a rule keeps: `the last 3, 7 daily, all of 14 days, those tagged keep`. */
export function retentionInWords(retention: Retention): string {
  const counted = retentionKinds
    .filter((kind) => retention[kind] > 0)
    .map((kind) =>
      kind === 'last' ? `the last ${String(retention.last)}` : `${String(retention[kind])} ${kind}`,
    );
  const spanned = withinKinds
    .filter((kind) => retention[kind] !== '')
    .map((kind) => {
      const each = kind === 'within' ? 'all' : kind.slice('within'.length).toLowerCase();
      return `${each} of ${spanInWords(retention[kind])}`;
    });
  const tagged =
    retention.keepTags.length === 0 ? [] : [`those tagged ${retention.keepTags.join(' or ')}`];
  const kept = [...counted, ...spanned, ...tagged];
  return kept.length === 0 ? 'nothing' : kept.join(', ');
}
