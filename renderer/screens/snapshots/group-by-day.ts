import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { dayOf, formatDay } from '../../words/day.ts';
import type { Reader } from '../../words/instant.ts';

/** The snapshots of one day. */
export interface SnapshotDay {
  /** `2026-03-12`, where the reader is. */
  readonly day: string;
  readonly name: string;
  readonly snapshots: readonly Snapshot[];
}

/** Snapshots by the reader's days, in the order in which they come. */
export function groupByDay(snapshots: readonly Snapshot[], reader: Reader): readonly SnapshotDay[] {
  const days = Map.groupBy(snapshots, ({ time }) => dayOf(time, reader));
  return [...days].map(([day, those]) => ({
    day,
    name: those[0] === undefined ? day : formatDay(those[0].time, reader),
    snapshots: those,
  }));
}
