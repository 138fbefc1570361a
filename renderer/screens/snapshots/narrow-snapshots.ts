import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { spokenLocale } from '../../../words/t.ts';

/** What the reader looks for among snapshots; what is empty does not narrow the search. */
export interface SnapshotNarrowing {
  readonly tag: string;
  readonly host: string;
  readonly text: string;
}

export const notNarrowed: SnapshotNarrowing = { tag: '', host: '', text: '' };

/** The snapshots that are like that; the text may stand in an id, a path, a host or a tag. */
export function narrowSnapshots(
  snapshots: readonly Snapshot[],
  { tag, host, text }: SnapshotNarrowing,
): readonly Snapshot[] {
  const wanted = text.trim().toLowerCase();
  return snapshots.filter(
    (each) =>
      (tag === '' || each.tags.includes(tag)) &&
      (host === '' || each.host === host) &&
      (wanted === '' || isNamed(each, wanted)),
  );
}

function isNamed({ id, host, paths, tags }: Snapshot, wanted: string): boolean {
  return (
    id.startsWith(wanted) ||
    [host, ...paths, ...tags].some((word) => word.toLowerCase().includes(wanted))
  );
}

/** The tags and hosts that a choice can offer, in order. */
export function namesOf(snapshots: readonly Snapshot[]): {
  readonly tags: readonly string[];
  readonly hosts: readonly string[];
} {
  const unique = (words: readonly string[]): readonly string[] =>
    [...new Set(words)].sort((a, b) => a.localeCompare(b, spokenLocale()));
  return {
    tags: unique(snapshots.flatMap(({ tags }) => tags)),
    hosts: unique(snapshots.map(({ host }) => host)),
  };
}
