import { t } from '../../../words/t.ts';
import type { Cursor } from './cursor.ts';
import { MOST_ITEMS } from './limits.ts';

/** An item as it is written: what its numbers may be depends on the field, which is known later. */
export interface WrittenItem {
  readonly start: number;
  readonly stop: number | null;
  readonly repeat: number;
  readonly at: number;
  readonly length: number;
}

/** What is written for a field. */
export type WrittenField = '*' | readonly WrittenItem[];

const GREATEST = 2 ** 31 - 1;

/** Reads `*`, or a list of items; seconds in microseconds, all others as they are. Null is refused. */
export function readField(cursor: Cursor, unit = 1): WrittenField | null {
  const at = cursor.at;
  if (cursor.skip('*')) return cursor.skip('/') ? refuseStepOfAll(cursor, at) : '*';
  const items: WrittenItem[] = [];
  do {
    const start = cursor.at;
    const item = readItem(cursor, unit);
    if (item === null) return null;
    items.push(item);
    if (items.length > MOST_ITEMS)
      return cursor.refuseSince(start, t('scheduleMistakes.listTooLong', { most: MOST_ITEMS }));
  } while (cursor.skip(','));
  return items;
}

function readItem(cursor: Cursor, unit: number): WrittenItem | null {
  const at = cursor.at;
  const start = readNumber(cursor, unit);
  if (start === null) return null;
  const isRange = cursor.skip('..');
  const stop = isRange ? readNumber(cursor, unit) : null;
  if (isRange && stop === null) return null;
  const repeatAt = cursor.at;
  const isStepped = cursor.skip('/');
  const repeat = isStepped ? readNumber(cursor, unit) : isRange ? unit : 0;
  if (repeat === null) return null;
  if (isStepped && repeat === 0)
    return cursor.refuseSince(repeatAt, t('scheduleMistakes.stepZero'));
  if (unit > 1 && stop !== null && !isStepped && start + unit > stop)
    return cursor.refuseSince(at, t('scheduleMistakes.shortSeconds'));
  if (!/^[ ,~:-]?$/.test(cursor.next))
    return cursor.refuse(
      t('scheduleMistakes.cannotFollow', { next: cursor.next, before: cursor.since(at) }),
    );
  return { start, stop, repeat, at, length: cursor.at - at };
}

/** As cron writes it. */
function refuseStepOfAll(cursor: Cursor, at: number): null {
  const step = cursor.take(/\d+/y) || '2';
  return cursor.refuseSince(at, t('scheduleMistakes.stepAtNumber', { step }));
}

function readNumber(cursor: Cursor, unit: number): number | null {
  const at = cursor.at;
  const digits = cursor.take(/\d+/y);
  if (digits === '') return refuseNoNumber(cursor);
  const isFraction = unit > 1 && isDecimalPoint(cursor) && cursor.skip('.');
  const fraction = isFraction ? cursor.take(/\d+/y) : '0';
  if (fraction === '') return cursor.refuseSince(at, t('scheduleMistakes.fractionDigits'));
  const value = Number(digits) * unit + microseconds(fraction);
  return value > GREATEST ? cursor.refuseSince(at, t('scheduleMistakes.tooLarge')) : value;
}

/** Two points are a range. */
function isDecimalPoint(cursor: Cursor): boolean {
  return cursor.next === '.' && !cursor.rest.startsWith('..');
}

/** Rounded at the seventh digit, so that .9999999 is a whole second. */
function microseconds(fraction: string): number {
  const kept = Number(fraction.slice(0, 6).padEnd(6, '0'));
  return kept + (fraction.charAt(6) >= '5' ? 1 : 0);
}

function refuseNoNumber(cursor: Cursor): null {
  if (cursor.isAtEnd) return cursor.refuse(t('scheduleMistakes.numberMissing'));
  return cursor.refuseWord((word) => t('scheduleMistakes.noNumber', { word }));
}
