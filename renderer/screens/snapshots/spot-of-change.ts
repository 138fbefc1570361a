import type { Snapshot, SnapshotChange } from '../../../preload/contract/snapshot.ts';
import type { SnapshotSpot } from '../../state/place.ts';
import { parentOf } from './snapshot-path.ts';

/** Where a difference can be looked at: in the newer snapshot, or, when it was removed, in the older. */
export function spotOfChange(
  { path, modifier }: SnapshotChange,
  [older, newer]: readonly [Pick<Snapshot, 'id'>, Pick<Snapshot, 'id'>],
): SnapshotSpot {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  const isGone = modifier.includes('-') && !modifier.includes('+');
  return {
    snapshotId: (isGone ? older : newer).id,
    folder: parentOf(plain),
    marked: plain,
  };
}
