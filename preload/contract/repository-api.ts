import type { Result } from './result.ts';
import type {
  FolderListing,
  RepositoryStats,
  Snapshot,
  SnapshotDifference,
  SnapshotFilter,
} from './snapshot.ts';

/** What a guest may ask of the repository of a profile, which others may share. */
export interface RepositoryApi {
  readonly snapshots: {
    /** Newest first. */
    list(profileId: string, filter: SnapshotFilter): Promise<Result<readonly Snapshot[]>>;
    /** A folder's direct children. The id may be the start of one, or `latest`: of the repository. */
    browse(profileId: string, snapshotId: string, folder: string): Promise<Result<FolderListing>>;
    /** How the second differs from the first. */
    diff(profileId: string, first: string, second: string): Promise<Result<SnapshotDifference>>;
  };
  readonly repositories: {
    stats(profileId: string): Promise<Result<RepositoryStats>>;
    /** Removes stale locks, and only those: restic itself decides which are. */
    unlock(profileId: string): Promise<Result<null>>;
  };
}
