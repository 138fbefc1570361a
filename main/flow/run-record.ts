import type { Run } from '../../preload/contract/run.ts';

/** The current state of a run in flight, saved and told with each step. */
export interface RunRecord {
  get(): Run;
  /** Takes the next state; what is saved with it is saved in the same transaction. */
  change(next: (run: Run) => Run, together?: () => void): void;
}

export interface RecordNeeds {
  /** Writes the run, and whatever `together` writes, at once. */
  readonly save: (run: Run, together: () => void) => void;
  readonly told: (run: Run) => void;
}

export function keepRecord(first: Run, needs: RecordNeeds): RunRecord {
  let run = first;
  return {
    get: () => run,
    change: (next, together = () => undefined) => {
      run = next(run);
      needs.save(run, together);
      needs.told(run);
    },
  };
}
