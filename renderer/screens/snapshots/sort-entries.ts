import type { FolderEntry } from '../../../preload/contract/snapshot.ts';
import { spokenLocale } from '../../../words/t.ts';

/** By what a folder's table is sorted. */
export interface EntryOrder {
  readonly column: 'name' | 'size' | 'modified';
  readonly direction: 'ascending' | 'descending';
}

export const byName: EntryOrder = { column: 'name', direction: 'ascending' };

/** Entries in an order: folders first, names as a person counts (`2` before `10`). */
export function sortEntries(
  entries: readonly FolderEntry[],
  { column, direction }: EntryOrder,
): readonly FolderEntry[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = compareIn(spokenLocale());
  return [...entries].sort(
    (a, b) => rank(a) - rank(b) || sign * compare[column](a, b) || compare.name(a, b),
  );
}

type Compare = (a: FolderEntry, b: FolderEntry) => number;

function compareIn(locale: string | undefined): Readonly<Record<EntryOrder['column'], Compare>> {
  const names = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return {
    name: (a, b) => names.compare(a.name, b.name),
    size: (a, b) => (a.bytes ?? -1) - (b.bytes ?? -1),
    modified: (a, b) => instant(a) - instant(b),
  };
}

function rank({ kind }: FolderEntry): number {
  return kind === 'folder' ? 0 : 1;
}

function instant({ modifiedAt }: FolderEntry): number {
  return modifiedAt === null ? 0 : Date.parse(modifiedAt);
}

/** So many entries from the start, and as many more as it takes to show the marked one. */
export function startOf(
  entries: readonly FolderEntry[],
  most: number,
  marked: string | null,
): readonly FolderEntry[] {
  const markedAt = marked === null ? -1 : entries.findIndex(({ path }) => path === marked);
  return entries.slice(0, Math.max(most, markedAt + 1));
}
