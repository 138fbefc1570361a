import type { FolderEntry } from '../../../preload/contract/snapshot.ts';

/**
 * What is chosen after a change of one folder's ticks: what is chosen in other folders stays.
 * `all` is all of this folder that can be chosen.
 */
export function chooseIn(
  chosen: ReadonlySet<string>,
  entries: readonly FolderEntry[],
  ticks: 'all' | ReadonlySet<string | number>,
): ReadonlySet<string> {
  const here = new Set(entries.map(({ path }) => path));
  const elsewhere = [...chosen].filter((path) => !here.has(path));
  const ticked = entries
    .filter(({ path, addressable }) => addressable && (ticks === 'all' || ticks.has(path)))
    .map(({ path }) => path);
  return new Set([...elsewhere, ...ticked]);
}

/** The paths without those that lie in a folder which is there as well, in order. */
export function outermost(paths: Iterable<string>): readonly string[] {
  const all = new Set(paths);
  const liesInAnother = (path: string): boolean =>
    path !== '/' &&
    (all.has('/') || path.split('/').some((_, at, names) => isUnder(all, names, at)));
  return [...all].filter((path) => !liesInAnother(path)).sort();
}

function isUnder(all: ReadonlySet<string>, names: readonly string[], at: number): boolean {
  return at > 1 && all.has(names.slice(0, at).join('/'));
}
