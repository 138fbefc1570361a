import type { WindowApi } from '../../preload/contract/api.ts';
import type { Run } from '../../preload/contract/run.ts';
import { withNewest } from './found.ts';
import { makeRefresh } from './refresh.ts';

/** The newest runs, by which is told which is a task's newest and how profiles of old were called. */
export interface NewestRunMirror {
  readonly runs: readonly Run[] | null;
}

export interface NewestRunMoves {
  lookAtRuns(): Promise<void>;
  /** Looks for a run that has changed, if it is not known yet. */
  lookForRun(runId: string): Promise<void>;
}

export const newestRunsAtFirst: NewestRunMirror = { runs: null };

const HISTORY_LENGTH = 200;
/** So many may have begun since the window last looked. */
const FEW = 10;

/** The moves that keep the newest runs true. */
export function newestRunMoves(
  { runs }: WindowApi,
  set: (change: Partial<NewestRunMirror>) => void,
  get: () => NewestRunMirror,
): NewestRunMoves {
  const lookAtRuns = makeRefresh(async () => {
    set({ runs: await runs.list({ limit: HISTORY_LENGTH }) });
  });
  const lookAtFew = makeRefresh(async () => {
    const few = await runs.list({ limit: FEW });
    const list = get().runs ?? [];
    const last = few.at(-1)?.id;
    if (few.length === FEW && !list.some(({ id }) => id === last)) await lookAtRuns();
    else set({ runs: withNewest({ list, isAll: false }, few, FEW).list.slice(0, HISTORY_LENGTH) });
  });
  return {
    lookAtRuns,
    lookForRun: async (runId) => {
      if (!(get().runs ?? []).some(({ id }) => id === runId)) await lookAtFew();
    },
  };
}
