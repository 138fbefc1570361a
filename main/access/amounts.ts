import type { Amount, Measured } from '../../preload/contract/estimate.ts';

/** Counts files and bytes under paths. */
export interface Tally {
  /** One more file of so many bytes. */
  add(under: string, bytes: number): void;
  all(): Amount;
  /** The paths with the most bytes; the first 10. */
  biggest(): readonly Measured[];
}

const NAMED = 10;

export function tally(): Tally {
  const amounts = new Map<string, { files: number; bytes: number }>();
  let [files, bytes] = [0, 0];
  return {
    add: (under, more) => {
      const amount = amounts.get(under) ?? { files: 0, bytes: 0 };
      amounts.set(under, amount);
      amount.files += 1;
      amount.bytes += more;
      files += 1;
      bytes += more;
    },
    all: () => ({ files, bytes }),
    biggest: () =>
      [...amounts]
        .map(([path, amount]) => ({ path, ...amount }))
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, NAMED),
  };
}
