import { t } from '../../../words/t.ts';
import type { Cursor } from './cursor.ts';
import { ruledField } from './field-rules.ts';
import { MICROSECONDS } from './limits.ts';
import type { CalendarField, CalendarSpec } from './spec.ts';
import { readField, type WrittenField } from './written-field.ts';

export type TimePart = Pick<CalendarSpec, 'hours' | 'minutes' | 'seconds'>;

const zero: CalendarField = [{ start: 0, stop: null, repeat: 0 }];

/** The time of an expression, up to its end: midnight where none is written; null is refused. */
export function parseTime(cursor: Cursor): TimePart | null {
  if (cursor.isAtEnd) return { hours: zero, minutes: zero, seconds: zero };
  const hour = readField(cursor);
  if (hour === null) return null;
  if (!cursor.skip(':')) return refuseNoMinute(cursor);
  const minute = readField(cursor);
  if (minute === null) return null;
  const hasSecond = cursor.skip(':');
  const second = hasSecond ? readField(cursor, MICROSECONDS) : null;
  if (hasSecond && second === null) return null;
  return cursor.isAtEnd ? ruledTime(cursor, { hour, minute, second }) : refuseRest(cursor);
}

interface WrittenTime {
  readonly hour: WrittenField;
  readonly minute: WrittenField;
  readonly second: WrittenField | null;
}

function ruledTime(cursor: Cursor, written: WrittenTime): TimePart | null {
  const hours = ruledField(cursor, written.hour, 'hour');
  const minutes = ruledField(cursor, written.minute, 'minute');
  const seconds = written.second === null ? zero : ruledField(cursor, written.second, 'second');
  return hours && minutes && seconds && { hours, minutes, seconds };
}

function refuseNoMinute(cursor: Cursor): null {
  if (cursor.isAtEnd) return cursor.refuse(t('scheduleMistakes.needsMinutes'));
  return cursor.refuse(t('scheduleMistakes.strangeInTime', { next: cursor.next }));
}

/** What looks like a name behind the time was meant as a zone, or as a weekday. */
function refuseRest(cursor: Cursor): null {
  const end = cursor.at;
  if (cursor.take(/ +/y) === '')
    return cursor.refuse(t('scheduleMistakes.afterTime', { next: cursor.next }));
  if (cursor.isAtEnd) return cursor.refuse(t('scheduleMistakes.onlyZoneAfter'), end);
  if (/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(cursor.rest))
    return cursor.refuseWord((word) => t('scheduleMistakes.weekdayFirst', { word }));
  if (/^[\d*]/.test(cursor.rest)) return cursor.refuseWord(() => t('scheduleMistakes.dateFirst'));
  if (/^\S+ +\S/.test(cursor.rest))
    return cursor.refuseWord((word) => t('scheduleMistakes.afterZone', { word }));
  return cursor.refuseWord((word) => t('scheduleMistakes.unknownZone', { word }));
}
