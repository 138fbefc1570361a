import type { PlannedTask, Profile } from '../../preload/contract/profile.ts';
import type { Verdict } from '../core/run-state.ts';
import type { TaskBook } from '../core/task-book.ts';

/** A scheduled run as it is ordered. */
export interface ScheduledRun {
  readonly trigger: 'schedule' | 'catch-up' | 'retry';
  /** Milliseconds since the epoch. */
  readonly slot: number;
  /** What is to stand on its record beside what it does itself. */
  readonly remarks: readonly string[];
}

/** Whether the conditions of a task are met, and what could not be found out about them. */
export type Weighed =
  | { readonly met: true; readonly remarks: readonly string[] }
  | {
      readonly met: false;
      /** A word that stays the same while the reason's figures change. */
      readonly cause: string;
      readonly reason: string;
      /** Whether it is not worth a record, because it is about to pass. */
      readonly isQuiet: boolean;
    };

/** What the scheduler is handed. Instants are milliseconds since the epoch. */
export interface SchedulerNeeds {
  readonly now: () => number;
  /** The system's time zone now; it may change while Bellhop runs. */
  readonly zone: () => string;
  readonly every: (ms: number, act: () => void) => () => void;
  readonly profiles: () => readonly Profile[];
  readonly books: {
    get(profileId: string, task: PlannedTask): TaskBook | null;
    save(profileId: string, task: PlannedTask, book: TaskBook): void;
    /** Takes a slot for good. Those before `since` are forgotten. */
    claim(profileId: string, task: PlannedTask, slot: number, since: number): void;
    isClaimed(profileId: string, task: PlannedTask, slot: number): boolean;
  };
  /** Writes all that happens in it at once. */
  readonly together: <T>(act: () => T) => T;
  readonly weigh: (profile: Profile, task: PlannedTask, isLate: boolean) => Promise<Weighed>;
  /** When the run of this task that is on was asked for; null where none is on. */
  readonly onSince: (profileId: string, task: PlannedTask) => number | null;
  /** Orders a run; false where it was refused. */
  readonly run: (profile: Profile, task: PlannedTask, order: ScheduledRun) => boolean;
  /** Writes down that a slot was not run, and tells the hooks. */
  readonly note: (profile: Profile, task: PlannedTask, slot: number, verdict: Verdict) => void;
  /** Called when what `stateOf` says of this profile may have changed. */
  readonly changed: (profileId: string) => void;
  /** Called when a look at the clock broke off, as on a full disk; the next one tries again. */
  readonly failed: (error: unknown) => void;
}
