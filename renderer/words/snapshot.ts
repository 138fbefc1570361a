import type { FolderEntry, Snapshot } from '../../preload/contract/snapshot.ts';
import { formatBytes } from './bytes.ts';
import { formatCount } from './count.ts';

/** Paths in one line: the first, and how many others there are. */
export function pathsInWords(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) return 'no path';
  return others.length === 0 ? first : `${first} and ${String(others.length)} more`;
}

/** What a snapshot holds and what it added, as far as restic said; empty where it said nothing. */
export function sizeInWords({
  bytesProcessed,
  bytesAdded,
}: Pick<Snapshot, 'bytesProcessed' | 'bytesAdded'>): readonly string[] {
  return [
    ...(bytesProcessed === null ? [] : [formatBytes(bytesProcessed)]),
    ...(bytesAdded === null ? [] : [`${formatBytes(bytesAdded)} new`]),
  ];
}

const kinds: Readonly<Record<FolderEntry['kind'], string>> = {
  file: 'file',
  folder: 'folder',
  link: 'link',
  other: 'special file',
};

/** What an entry of a folder is. */
export function kindInWords(kind: FolderEntry['kind']): string {
  return kinds[kind];
}

/** Why an entry cannot be chosen by itself. */
export const notAddressable =
  'Its name is no valid text, so it cannot be chosen by itself. Choose its folder.';

/** How many things are chosen. */
export function chosenInWords(count: number): string {
  return formatCount(count, { one: 'chosen', many: 'chosen' });
}
