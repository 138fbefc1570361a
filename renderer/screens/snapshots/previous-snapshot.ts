import type { Snapshot } from '../../../preload/contract/snapshot.ts';

/**
 * The snapshot that another is best compared with: the next older one of the same host and paths,
 * else the next older one. The list is newest first.
 */
export function previousOf(snapshots: readonly Snapshot[], snapshot: Snapshot): Snapshot | null {
  const older = snapshots.slice(snapshots.findIndex(({ id }) => id === snapshot.id) + 1);
  return older.find((each) => sameSource(each, snapshot)) ?? older[0] ?? null;
}

function sameSource(a: Snapshot, b: Snapshot): boolean {
  return a.host === b.host && [...a.paths].sort().join('\n') === [...b.paths].sort().join('\n');
}

/** Two snapshots in the order of time, so that a difference is always told forwards. */
export function olderFirst(a: Snapshot, b: Snapshot): readonly [Snapshot, Snapshot] {
  return Date.parse(a.time) <= Date.parse(b.time) ? [a, b] : [b, a];
}
