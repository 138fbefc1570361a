import type {
  FolderListing,
  RepositoryStats,
  SearchResult,
  Snapshot,
  SnapshotDifference,
} from '../../preload/contract/snapshot.ts';
import { bytesInWords, filesInWords } from '../core/figures.ts';
import { printable } from './printable.ts';

/** A snapshot in one line. */
export function snapshotLine(snapshot: Snapshot): string {
  const { id, time, host, paths, tags, bytesProcessed, bytesAdded } = snapshot;
  return columns([
    id.slice(0, 8),
    time,
    host,
    paths.join(', '),
    tags.map((tag) => `#${tag}`).join(' '),
    bytesProcessed === null ? '' : bytesInWords(bytesProcessed),
    bytesAdded === null ? '' : `${bytesInWords(bytesAdded)} added`,
  ]);
}

/** What a folder holds, each in one line, folders with a slash. */
export function folderLines({ entries, total }: FolderListing): readonly string[] {
  return [
    ...entries.map(({ name, kind, bytes, modifiedAt }) =>
      columns([
        modifiedAt ?? '',
        kind === 'folder' ? `${name}/` : name,
        bytes === null ? '' : bytesInWords(bytes),
      ]),
    ),
    ...cutLine(entries.length, total),
  ];
}

/** Each place where something was found in one line. */
export function searchLines({ hits, total }: SearchResult): readonly string[] {
  return [
    ...hits.map(({ snapshotId, entry }) =>
      columns([
        snapshotId.slice(0, 8),
        entry.modifiedAt ?? '',
        entry.kind === 'folder' ? `${entry.path}/` : entry.path,
        entry.bytes === null ? '' : bytesInWords(entry.bytes),
      ]),
    ),
    ...cutLine(hits.length, total),
  ];
}

/** Each change in one line, then the figures. */
export function differenceLines(difference: SnapshotDifference): readonly string[] {
  const { changes, total, bytesAdded, bytesRemoved } = difference;
  const { filesAdded, filesChanged, filesRemoved } = difference;
  return [
    ...changes.map(({ modifier, path }) => columns([modifier, path])),
    ...cutLine(changes.length, total),
    `${filesInWords(filesAdded)} added, ${String(filesChanged)} changed, ${String(filesRemoved)} removed; ${bytesInWords(bytesAdded)} added, ${bytesInWords(bytesRemoved)} removed`,
  ];
}

/** How large a repository is, for reading. */
export function statsLines(stats: RepositoryStats): readonly string[] {
  const { snapshots, bytesStored, bytesUncompressed } = stats;
  const before =
    bytesUncompressed === null ? '' : `, ${bytesInWords(bytesUncompressed)} uncompressed`;
  const many = snapshots === 1 ? '1 snapshot' : `${String(snapshots)} snapshots`;
  return [`${many}, ${bytesInWords(bytesStored)} stored${before}`];
}

function cutLine(shown: number, total: number): readonly string[] {
  return shown < total ? [`… cut here: ${String(total - shown)} more`] : [];
}

/** Cells in one line, each as a terminal may show it. */
export function columns(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell !== '')
    .map(printable)
    .join('  ');
}
