import type { TaskName } from './profile.ts';
import type { Outcome, Trigger } from './run.ts';

/** Which runs are asked for. What is left out does not narrow the search. */
export interface RunFilter {
  readonly profileId?: string | undefined;
  readonly task?: TaskName | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly trigger?: Trigger | undefined;
  /** ISO 8601; asked for at or after it, and before it. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Occurs in the profile's name, the message or the error, in any case. */
  readonly text?: string | undefined;
  /** Goes on below this run's id. */
  readonly after?: string | undefined;
  /** At most this many, newest first. */
  readonly limit: number;
}

/** Runs written down for other tools; CSV as in RFC 4180. */
export type RunExportFormat = 'json' | 'csv';
