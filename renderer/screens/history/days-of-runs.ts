import type { Run } from '../../../preload/contract/run.ts';

/** A run as its list shows it: the runs of one of the reader's days stand together. */
export interface RunRow {
  readonly run: Run;
  readonly isFirstOfDay: boolean;
  readonly isLastOfDay: boolean;
}

/** Marks the runs with which the reader's days begin and end. */
export function daysOfRuns(runs: readonly Run[]): readonly RunRow[] {
  const days = runs.map(({ createdAt }) => new Date(createdAt).toDateString());
  return runs.map((run, at) => ({
    run,
    isFirstOfDay: days[at] !== days[at - 1],
    isLastOfDay: days[at] !== days[at + 1],
  }));
}
