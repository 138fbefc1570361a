/** A snapshot of a repository, as restic lists it. */
export interface Snapshot {
  /** All 64 hexadecimal digits. */
  readonly id: string;
  /** The id of its root folder: equal trees have equal ids. */
  readonly tree: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly host: string;
  readonly paths: readonly string[];
  readonly tags: readonly string[];
  /** Bytes of all its files; null where the restic that made it did not say. */
  readonly bytesProcessed: number | null;
  /** Bytes that it added to the repository, compressed; null where restic did not say. */
  readonly bytesAdded: number | null;
}

/** Which snapshots are meant; what is left out does not matter. */
export interface SnapshotFilter {
  /** Only those that the asking profile has made. */
  readonly own?: true;
  readonly tag?: string;
  readonly host?: string;
  /** An absolute path that was backed up. */
  readonly path?: string;
}

/** Something in a folder of a snapshot. */
export interface FolderEntry {
  readonly name: string;
  /** Absolute, within the snapshot. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Only files have a size. */
  readonly bytes: number | null;
  /** ISO 8601, UTC; null where restic says none. */
  readonly modifiedAt: string | null;
  /** Whether restic can be asked for it: not where its name is no UTF-8. */
  readonly addressable: boolean;
}

/** What a folder of a snapshot holds itself. */
export interface FolderListing {
  readonly folder: string;
  /** 10,000 of them at most, from the offset that was asked for. */
  readonly entries: readonly FolderEntry[];
  /** How many there are. */
  readonly total: number;
  /** Whether the whole tree is indexed by now, so that every further folder comes at once. */
  readonly isIndexed: boolean;
}

/** What is looked for in snapshots: a name or pattern (`*.jpg`), upper and lower case alike. */
export interface SnapshotSearch {
  readonly pattern: string;
  /** Only in this one; else in all of the profile's. */
  readonly snapshotId?: string;
}

/** One place where something was found. */
export interface SearchHit {
  readonly snapshotId: string;
  readonly entry: FolderEntry;
}

/** What a search found. */
export interface SearchResult {
  /** The first 1,000 of them, newest snapshot first. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** The start of a file of a snapshot, to look at. */
export interface FilePreview {
  readonly path: string;
  readonly kind: 'text' | 'binary';
  /** The first 256 KiB of a text; empty for what is none. */
  readonly text: string;
  /** Whether there is more of it. */
  readonly isCut: boolean;
}

/** A repository that is shown as a folder of the system, until it is unmounted or Bellhop ends. */
export interface Mount {
  readonly profileId: string;
  readonly folder: string;
}

/** One difference between two snapshots. */
export interface SnapshotChange {
  readonly path: string;
  /** restic's letters: `+ - M T U ?`, also several. */
  readonly modifier: string;
}

/** How a second snapshot differs from a first. */
export interface SnapshotDifference {
  /** The first 10,000 of them. */
  readonly changes: readonly SnapshotChange[];
  /** How many there are. */
  readonly total: number;
  readonly filesChanged: number;
  readonly filesAdded: number;
  readonly filesRemoved: number;
  readonly bytesAdded: number;
  readonly bytesRemoved: number;
}

/** How large a repository is. */
export interface RepositoryStats {
  readonly snapshots: number;
  /** Bytes that it takes up: each piece of data once, compressed. */
  readonly bytesStored: number;
  /** The same data before it was compressed; null where restic does not say. */
  readonly bytesUncompressed: number | null;
}

/** What is there at a repository's place, found by opening it. */
export interface RepositoryProbe {
  readonly state: 'there' | 'none';
  /** The repository format; 2 is the one that compresses. Null where there is none. */
  readonly version: number | null;
}

/** A key of a repository: each stands for one password. */
export interface RepositoryKey {
  readonly id: string;
  /** Whether it is the one that Bellhop uses. */
  readonly isCurrent: boolean;
  readonly userName: string;
  readonly hostName: string;
  /** As restic writes it: local time of the machine, without a zone. */
  readonly createdAt: string;
}

/** What `forget` would do with one snapshot. */
export interface ForgetVerdict {
  readonly snapshot: Snapshot;
  readonly keep: boolean;
  /** The rules that keep it, in restic's words. */
  readonly reasons: readonly string[];
}

/** What a retention would keep and forget, newest first, of the profile's own snapshots. */
export interface ForgetPreview {
  readonly groups: readonly {
    readonly host: string;
    readonly paths: readonly string[];
    readonly tags: readonly string[];
    readonly verdicts: readonly ForgetVerdict[];
  }[];
  readonly kept: number;
  readonly removed: number;
}
