/** The most of one answer that is kept: memory must not grow with a repository. */
const MOST_KEPT = 10_000;

/** Keeps the first 10,000 of what comes after those that are skipped, and counts all. */
export function firstOf<T>(skipped = 0): {
  readonly kept: readonly T[];
  readonly add: (one: T) => void;
  readonly total: () => number;
} {
  const kept: T[] = [];
  let total = 0;
  return {
    kept,
    add: (one) => {
      total += 1;
      if (total > skipped && kept.length < MOST_KEPT) kept.push(one);
    },
    total: () => total,
  };
}
