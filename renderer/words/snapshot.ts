import type { FolderEntry, Snapshot } from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { formatBytes } from './bytes.ts';

/** Paths in one line: the first, and how many others there are. */
export function pathsInWords(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) return t('snapshots.noPath');
  return others.length === 0
    ? first
    : t('snapshots.pathAndMore', { path: first, count: others.length });
}

/** What a snapshot holds and what it added, as far as restic said; empty where it said nothing. */
export function sizeInWords({
  bytesProcessed,
  bytesAdded,
}: Pick<Snapshot, 'bytesProcessed' | 'bytesAdded'>): readonly string[] {
  return [
    ...(bytesProcessed === null ? [] : [formatBytes(bytesProcessed)]),
    ...(bytesAdded === null ? [] : [t('snapshots.newBytes', { bytes: formatBytes(bytesAdded) })]),
  ];
}

const kinds = {
  file: 'snapshots.file',
  folder: 'snapshots.folder',
  link: 'snapshots.link',
  other: 'snapshots.specialFile',
} as const satisfies Readonly<Record<FolderEntry['kind'], WordKey>>;

/** What an entry of a folder is. */
export function kindInWords(kind: FolderEntry['kind']): string {
  return t(kinds[kind]);
}

/** Why an entry cannot be chosen by itself. */
export function whyNotAddressable(): string {
  return t('snapshots.notAddressable');
}

/** How many things are chosen. */
export function chosenInWords(count: number): string {
  return t('snapshots.chosen', { count });
}
