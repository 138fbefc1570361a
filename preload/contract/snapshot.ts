/** A snapshot of a repository, as restic lists it. */
export interface Snapshot {
  /** All 64 hexadecimal digits. */
  readonly id: string;
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
}

/** What a folder of a snapshot holds itself. */
export interface FolderListing {
  readonly folder: string;
  /** The first 10,000 of them. */
  readonly entries: readonly FolderEntry[];
  /** How many there are. */
  readonly total: number;
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
