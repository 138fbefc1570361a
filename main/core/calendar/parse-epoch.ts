import { t } from '../../../words/t.ts';
import type { Cursor } from './cursor.ts';
import type { DatePart } from './parse-date.ts';
import type { TimePart } from './parse-time.ts';
import { limits, MICROSECONDS } from './limits.ts';
import type { CalendarField } from './spec.ts';

const MOST = 2n ** 64n;

/** `@` and the seconds since the epoch: one instant, in UTC; null is refused. */
export function parseEpoch(cursor: Cursor): (DatePart & TimePart) | null {
  const at = cursor.at;
  cursor.skip('@');
  const digits = cursor.take(/[ \t\n\v\f\r]*[+-]?\d+/y).trim();
  if (digits === '') return cursor.refuse(t('scheduleMistakes.epochMissing'));
  if (!cursor.isAtEnd)
    return cursor.refuse(t('scheduleMistakes.afterEpoch', { next: cursor.next }));
  const date = new Date(secondsOf(digits) * 1000);
  const year = date.getUTCFullYear();
  if (!(year >= limits.year.from && year <= limits.year.to))
    return cursor.refuseSince(at, t('scheduleMistakes.outsideYears', { year: limits.year.to }));
  return {
    years: only(year),
    months: only(date.getUTCMonth() + 1),
    days: only(date.getUTCDate()),
    fromMonthEnd: false,
    hours: only(date.getUTCHours()),
    minutes: only(date.getUTCMinutes()),
    seconds: only(date.getUTCSeconds() * MICROSECONDS),
  };
}

function only(value: number): CalendarField {
  return [{ start: value, stop: null, repeat: 0 }];
}

/** systemd reads it with C's strtoul, in which -1 is the greatest number but one short of none. */
function secondsOf(digits: string): number {
  const size = BigInt(digits.replace(/^[+-]/, ''));
  if (size >= MOST) return NaN;
  return Number(BigInt.asIntN(64, digits.startsWith('-') ? -size : size));
}
