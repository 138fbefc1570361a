import type { FolderEntry, Snapshot } from '../../../../preload/contract/snapshot.ts';

/** A snapshot, but for what the test says. */
export function aSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    id: 'a'.repeat(64),
    tree: 'b'.repeat(64),
    time: '2026-03-12T08:00:00.000Z',
    host: 'laptop',
    paths: ['/home/ada'],
    tags: [],
    bytesProcessed: 1_000,
    bytesAdded: 10,
    ...changes,
  };
}

/** A file of a snapshot, but for what the test says. */
export function anEntry(path: string, changes: Partial<FolderEntry> = {}): FolderEntry {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    kind: 'file',
    bytes: 10,
    modifiedAt: '2026-03-01T08:00:00.000Z',
    addressable: true,
    ...changes,
  };
}
