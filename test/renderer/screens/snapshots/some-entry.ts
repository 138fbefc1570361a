import type { FolderEntry } from '../../../../preload/contract/snapshot.ts';

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
