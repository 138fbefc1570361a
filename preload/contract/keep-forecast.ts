import type { Retention, Schedule } from './profile.ts';

/** What a forecast is made of: a rule, when backups are made, and the tags that they get. */
export interface KeepRequest {
  readonly retention: Retention;
  readonly schedules: readonly Schedule[];
  readonly tags: readonly string[];
}

/** A rule that keeps a snapshot, by its name in `Retention`. */
export type KeepRule = Exclude<keyof Retention, 'groupBy'>;

/** What is left, after so long a time, of backups that begin now. */
export interface KeepHorizon {
  readonly after: 'week' | 'month' | 'year';
  /** How many backups are made until then, and how many of them are left. */
  readonly made: number;
  readonly kept: number;
  /** How many each rule keeps; a snapshot that several keep counts for the first of them. */
  readonly counts: Readonly<Partial<Record<KeepRule, number>>>;
  /** The days with backups, oldest first. */
  readonly days: readonly KeepDay[];
}

export interface KeepDay {
  /** On the clock of this computer: `2026-03-29`. */
  readonly day: string;
  readonly made: number;
  readonly kept: number;
}

/** What a rule leaves of the backups that the schedules make from now on. */
export interface KeepForecast {
  readonly horizons: readonly KeepHorizon[];
}
