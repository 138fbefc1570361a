import type { Snapshot } from '../../../preload/contract/snapshot.ts';

/** The snapshot that is meant by an id, its start, or `latest`; the list is newest first. */
export function openSnapshot(
  snapshots: readonly Snapshot[],
  snapshotId: string | null,
): Snapshot | null {
  if (snapshotId === null) return null;
  if (snapshotId === 'latest') return snapshots[0] ?? null;
  return snapshots.find(({ id }) => id.startsWith(snapshotId)) ?? null;
}
