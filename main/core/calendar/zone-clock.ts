export { isZone } from './zone-offsets.ts';
import { offsetAt, offsetChange } from './zone-offsets.ts';

/** What a clock on the wall and the calendar beside it show; `month` 1 is January. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

/**
 * When a clock shows something: usually once. Where clocks are put forward some times are shown never:
 * `before` is then the last ms before the gap and `after` the first ms behind it. Where they are put
 * back some are shown twice. All in ms since the epoch.
 */
export type Showing =
  | { readonly kind: 'once'; readonly instant: number }
  | { readonly kind: 'gap'; readonly before: number; readonly after: number }
  | { readonly kind: 'twice'; readonly first: number; readonly second: number };

const DAY = 86_400_000;

/** What the clocks of a zone (an IANA name) show at an instant, in ms since the epoch. */
export function civilOf(instant: number, zone: string): Civil {
  const shown = new Date(instant + offsetAt(instant, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    ms: shown.getUTCMilliseconds(),
  };
}

/** When the clocks of a zone (an IANA name) show this. */
export function instantOf(civil: Civil, zone: string): Showing {
  const { year, month, day, hour, minute, second, ms } = civil;
  return instantOfShown(Date.UTC(year, month - 1, day, hour, minute, second, ms), zone);
}

/**
 * The same for what a clock shows given as the ms since 1970-01-01 00:00 on that clock, so that
 * whoever looks through many of them makes no objects.
 */
export function instantOfShown(shown: number, zone: string): Showing {
  if (zone === 'UTC') return { kind: 'once', instant: shown };
  // No zone is a day away from UTC, so that these two see any change of offset near it.
  const [earlier, later] = [shown - DAY, shown + DAY];
  const [old, recent] = [offsetAt(earlier, zone), offsetAt(later, zone)];
  if (old === recent) return { kind: 'once', instant: shown - old };
  const isOld = offsetAt(shown - old, zone) === old;
  const isRecent = offsetAt(shown - recent, zone) === recent;
  if (isOld && isRecent) return { kind: 'twice', first: shown - old, second: shown - recent };
  if (isOld || isRecent) return { kind: 'once', instant: shown - (isOld ? old : recent) };
  const after = offsetChange(earlier, later, zone);
  return { kind: 'gap', before: after - 1, after };
}

/** The first instant at which clocks show it; behind the gap, where they never do. */
export function firstOf(showing: Showing): number {
  switch (showing.kind) {
    case 'once':
      return showing.instant;
    case 'twice':
      return showing.first;
    case 'gap':
      return showing.after;
  }
}
