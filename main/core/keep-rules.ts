import type { KeepRule } from '../../preload/contract/keep-forecast.ts';
import type { Retention } from '../../preload/contract/profile.ts';
import { readSpanBack, type Span } from './keep-span.ts';

/** A snapshot as far as the rules look at it. */
export interface Aged {
  /** ISO 8601 with an offset: hours, days and weeks are those of the clock that it shows. */
  readonly time: string;
  readonly tags: readonly string[];
}

/** A snapshot that is kept, and all the rules that keep it. */
export interface Kept<S extends Aged> {
  readonly snapshot: S;
  readonly rules: readonly KeepRule[];
}

interface Instant {
  readonly time: string;
  /** Milliseconds since the epoch. */
  readonly ms: number;
}

interface Bucket {
  readonly rule: KeepRule;
  /** What a snapshot must differ in from the one before, to count as another. */
  readonly key: (time: string, at: number) => string;
  /** How many more it keeps. */
  left: number;
  readonly isRecent: (one: Instant) => boolean;
  last: string | null;
}

/**
 * Which snapshots of one group `forget` keeps, newest first, as restic decides it
 * (https://github.com/restic/restic/blob/v0.19.1/internal/data/snapshot_policy.go). Of the counted
 * kinds and of those within a span the oldest snapshot is kept too while there is room.
 */
export function keptBy<S extends Aged>(retention: Retention, snapshots: readonly S[]): Kept<S>[] {
  const sorted = snapshots
    .map((snapshot) => ({ snapshot, ms: Date.parse(snapshot.time) }))
    .toSorted((a, b) => b.ms - a.ms);
  const [newest] = sorted;
  if (newest === undefined) return [];
  const buckets = bucketsOf(retention, newest.snapshot.time);
  const whole = readSpanBack(retention.within);
  const isWhole = whole === null ? () => false : within(newest.snapshot.time, whole);
  return sorted.flatMap(({ snapshot, ms }, at) => {
    const isOldest = at === sorted.length - 1;
    const rules: KeepRule[] = buckets.flatMap((bucket) =>
      takes(bucket, { time: snapshot.time, ms, at, isOldest }) ? [bucket.rule] : [],
    );
    if (isWhole({ time: snapshot.time, ms })) rules.push('within');
    if (retention.keepTags.some((tag) => snapshot.tags.includes(tag))) rules.push('keepTags');
    return rules.length === 0 ? [] : [{ snapshot, rules }];
  });
}

function takes(
  bucket: Bucket,
  one: Instant & { readonly at: number; readonly isOldest: boolean },
): boolean {
  if (bucket.left === 0 || !bucket.isRecent(one)) return false;
  const key = bucket.key(one.time, one.at);
  if (key === bucket.last && !one.isOldest) return false;
  bucket.last = key;
  bucket.left -= 1;
  return true;
}

const hour = (time: string): string => time.slice(0, 13);
const day = (time: string): string => time.slice(0, 10);
const month = (time: string): string => time.slice(0, 7);
const year = (time: string): string => time.slice(0, 4);

function bucketsOf(keep: Retention, newest: string): readonly Bucket[] {
  const counted = (rule: KeepRule, left: number, key: Bucket['key']): Bucket => ({
    rule,
    key,
    left,
    isRecent: () => true,
    last: null,
  });
  const spanned = (rule: KeepRule, text: string, key: Bucket['key']): readonly Bucket[] => {
    const span = readSpanBack(text);
    if (span === null) return [];
    return [{ rule, key, left: Infinity, isRecent: within(newest, span), last: null }];
  };
  return [
    counted('last', keep.last, (_, at) => String(at)),
    counted('hourly', keep.hourly, hour),
    counted('daily', keep.daily, day),
    counted('weekly', keep.weekly, week),
    counted('monthly', keep.monthly, month),
    counted('yearly', keep.yearly, year),
    ...spanned('withinHourly', keep.withinHourly, hour),
    ...spanned('withinDaily', keep.withinDaily, day),
    ...spanned('withinWeekly', keep.withinWeekly, week),
    ...spanned('withinMonthly', keep.withinMonthly, month),
    ...spanned('withinYearly', keep.withinYearly, year),
  ];
}

const DAY_MS = 86_400_000;

/** The Thursday of the week, which tells weeks apart as ISO 8601 counts them. */
function week(time: string): string {
  const ms = Date.parse(`${day(time)}T00:00:00Z`);
  const sinceMonday = (new Date(ms).getUTCDay() + 6) % 7;
  return day(new Date(ms + (3 - sinceMonday) * DAY_MS).toISOString());
}

/**
 * Whether something is less than a span older than the newest: years, months and days by the clock
 * that is shown, so that a change of clocks makes no difference; hours as they pass.
 */
function within(newest: string, span: Span): Bucket['isRecent'] {
  const { years, months, days, hours } = span;
  const hoursMs = hours * 3_600_000;
  if (years + months + days === 0) {
    const limit = Date.parse(newest) - hoursMs;
    return ({ ms }) => ms > limit;
  }
  const date = new Date(shownMs(newest));
  date.setUTCFullYear(
    date.getUTCFullYear() - years,
    date.getUTCMonth() - months,
    date.getUTCDate() - days,
  );
  const limit = date.getTime() - hoursMs;
  return ({ time }) => shownMs(time) > limit;
}

/** What the clock shows, as if it were UTC. */
function shownMs(time: string): number {
  return Date.parse(`${time.replace(/(?:Z|[+-]\d\d:\d\d)$/, '')}Z`);
}
