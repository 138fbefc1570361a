import type { SnapshotRoot } from '../core/snapshot-root.ts';

/** Which tree a snapshot is, as far as restic has said: a snapshot never changes. */
export interface KnownRoots {
  remember(location: string, roots: readonly SnapshotRoot[]): void;
  /** Null where it is not known; only a whole id can be. */
  treeOf(location: string, snapshotId: string): string | null;
}

/** Some 20 MB, which only a very long list fills. */
const MOST_KEPT = 50_000;

/** Remembers trees of snapshots, so that an indexed one is shown without asking restic. */
export function knowRoots(most = MOST_KEPT): KnownRoots {
  const trees = new Map<string, string>();
  const keyOf = (location: string, id: string): string => `${id} ${location}`;
  return {
    remember: (location, roots) => {
      for (const { id, tree } of roots) trees.set(keyOf(location, id), tree);
      for (const key of trees.keys()) {
        if (trees.size <= most) break;
        trees.delete(key);
      }
    },
    treeOf: (location, snapshotId) => trees.get(keyOf(location, snapshotId)) ?? null,
  };
}
