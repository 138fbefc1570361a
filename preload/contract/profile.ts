import type { Hook } from './hook.ts';

/** When a task runs: every so many hours, daily at a local time (`HH:MM`), or by hand only (null). */
export type Schedule =
  | { readonly kind: 'every'; readonly hours: number }
  | { readonly kind: 'daily'; readonly at: string };

/** The tasks that can be started, scheduled and chained as they are. */
export type PlannedTask = 'backup' | 'copy' | 'check' | 'forget' | 'prune' | 'drill';

/**
 * What Bellhop runs as tasks. `drill` restores a sample and compares it; `restore` is only ever
 * started by a person, who says what and where to.
 */
export type TaskName = PlannedTask | 'restore';

/** A profile's plan for one task. */
export interface TaskPlan {
  readonly schedule: Schedule | null;
  /** Runs after every so many successful backups of the profile; null for never. */
  readonly afterBackups: number | null;
  readonly hooks: readonly Hook[];
}

/**
 * Which snapshots `forget` keeps: so many of each kind; 0 keeps none for that reason.
 * https://restic.readthedocs.io/en/stable/060_forget.html
 */
export interface Retention {
  readonly last: number;
  readonly hourly: number;
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  readonly yearly: number;
  /** All, or one of a kind, within a duration before the newest, like `1y6m14d12h`; empty for no rule. */
  readonly within: string;
  readonly withinHourly: string;
  readonly withinDaily: string;
  readonly withinWeekly: string;
  readonly withinMonthly: string;
  readonly withinYearly: string;
  /** Snapshots with one of these tags are always kept. */
  readonly keepTags: readonly string[];
  /** The rules hold for each group of snapshots that agree in these; none is one group of all. */
  readonly groupBy: readonly ('host' | 'paths' | 'tags')[];
}

/** A command whose output is backed up in place of files. No shell is between. */
export interface SourceCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  /** Under which name the output stands in the snapshot. */
  readonly fileName: string;
}

/** What a profile backs up: absolute paths or a command's output, and what is left out. */
export interface Source {
  readonly paths: readonly string[];
  readonly command: SourceCommand | null;
  /** restic exclude patterns. */
  readonly exclusions: readonly string[];
  /** The same, upper and lower case alike. */
  readonly exclusionsAnyCase: readonly string[];
  /** Absolute paths of files with one pattern a line. */
  readonly exclusionFiles: readonly string[];
  /** Folders that hold a file of this name (`name` or `name:header`) are left out. */
  readonly excludeIfPresent: readonly string[];
  /** Folders marked as caches (CACHEDIR.TAG) are left out. */
  readonly excludeCaches: boolean;
  /** Files larger than so many bytes are left out; null leaves out none. */
  readonly excludeLargerThan: number | null;
  /** Files that are only in a cloud are left out (Windows, macOS with restic 0.19). */
  readonly excludeCloudFiles: boolean;
  readonly oneFileSystem: boolean;
}

/** How restic makes a profile's backups. What is null is left to restic. */
export interface BackupOptions {
  readonly skipIfUnchanged: boolean;
  readonly compression: 'auto' | 'off' | 'fastest' | 'better' | 'max' | null;
  /** How many files are read at once. */
  readonly readConcurrency: number | null;
  /** Under which host name snapshots are made. */
  readonly host: string | null;
  /** For file systems whose inodes or change times are not stable. */
  readonly ignoreInode: boolean;
  readonly ignoreCtime: boolean;
  readonly withAtime: boolean;
  /** Windows only: reads from a volume shadow copy, which takes an administrator's rights. */
  readonly useFsSnapshot: boolean;
  /** Further arguments of `restic backup`, one each, checked against what Bellhop sets itself. */
  readonly extraArguments: readonly string[];
}

/** How fast restic may talk to the repository, in KiB a second; null for no limit. */
export interface Limits {
  readonly uploadKiB: number | null;
  readonly downloadKiB: number | null;
}

/** How the repository is kept. Empty texts leave it to restic. */
export interface UpkeepOptions {
  /** How much unused data `prune` may leave, like `5%`, `1G` or `unlimited`. */
  readonly maxUnused: string;
  /** How much `prune` may repack in one go, like `1G`. */
  readonly maxRepackSize: string;
  /** How much data `check` reads, like `5%`, `2/10`, `1G` or `all`; empty checks the structure. */
  readonly readData: string;
  /** How many files a drill restores. */
  readonly drillFiles: number;
}

/** When a profile's owner wants to be warned though no backup has failed. */
export interface Watch {
  /** So many days without a success are too many; null never warns. */
  readonly overdueAfterDays: number | null;
  /** Backups with far fewer files or far more changes than usual end with a warning. */
  readonly anomalies: boolean;
}

/** Variables of the user's own, for templates. */
export type Variables = Readonly<Record<string, string>>;

/** What to back up, into which repository, when, and whom to tell. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly repositoryId: string;
  readonly source: Source;
  /** What `forget` keeps; null where the profile has no rule, and `forget` is refused. */
  readonly retention: Retention | null;
  /** The repository that `copy` copies to, or null. */
  readonly copyTo: Omit<Repository, 'id'> | null;
  readonly tags: readonly string[];
  readonly variables: Variables;
  readonly options: BackupOptions;
  readonly limits: Limits;
  readonly upkeep: UpkeepOptions;
  readonly watch: Watch;
  readonly tasks: { readonly [T in TaskName]: TaskPlan };
}

/** One variable of a repository's environment: said openly, or by the name of a secret. */
export type EnvironmentEntry =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly secret: string };

/** A restic repository: location and access. Its password is a secret, named here, never held. */
export interface Repository {
  readonly id: string;
  /** What restic takes as `--repo`: a path, `rest:https://…`, `sftp:…`, `s3:…`. */
  readonly location: string;
  readonly passwordSecret: string;
  readonly environment: readonly EnvironmentEntry[];
}

/** A profile together with its repository, as an editor sees them. An empty id means "new". */
export interface ProfileDraft {
  readonly profile: Profile;
  readonly repository: Repository;
}

/** Profiles that are run together, one after the other. */
export interface ProfileGroup {
  readonly id: string;
  readonly name: string;
  readonly profileIds: readonly string[];
  /** Whether the others still run when one has failed. */
  readonly onFailure: 'continue' | 'stop';
}
