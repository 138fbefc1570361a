import { t } from '../../../words/t.ts';
import type { Cursor } from './cursor.ts';

/** The weekdays that an expression may begin with; null is refused, an empty list is none at all. */
export function parseWeekdays(cursor: Cursor): readonly number[] | null {
  if (!dayPattern.test(cursor.rest)) return refuseWord(cursor);
  const days = new Set<number>();
  for (;;) {
    const first = readDay(cursor);
    if (first === null) return null;
    const last = readRangeEnd(cursor, first);
    if (last === null) return null;
    for (let day = first; day <= last; day += 1) days.add(day);
    if (!cursor.skip(',')) break;
    if (isOver(cursor)) break; // a comma at the end is allowed
  }
  if (!isOver(cursor))
    return cursor.refuse(t('scheduleMistakes.afterWeekday', { next: cursor.next }));
  cursor.take(/ +/y);
  return [...days].sort((a, b) => a - b);
}

/** Neither a date nor a time begins with a letter. */
function refuseWord(cursor: Cursor): readonly number[] | null {
  const at = cursor.at;
  const word = cursor.take(/[a-z]+/iy);
  if (word === '') return [];
  return cursor.refuseSince(at, t('scheduleMistakes.noWord', { word }));
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const dayPattern = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

function isOver(cursor: Cursor): boolean {
  return cursor.next === '' || cursor.next === ' ';
}

function readDay(cursor: Cursor): number | null {
  const at = cursor.at;
  const name = cursor.take(/[a-z]+/iy).toLowerCase();
  const day = days.findIndex((each) => name === each || name === each.slice(0, 3));
  if (day !== -1) return day;
  if (name === '') return cursor.refuse(t('scheduleMistakes.weekdayMissing'));
  return cursor.refuseSince(at, t('scheduleMistakes.noWeekday', { word: cursor.since(at) }));
}

/** The day itself where no range is written. */
function readRangeEnd(cursor: Cursor, first: number): number | null {
  if (!cursor.skip('..') && !cursor.skip('-')) return first;
  const at = cursor.at;
  const last = readDay(cursor);
  if (last === null || last >= first) return last;
  return cursor.refuseSince(at, t('scheduleMistakes.weekdaysUpwards'));
}
