import type { Hook } from './hook.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * One way to say when a task runs. `at` are local times like `08:30`; a day of the month counts from
 * its end when it is negative (-1 is the last). `calendar` is systemd's OnCalendar
 * (https://www.freedesktop.org/software/systemd/man/latest/systemd.time.html), `cron` has five to
 * seven fields; both are on the local clock, unless they name a zone.
 */
export type Schedule =
  | { readonly kind: 'every'; readonly count: number; readonly unit: 'minutes' | 'hours' | 'days' }
  | { readonly kind: 'daily'; readonly at: readonly string[] }
  | {
      readonly kind: 'weekly';
      readonly days: readonly Weekday[];
      readonly at: readonly string[];
    }
  | { readonly kind: 'monthly'; readonly days: readonly number[]; readonly at: readonly string[] }
  | { readonly kind: 'calendar'; readonly expression: string }
  | { readonly kind: 'cron'; readonly expression: string; readonly zone: string | null };

/**
 * What must be so for a scheduled run to start. What cannot be found out counts as met. A run that a
 * person asks for is never held back.
 */
export interface Conditions {
  /** Only on mains, or with more than so many percent in the battery; null does not ask. */
  readonly power: { readonly batteryAbove: number | null } | null;
  readonly notMetered: boolean;
  /** Only when the repository's host answers. */
  readonly hostAnswers: boolean;
  /** Only when all of these are there: an external drive, a mounted share. Absolute paths. */
  readonly pathsPresent: readonly string[];
  /** Not between these local times, like `22:00` to `07:00`. */
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  /** Only after nobody has used the computer for so many minutes. */
  readonly idleMinutes: number | null;
  /**
   * After so many days without a success neither power, metering, quiet hours nor idleness are asked;
   * null always asks.
   */
  readonly anywayAfterDays: number | null;
}

/** How a profile's schedules are kept. */
export interface Timing {
  /** Whether times that were missed are made up for by one run. */
  readonly catchUp: boolean;
  /** Runs start up to so many minutes after their time. */
  readonly jitterMinutes: number;
  /** Whether a scheduled run that failed is tried again after 5, 15 and 60 minutes. */
  readonly retryFailed: boolean;
}

/** The tasks that can be started, scheduled and chained as they are. */
export type PlannedTask = 'backup' | 'copy' | 'check' | 'forget' | 'prune' | 'drill';

/**
 * What Bellhop runs as tasks. `drill` restores a sample and compares it; `restore` is only ever
 * started by a person, who says what and where to.
 */
export type TaskName = PlannedTask | 'restore';

/** A profile's plan for one task. */
export interface TaskPlan {
  /** When it runs by itself; none for by hand only. */
  readonly schedules: readonly Schedule[];
  readonly conditions: Conditions;
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
  readonly timing: Timing;
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
