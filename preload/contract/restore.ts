/** What to do with a file that is there already. */
export type Overwrite = 'always' | 'if-changed' | 'if-newer' | 'never';

/** Where to: into a folder, or back to where the files came from. */
export type RestoreTarget =
  { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'in-place' };

/** What is to be brought back from a snapshot. */
export interface RestoreRequest {
  /** The start of an id, or `latest`: the newest of the profile's own. */
  readonly snapshotId: string;
  /** Absolute paths within the snapshot, files or folders; `/` is all of it. */
  readonly paths: readonly string[];
  readonly target: RestoreTarget;
  readonly overwrite: Overwrite;
  /** Whether what is in a restored folder but not in the snapshot is deleted. */
  readonly deleteOthers: boolean;
  /** Whether what was written is read again and compared. */
  readonly verify: boolean;
}

/** What a restore comes to. Folders count as files. */
export interface RestoreFigures {
  readonly filesTotal: number;
  readonly filesRestored: number;
  /** Those that were there already as they should be. */
  readonly filesSkipped: number;
  readonly filesDeleted: number;
  readonly bytesTotal: number;
  readonly bytesRestored: number;
}

/** What a restore would do, found out by a dry run. */
export interface RestorePreview extends RestoreFigures {
  /** The folder that restic would write to. */
  readonly target: string;
}
