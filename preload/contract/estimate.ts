import type { Source } from './profile.ts';
import type { Result } from './result.ts';

/** So many files and bytes. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** A folder or a file with all that is in it. */
export interface Measured extends Amount {
  readonly path: string;
}

/** What a source comes to on this computer now, before anything is stored. */
export interface Estimate {
  /** What a first backup would read; later ones read what has changed. */
  readonly taken: Amount;
  readonly leftOut: Amount;
  /** Of what is backed up, the folders right below the sources; biggest first. */
  readonly biggest: readonly Measured[];
  /** Of what is left out. */
  readonly biggestLeftOut: readonly Measured[];
  /** What could not be looked into. */
  readonly unreadable: number;
  /** Whether all was counted; not when it was stopped, or took too long. */
  readonly isComplete: boolean;
}

/** What a guest may ask about a source that is being written. */
export interface EstimateApi {
  /**
   * Counts what a backup of this source would take and leave out, for 2 minutes at most; counting
   * another one ends the first. What was counted until it is cancelled is an answer too.
   */
  estimate(source: Source): Promise<Result<Estimate>>;
  /** What the count that is on has come to; null when none is on. */
  estimateSoFar(): Promise<Amount | null>;
  cancelEstimate(): Promise<Result<null>>;
}
