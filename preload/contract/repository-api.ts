import type { Repository, Retention } from './profile.ts';
import type { RestorePreview, RestoreRequest } from './restore.ts';
import type { Result } from './result.ts';
import type { Run } from './run.ts';
import type {
  FilePreview,
  FolderListing,
  ForgetPreview,
  Mount,
  RepositoryKey,
  RepositoryProbe,
  RepositoryStats,
  SearchResult,
  Snapshot,
  SnapshotDifference,
  SnapshotFilter,
  SnapshotSearch,
} from './snapshot.ts';

/** What a guest may ask of the repository of a profile, which others may share. */
export interface RepositoryApi {
  readonly snapshots: {
    /** Newest first. */
    list(profileId: string, filter: SnapshotFilter): Promise<Result<readonly Snapshot[]>>;
    /** A folder's direct children. The id may be the start of one, or `latest`: of the repository. */
    browse(
      profileId: string,
      snapshotId: string,
      folder: string,
      offset: number,
    ): Promise<Result<FolderListing>>;
    find(profileId: string, search: SnapshotSearch): Promise<Result<SearchResult>>;
    /** How the second differs from the first. */
    diff(profileId: string, first: string, second: string): Promise<Result<SnapshotDifference>>;
    preview(profileId: string, snapshotId: string, path: string): Promise<Result<FilePreview>>;
    /**
     * Writes one file of a snapshot, or a folder as a tar archive. Without a target the user chooses
     * one in the system's own dialog; the answer is where it was written, null when cancelled.
     */
    save(
      profileId: string,
      snapshotId: string,
      path: string,
      target: string | null,
    ): Promise<Result<string | null>>;
    previewRestore(profileId: string, request: RestoreRequest): Promise<Result<RestorePreview>>;
    /** Restores as a run, which is on when this answers. */
    restore(profileId: string, request: RestoreRequest): Promise<Result<Run>>;
    mount(profileId: string): Promise<Result<Mount>>;
    unmount(profileId: string): Promise<Result<null>>;
    mounts(): Promise<readonly Mount[]>;
  };
  readonly repositories: {
    stats(profileId: string): Promise<Result<RepositoryStats>>;
    /** Removes stale locks, and only those: restic itself decides which are. */
    unlock(profileId: string): Promise<Result<null>>;
    /** Tries a repository that need not be stored yet; its secrets must be in the vault. */
    probe(repository: Omit<Repository, 'id'>): Promise<Result<RepositoryProbe>>;
    /** Makes the repository that `copy` copies to, so that both share what they hold. */
    createSecond(profileId: string): Promise<Result<null>>;
    keys(profileId: string): Promise<Result<readonly RepositoryKey[]>>;
    /** Changes the repository's password, in restic and in the vault. */
    changePassword(profileId: string, password: string): Promise<Result<null>>;
    /**
     * Writes the sheet with everything that it takes to restore without Bellhop, the password
     * included, where the user says (null asks with the system's dialog). Answers where, or null.
     */
    saveRecoverySheet(profileId: string, target: string | null): Promise<Result<string | null>>;
    previewForget(profileId: string, retention: Retention): Promise<Result<ForgetPreview>>;
    /** What a prune would remove, in restic's own words. */
    previewPrune(profileId: string): Promise<Result<string>>;
  };
}
