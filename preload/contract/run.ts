import type { Delivery } from './delivery.ts';
import type { Profile, Repository, TaskName } from './profile.ts';
import type { RestoreFigures } from './restore.ts';
import type { Failure } from './result.ts';
import type { ScheduleState } from './schedule.ts';

export type Trigger = 'manual' | 'schedule' | 'catch-up' | 'retry' | 'cli' | 'chain';

export type Outcome = 'succeeded' | 'warned' | 'failed' | 'cancelled' | 'skipped' | 'interrupted';

/** Where a run stands; `ended` is final. */
export type Phase = 'waiting' | 'preflight' | 'before' | 'restic' | 'after' | 'ended';

/** restic's own summary. Zero where restic left a field out. */
export interface RunStats {
  readonly filesNew: number;
  readonly filesChanged: number;
  readonly filesUnmodified: number;
  readonly filesProcessed: number;
  readonly bytesProcessed: number;
  /** Bytes added to the repository, after compression where restic says so. */
  readonly bytesAdded: number;
  readonly durationMs: number;
}

/** What a task came to in numbers, where they are not those of a backup. */
export type TaskResult =
  | (RestoreFigures & {
      readonly kind: 'restore';
      readonly snapshotId: string;
      /** The folder that it was restored to; `/` (or a drive) for "in place". */
      readonly target: string;
      readonly verified: boolean;
    })
  | { readonly kind: 'forget'; readonly kept: number; readonly removed: number }
  | { readonly kind: 'copy'; readonly copied: number; readonly skipped: number }
  | {
      readonly kind: 'prune';
      /** Null where restic did not say. */
      readonly bytesFreed: number | null;
      readonly bytesUnused: number | null;
    }
  | {
      readonly kind: 'check';
      readonly errors: number;
      /** What restic says can be done about it: `repair index`, `prune`. */
      readonly suggestions: readonly string[];
    }
  | {
      readonly kind: 'drill';
      readonly snapshotId: string;
      readonly filesCompared: number;
      readonly bytesCompared: number;
      /** How many of them were also compared with the source, byte by byte. */
      readonly comparedWithSource: number;
      /** Those that were not as they should be; the first 100. */
      readonly differing: readonly string[];
    };

/** A file or folder that restic could not read. */
export interface FileProblem {
  readonly item: string;
  readonly message: string;
}

/** One thing that was decided on the way, and why. */
export interface Decision {
  readonly at: string;
  readonly text: string;
}

/** When a phase was entered. */
export interface PhaseMark {
  readonly phase: Phase;
  readonly at: string;
}

/** One execution of a task. Instants are ISO 8601 in UTC. */
export interface Run {
  readonly id: string;
  readonly profileId: string;
  /** The profile's name when the run was made. */
  readonly profile: string;
  readonly task: TaskName;
  readonly trigger: Trigger;
  /** The time of its schedule that it is about; null where no schedule has asked for it. */
  readonly slot: string | null;
  readonly phase: Phase;
  readonly outcome: Outcome | null;
  /** What the task itself came to, before a failed hook made a warning of it. */
  readonly taskOutcome: Outcome | null;
  readonly failure: Failure | null;
  /** One sentence for a person. */
  readonly message: string;
  readonly exitCode: number | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly snapshotId: string | null;
  readonly stats: RunStats | null;
  readonly result: TaskResult | null;
  /** The first of the files that could not be read; `problemCount` counts them all. */
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
  /** The tail of restic's stderr, redacted. */
  readonly stderr: string;
  readonly commandLine: string;
  readonly resticStarted: boolean;
  /** The version of the restic that did it; null before it was started, and where that was not noted yet. */
  readonly engineVersion: string | null;
  readonly decisions: readonly Decision[];
  readonly phases: readonly PhaseMark[];
}

/** A run with all its deliveries. */
export interface RunReport {
  readonly run: Run;
  readonly deliveries: readonly Delivery[];
}

/** Numbers of a run in flight. */
export interface Progress {
  readonly runId: string;
  readonly profileId: string;
  readonly phase: Phase;
  /** 0 to 1; null until restic has counted. */
  readonly fraction: number | null;
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
  /** Over the last seconds; null until it is known. */
  readonly bytesPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly currentFile: string | null;
  readonly errorCount: number;
}

/** A profile as a list shows it. */
export interface ProfileSummary {
  readonly profile: Profile;
  readonly repository: Repository;
  readonly lastRun: Run | null;
  readonly currentRun: { readonly run: Run; readonly progress: Progress | null } | null;
  /** When the next backup is due by a schedule. */
  readonly nextRunAt: string | null;
  readonly schedule: ScheduleState;
  /** Hooks whose newest delivery has failed or is being tried again. */
  readonly failingHooks: readonly string[];
  /** The end of the newest backup that succeeded, with a warning or without. */
  readonly lastSuccessAt: string | null;
  /** Since when a success is overdue; null where none is. */
  readonly overdueSince: string | null;
  /** The newest runs of its other tasks, where they failed. */
  readonly failedRuns: readonly Run[];
}

/** One backup's size, for a profile's history. */
export interface SizePoint {
  readonly runId: string;
  readonly at: string;
  readonly filesProcessed: number;
  readonly bytesProcessed: number;
  readonly bytesAdded: number;
}
