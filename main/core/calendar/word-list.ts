const SHOWN = 5;

interface ListOptions {
  readonly last?: 'and' | 'or';
  /** Whether three numbers in a row and more are a range, "9 to 17". */
  readonly hasRanges?: boolean;
}

/** "a, b and c" of values; of many the first five: "a, b, c, d, e and 7 more". */
export function wordList<T extends number | string>(
  values: readonly T[],
  say: (value: T) => string = String,
  { last = 'and', hasRanges = false }: ListOptions = {},
): string {
  const items = hasRanges ? inRanges(values, say) : values.map((value) => oneItem(say(value)));
  const isLong = items.length > SHOWN + 1;
  const shown = isLong ? items.slice(0, SHOWN) : items.slice(0, -1);
  const count = shown.reduce((sum, item) => sum + item.count, 0);
  const end = isLong ? `${values.length - count} more` : (items.at(-1)?.word ?? '');
  const begin = shown.map(({ word }) => word).join(', ');
  return begin === '' ? end : `${begin} ${last} ${end}`;
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
): readonly Item[] {
  const rows: T[][] = [];
  for (const value of values) {
    const row = rows.at(-1);
    if (row !== undefined && Number(row.at(-1)) + 1 === value) row.push(value);
    else rows.push([value]);
  }
  return rows.flatMap((row) => {
    const words = row.map((value) => say(value));
    if (row.length < 3) return words.map(oneItem);
    return [{ word: `${words[0] ?? ''} to ${words.at(-1) ?? ''}`, count: row.length }];
  });
}

/** Whether values are three in a row or more, and nothing else. */
export function isRow(values: readonly number[]): boolean {
  const [first] = values;
  return values.length > 2 && values.every((value, index) => value === (first ?? 0) + index);
}
