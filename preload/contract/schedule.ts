import type { Language } from './language.ts';
import type { PlannedTask, Schedule } from './profile.ts';

/** From where, in which zone and how far a schedule is looked ahead. */
export interface PreviewRequest {
  readonly schedule: Schedule;
  /** At most so many instants, 1 to 1,000. */
  readonly count: number;
  /** ISO 8601; null for now. */
  readonly from: string | null;
  /** An IANA name; null for the system's own zone. */
  readonly zone: string | null;
}

/** What a schedule means, or where its author went wrong. */
export type SchedulePreview =
  | {
      readonly kind: 'readable';
      /** A sentence without its full stop, like `every day at 08:30`. */
      readonly words: string;
      /** OnCalendar expressions in systemd's normal form, cron as it was; empty for an interval. */
      readonly normal: readonly string[];
      /** The zone whose clock was used, an IANA name. */
      readonly zone: string;
      /** ISO 8601 with the offset of that zone. Fewer than asked for where it never runs again. */
      readonly next: readonly string[];
    }
  | {
      readonly kind: 'unreadable';
      readonly message: string;
      /** Where in the text, in UTF-16 units from 0; 0 where it is about the whole. */
      readonly at: number;
      readonly length: number;
    };

/** For how long schedules rest. */
export type PauseLength =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'resumed' };

/** Schedules that rest until an instant (ISO 8601), or until somebody resumes them (null). */
export interface Pause {
  readonly since: string;
  readonly until: string | null;
}

/** A time that has come, and why its run has not started yet. */
export interface WaitingTask {
  readonly task: PlannedTask;
  /** The time that it is about, ISO 8601. */
  readonly slot: string;
  /** A sentence; empty while nothing but a short delay holds it back. */
  readonly reason: string;
}

/** How the schedules of a profile stand. */
export interface ScheduleState {
  /** The next run of each scheduled task, ISO 8601, soonest first. */
  readonly next: readonly { readonly task: PlannedTask; readonly at: string }[];
  readonly waiting: readonly WaitingTask[];
  /** Its own pause, or the one of all profiles, whichever ends later. */
  readonly pause: Pause | null;
}

/** Whether Bellhop starts at login; `off-limits` where the system does not let us say so, and why. */
export interface LoginState {
  readonly kind: 'on' | 'off' | 'needs-approval' | 'off-limits';
  /** What to know or to do; empty for plain on and off. */
  readonly message: string;
}

/** The settings that are about the app as a whole. */
export interface GeneralSettings {
  /** Whether the computer is kept from falling asleep while a run is on. */
  readonly keepAwake: boolean;
  /** Light or dark; `system` follows the computer. */
  readonly theme: 'system' | 'light' | 'dark';
  /** The language of window, tray and notifications; `system` follows the computer. */
  readonly language: Language | 'system';
  /** How many runs may be on at once, 1 to 16; each repository takes one at a time. */
  readonly concurrentRuns: number;
  /** What closing the window does; `undecided` stays in the tray, and asks where there is none. */
  readonly closing: 'undecided' | 'stay' | 'quit';
  /** Which kinds of news are told by the system's notifications. */
  readonly notifications: {
    /** Runs that succeeded, with a warning or without. */
    readonly finished: boolean;
    readonly failed: boolean;
    readonly overdue: boolean;
    readonly hookFailing: boolean;
  };
}
