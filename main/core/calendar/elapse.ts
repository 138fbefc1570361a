import { nextShown, previousShown } from './shown.ts';
import type { CalendarSpec } from './spec.ts';
import { instantOfShown } from './zone-clock.ts';
import { offsetAt, offsetChange } from './zone-offsets.ts';

const LAST_INSTANT = Date.UTC(2200, 0, 2);

/** What becomes of a time that the clocks skip: nothing that day, or the first instant after it. */
export type SkippedTime = 'left-out' | 'after-it';

/**
 * When a spec elapses next: strictly after `after`, or null when it never does up to the year 2199.
 * Both in ms since the epoch; `localZone` is the zone of a spec without one. As in systemd a time that
 * the clocks skip is left out that day, unless asked otherwise, and of one that they show twice only
 * the first counts. Fractions of a ms are rounded up.
 */
export function nextInstant(
  spec: CalendarSpec,
  after: number,
  localZone: string,
  skipped: SkippedTime = 'left-out',
): number | null {
  const zone = spec.zone ?? localZone;
  if (after > LAST_INSTANT) return null;
  const start = Math.max(Math.floor(after), -1);
  let from: number | null = shownUpTo(start, zone) + 1;
  for (;;) {
    from = nextShown(spec, from);
    if (from === null) return null;
    const showing = instantOfShown(Math.floor(from / 1000), zone);
    if (showing.kind === 'gap') {
      if (skipped === 'after-it') return showing.after;
      from = (showing.after + offsetAt(showing.after, zone)) * 1000;
      continue;
    }
    const instant = showing.kind === 'once' ? showing.instant : showing.first;
    return instant + (from % 1000 === 0 ? 0 : 1);
  }
}

/**
 * When a spec elapsed last: strictly before `before`, or null when it never did since 1970. The same
 * instants as `nextInstant` finds.
 */
export function previousInstant(
  spec: CalendarSpec,
  before: number,
  localZone: string,
  skipped: SkippedTime = 'left-out',
): number | null {
  const zone = spec.zone ?? localZone;
  if (before <= 0) return null;
  let upTo: number | null = shownUpTo(Math.min(Math.ceil(before) - 1, LAST_INSTANT), zone);
  for (;;) {
    upTo = previousShown(spec, upTo);
    if (upTo === null) return null;
    const showing = instantOfShown(Math.floor(upTo / 1000), zone);
    if (showing.kind === 'gap') {
      if (skipped === 'after-it') return showing.after;
      upTo = (showing.before + 1 + offsetAt(showing.before, zone)) * 1000 - 1;
      continue;
    }
    const instant = showing.kind === 'once' ? showing.instant : showing.first;
    const rounded = instant + (upTo % 1000 === 0 ? 0 : 1);
    return rounded < 0 ? null : rounded;
  }
}

/**
 * Up to where the clocks have shown everything at an instant, in microseconds as they count them.
 * While they show times for the second time, this is the last that they showed before they were put
 * back: all that lies before it in the calendar has elapsed.
 */
function shownUpTo(instant: number, zone: string): number {
  const shown = instant + offsetAt(instant, zone);
  const showing = instantOfShown(shown, zone);
  if (showing.kind !== 'twice' || instant < showing.second) return shown * 1000;
  const change = offsetChange(showing.first, showing.second, zone);
  return (change + offsetAt(change - 1, zone)) * 1000 - 1;
}
