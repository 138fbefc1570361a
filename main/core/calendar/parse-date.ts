import { t } from '../../../words/t.ts';
import type { Cursor } from './cursor.ts';
import { ruledField } from './field-rules.ts';
import type { CalendarSpec } from './spec.ts';
import { readField, type WrittenField } from './written-field.ts';

export type DatePart = Pick<CalendarSpec, 'years' | 'months' | 'days' | 'fromMonthEnd'>;

/** The date of an expression: every day where none is written; null is refused. */
export function parseDate(cursor: Cursor): DatePart | null {
  const at = cursor.at;
  if (cursor.isAtEnd) return everyDay;
  const first = readField(cursor);
  if (first === null) return null;
  if (cursor.isAtEnd || cursor.next === ':') {
    cursor.return(at); // this is a time
    return everyDay;
  }
  const written = readRest(cursor, first);
  if (written === null) return null;
  cursor.take(/ +/y);
  return ruledDate(cursor, written);
}

const everyDay: DatePart = { years: [], months: [], days: [], fromMonthEnd: false };

interface WrittenDate {
  readonly year: WrittenField;
  readonly month: WrittenField;
  readonly day: WrittenField;
  readonly fromMonthEnd: boolean;
}

/** Two parts are month and day, three are year, month and day; only the day is counted from the end. */
function readRest(cursor: Cursor, first: WrittenField): WrittenDate | null {
  const isShort = cursor.next === '~';
  const second = readPart(cursor);
  if (second === null) return null;
  if (cursor.isAtEnd || cursor.next === ' ')
    return { year: '*', month: first, day: second, fromMonthEnd: isShort };
  if (isShort) return cursor.refuse(t('scheduleMistakes.shortDate'));
  const fromMonthEnd = cursor.next === '~';
  const third = readPart(cursor);
  if (third === null) return null;
  if (!cursor.isAtEnd && cursor.next !== ' ')
    return cursor.refuse(t('scheduleMistakes.afterDate', { next: cursor.next }));
  return { year: first, month: second, day: third, fromMonthEnd };
}

function readPart(cursor: Cursor): WrittenField | null {
  if (cursor.skip('-') || cursor.skip('~')) return readField(cursor);
  const { next } = cursor;
  return cursor.refuse(
    next === ' '
      ? t('scheduleMistakes.spaceInDate')
      : t('scheduleMistakes.strangeInDate', { next }),
  );
}

function ruledDate(cursor: Cursor, written: WrittenDate): DatePart | null {
  const years = ruledField(cursor, written.year, 'year');
  const months = ruledField(cursor, written.month, 'month');
  const days = ruledField(cursor, written.day, written.fromMonthEnd ? 'dayFromEnd' : 'day');
  if (years === null || months === null || days === null) return null;
  return { years, months, days, fromMonthEnd: written.fromMonthEnd && days.length > 0 };
}
