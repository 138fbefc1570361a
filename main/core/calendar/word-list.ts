import { choiceInWords, listInWords, seriesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';

const SHOWN = 5;

interface ListOptions {
  readonly last?: 'and' | 'or';
  /** Says three numbers in a row and more as a range, "9 to 17"; without it they are listed. */
  readonly range?: (first: number, last: number) => string;
}

/** "a, b and c" of values; of many the first five: "a, b, c, d, e and 7 more". */
export function wordList<T extends number | string>(
  values: readonly T[],
  say: (value: T) => string = String,
  { last = 'and', range }: ListOptions = {},
): string {
  const items =
    range === undefined ? values.map((value) => oneItem(say(value))) : inRanges(values, say, range);
  if (items.length <= SHOWN + 1) {
    const words = items.map(({ word }) => word);
    return last === 'and' ? listInWords(words) : choiceInWords(words);
  }
  const shown = items.slice(0, SHOWN);
  const count = values.length - shown.reduce((sum, item) => sum + item.count, 0);
  const list = seriesInWords(shown.map(({ word }) => word));
  return t(last === 'and' ? 'calendar.andMore' : 'calendar.orMore', { list, count });
}

/** Bare numbers in a row: "9 to 17". */
export function numberRange(first: number, last: number): string {
  return t('calendar.range', { first, last });
}

interface Item {
  readonly word: string;
  /** How many values it stands for. */
  readonly count: number;
}

function oneItem(word: string): Item {
  return { word, count: 1 };
}

function inRanges<T extends number | string>(
  values: readonly T[],
  say: (value: T) => string,
  range: (first: number, last: number) => string,
): readonly Item[] {
  const rows: T[][] = [];
  for (const value of values) {
    const row = rows.at(-1);
    if (row !== undefined && Number(row.at(-1)) + 1 === value) row.push(value);
    else rows.push([value]);
  }
  return rows.flatMap((row) => {
    if (row.length < 3) return row.map((value) => oneItem(say(value)));
    return [{ word: range(Number(row[0]), Number(row.at(-1))), count: row.length }];
  });
}

/** Whether values are three in a row or more, and nothing else. */
export function isRow(values: readonly number[]): boolean {
  const [first] = values;
  return values.length > 2 && values.every((value, index) => value === (first ?? 0) + index);
}
