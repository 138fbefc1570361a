import type { Hook } from './hook.ts';

/** When a task runs: every so many hours, daily at a local time (`HH:MM`), or by hand only (null). */
export type Schedule =
  | { readonly kind: 'every'; readonly hours: number }
  | { readonly kind: 'daily'; readonly at: string };

/** The restic commands that Bellhop runs as tasks. */
export type TaskName = 'backup' | 'copy' | 'check' | 'forget' | 'prune';

/** A profile's plan for one restic command. */
export interface TaskPlan {
  readonly schedule: Schedule | null;
  readonly hooks: readonly Hook[];
}

/** Which snapshots `forget` keeps: so many of each kind; 0 keeps none for that reason. */
export interface Retention {
  readonly last: number;
  readonly hourly: number;
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  readonly yearly: number;
}

/** What a profile backs up: absolute paths, and restic exclude patterns. */
export interface Source {
  readonly paths: readonly string[];
  readonly exclusions: readonly string[];
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
