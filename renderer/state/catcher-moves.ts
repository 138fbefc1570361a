import type { WindowApi } from '../../preload/contract/api.ts';
import type { CatcherState } from '../../preload/contract/catcher.ts';
import { makeRefresh } from './refresh.ts';

/** What the window knows of the request catcher. */
export interface CatcherMirror {
  readonly catcher: CatcherState;
}

export interface CatcherMoves {
  lookAtCatcher(): Promise<void>;
}

export const catcherAtFirst: CatcherMirror = { catcher: { url: null, requests: [] } };

/** The ways to look at the request catcher again. */
export function catcherMoves(
  api: WindowApi,
  set: (change: Partial<CatcherMirror>) => void,
): CatcherMoves {
  return {
    lookAtCatcher: makeRefresh(async () => {
      set({ catcher: await api.catcher.list() });
    }),
  };
}
