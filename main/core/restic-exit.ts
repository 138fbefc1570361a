/** How a restic process ended, as facts. All texts are raw: redact before they are kept. */
export interface ResticExit {
  /** Null when a signal ended the process. */
  readonly code: number | null;
  readonly signal: string | null;
  /** The `exit_error` message, or the last `Fatal:` line; empty where restic gave none. */
  readonly message: string;
  /** The last 16 KiB of stderr, ANSI and CR removed. */
  readonly stderr: string;
  /** The command line without any secret. */
  readonly commandLine: string;
  /**
   * What we saw ourselves: that the repository did not answer for so long, so restic was stopped; or
   * that it was gone in the end, though restic says that it is done. Null for neither.
   */
  readonly endedBy:
    | { readonly reason: 'unreachable'; readonly afterMs: number }
    | { readonly reason: 'vanished' }
    | null;
}

/** How far restic is, by its own count. */
export interface HowFar {
  readonly fraction: number;
  readonly filesTotal: number;
  readonly filesDone: number;
  readonly bytesTotal: number;
  readonly bytesDone: number;
}

/** One line of `restic backup --json` that Bellhop knows. Numbers default to 0. */
export type BackupMessage =
  | (HowFar & {
      readonly kind: 'status';
      readonly errorCount: number;
      readonly secondsLeft: number | null;
      readonly currentFile: string | null;
    })
  | {
      readonly kind: 'error';
      readonly item: string;
      readonly message: string;
      readonly during: string;
    }
  | {
      readonly kind: 'summary';
      readonly filesNew: number;
      readonly filesChanged: number;
      readonly filesUnmodified: number;
      readonly filesProcessed: number;
      readonly bytesProcessed: number;
      readonly bytesAdded: number;
      readonly durationMs: number;
      readonly snapshotId: string | null;
    }
  | { readonly kind: 'text'; readonly text: string };

/** How to reach a repository, with its secrets. Lives only as long as the run. */
export interface RepositoryAccess {
  readonly location: string;
  readonly password: string;
  /** The repository's own variables (AWS_…, B2_…, RESTIC_REST_…), secrets filled in. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The restic binary and its version. */
export interface Engine {
  readonly path: string;
  readonly version: string;
  /** How long its commands wait for a repository that another one has locked; absent for not at all. */
  readonly lockWaitSeconds?: number;
}
