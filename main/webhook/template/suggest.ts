import { t } from '../../../words/t.ts';

/** A sentence, and the question after it whether a known name was meant where one is near. */
export function orDidYouMean(sentence: string, name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === null ? sentence : t('template.meant', { sentence, near });
}

/** The known name that was probably meant; null when none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  const ranked = [...known]
    .map((candidate) => ({
      candidate,
      distance: editDistance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best === undefined || best.distance > Math.max(1, Math.floor(name.length / 3))) {
    return null;
  }
  return best.candidate;
}

/** Whatever is longer was not mistyped, and would take long to compare. */
const LONGEST_NAME = 100;

/** Damerau's distance: how many letters to add, drop, change, or swap with the next one. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwapped = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
