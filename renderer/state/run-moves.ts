import type { WindowApi } from '../../preload/contract/api.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { Found } from './found.ts';
import { pageThrough, PER_PAGE } from './page-through.ts';
import type { Place } from './place.ts';
import { searchForAllRuns, toRunFilter, type RunSearch } from './run-search.ts';

/** What the reader looks for among all runs, and what has been found of it. */
export interface RunMirror {
  readonly runSearch: RunSearch;
  readonly foundRuns: Found<Run> | null;
}

export interface RunMoves {
  searchRuns(search: RunSearch): void;
  lookAtFoundRuns(): Promise<void>;
  /** Asks for the next older page. */
  lookAtOlderRuns(): Promise<void>;
}

export const runsAtFirst: RunMirror = { runSearch: searchForAllRuns, foundRuns: null };

/** The moves through the list of runs. Only the newest change. */
export function runMoves(
  { runs }: WindowApi,
  set: (change: Partial<RunMirror>) => void,
  get: () => RunMirror & RunMoves & { readonly place: Place },
): RunMoves {
  const { lookAgain, lookOlder } = pageThrough<Run, RunSearch>({
    search: () => (get().place.kind === 'history' ? get().runSearch : null),
    ask: (search, page) => runs.list({ ...toRunFilter(search), ...page }),
    found: () => get().foundRuns,
    setFound: (foundRuns) => {
      set({ foundRuns });
    },
    again: PER_PAGE,
  });
  return {
    searchRuns: (runSearch) => {
      set({ runSearch });
      void get().lookAtFoundRuns();
    },
    lookAtFoundRuns: lookAgain,
    lookAtOlderRuns: lookOlder,
  };
}
