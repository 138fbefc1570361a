import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import type { Cursor } from './cursor.ts';
import { LAST_FROM_MONTH_END, limits, MICROSECONDS, type FieldName } from './limits.ts';
import type { CalendarField, CalendarItem } from './spec.ts';
import type { WrittenField, WrittenItem } from './written-field.ts';

/**
 * What a written field means, by systemd's rules: years of two digits are completed, ranges end where
 * their last step falls, and items are sorted without doubles. Null is refused.
 */
export function ruledField(
  cursor: Cursor,
  written: WrittenField,
  name: RuledName,
): CalendarField | null {
  if (written === '*') return name === 'second' ? [everySecond] : [];
  const items: CalendarItem[] = [];
  for (const each of written) {
    const item = trimmed(name === 'year' ? withCentury(each) : each);
    const problem = whatIsWrong(item, name);
    if (problem !== null) return cursor.refuse(problem, each.at, each.length);
    items.push({ start: item.start, stop: item.stop, repeat: item.repeat });
  }
  const isAll = name === 'second' && isEverySecond(items);
  return isAll ? [everySecond] : withoutDoubles(items.sort(inOrder));
}

/** A field's name, or that of the days counted from the month's end. */
export type RuledName = FieldName | 'dayFromEnd';

const everySecond: CalendarItem = { start: 0, stop: null, repeat: MICROSECONDS };

/** Whether `0/1` is among items that have no fractions to add to it. */
function isEverySecond(items: readonly CalendarItem[]): boolean {
  const isWhole = ({ start, repeat }: CalendarItem) =>
    start % MICROSECONDS === 0 && repeat % MICROSECONDS === 0;
  return items.every(isWhole) && items.some((item) => inOrder(item, everySecond) === 0);
}

function withCentury(item: WrittenItem): WrittenItem {
  return {
    ...item,
    start: fullYear(item.start),
    stop: item.stop === null ? null : fullYear(item.stop),
  };
}

function fullYear(year: number): number {
  if (year < 70) return year + 2000;
  return year < 100 ? year + 1900 : year;
}

/** A range in which no second value has place is its first value alone. */
function trimmed(item: WrittenItem): WrittenItem {
  const { start, stop, repeat } = item;
  if (stop === null || stop < start) return item;
  const end = stop - ((stop - start) % repeat);
  return end === start ? { ...item, stop: null, repeat: 0 } : { ...item, stop: end };
}

function whatIsWrong({ start, stop, repeat }: WrittenItem, name: RuledName): string | null {
  const { from, to } = boundsOf(name);
  const outside = [start, stop].find((each) => each !== null && (each < from || each > to));
  if (outside !== undefined && outside !== null) {
    const [least, most] = [show(from, name), show(to, name)];
    return t('scheduleMistakes.noValue', {
      value: show(outside, name),
      field: t(FIELDS[name]),
      allowed: t('scheduleMistakes.fromTo', { least, most }),
    });
  }
  if (stop !== null && stop < start) {
    return t('scheduleMistakes.upwards', { last: show(stop, name), first: show(start, name) });
  }
  const room = name === 'dayFromEnd' ? start - from : to - start;
  if (repeat > (stop === null ? room : to - from)) return tooFar(repeat, start, name);
  return null;
}

const FIELDS = {
  second: 'scheduleMistakes.second',
  minute: 'scheduleMistakes.minute',
  hour: 'scheduleMistakes.hour',
  day: 'scheduleMistakes.day',
  dayFromEnd: 'scheduleMistakes.dayFromEnd',
  month: 'scheduleMistakes.month',
  year: 'scheduleMistakes.year',
} as const satisfies Readonly<Record<RuledName, WordKey>>;

function tooFar(repeat: number, start: number, name: RuledName): string {
  const { from, to } = boundsOf(name);
  const end = name === 'dayFromEnd' ? from : to;
  return t('scheduleMistakes.pastEnd', {
    step: show(repeat, name),
    start: show(start, name),
    end: show(end, name),
  });
}

function boundsOf(name: RuledName): { readonly from: number; readonly to: number } {
  return name === 'dayFromEnd' ? { from: 1, to: LAST_FROM_MONTH_END } : limits[name];
}

/** 59.999999 s is the last that seconds reach, which nobody wants to read. */
function show(value: number, name: RuledName): string {
  if (name !== 'second') return String(value);
  return value === limits.second.to ? '59' : String(value / MICROSECONDS);
}

function inOrder(a: CalendarItem, b: CalendarItem): number {
  return a.start - b.start || (a.stop ?? -1) - (b.stop ?? -1) || a.repeat - b.repeat;
}

function withoutDoubles(items: readonly CalendarItem[]): CalendarField {
  return items.filter((item, index) => {
    const before = items[index - 1];
    return before === undefined || inOrder(before, item) !== 0;
  });
}
