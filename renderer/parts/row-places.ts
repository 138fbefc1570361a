/** Where the rows of a long list stand, in pixels from its top. */
export interface RowPlaces {
  readonly tops: readonly number[];
  readonly total: number;
}

/** Puts rows of these heights below each other. */
export function placeRows(heights: readonly number[]): RowPlaces {
  let total = 0;
  const tops = heights.map((height) => {
    const top = total;
    total += height;
    return top;
  });
  return { tops, total };
}

/** The rows that touch a stretch of the list, as a half-open range of their numbers. */
export function rowsBetween(
  { tops, total }: RowPlaces,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  if (from >= total || to <= 0) return { first: 0, end: 0 };
  return { first: Math.max(0, countBelow(tops, from + 1) - 1), end: countBelow(tops, to) };
}

/** How many tops are less than `limit`; they ascend. */
function countBelow(tops: readonly number[], limit: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tops[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
