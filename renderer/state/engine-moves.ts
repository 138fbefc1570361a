import type { WindowApi } from '../../preload/contract/api.ts';
import type { EngineState } from '../../preload/contract/engine.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { makeRefresh } from './refresh.ts';

/** What the window knows of the engine. It outlives the screen that asked for an installation. */
export interface EngineMirror {
  readonly engine: EngineState | null;
  /** Why the last installation ended without an engine. */
  readonly engineFailure: Failure | null;
}

export interface EngineMoves {
  lookAtEngine(): Promise<void>;
  /** Installs the pinned release; how it goes on is heard by `lookAtEngine`. */
  installEngine(): Promise<void>;
}

export const engineAtFirst: EngineMirror = { engine: null, engineFailure: null };

/** The moves around the engine. */
export function engineMoves(
  api: WindowApi,
  set: (change: Partial<EngineMirror>) => void,
): EngineMoves {
  return {
    lookAtEngine: makeRefresh(async () => {
      set({ engine: await api.engine.state() });
    }),
    installEngine: async () => {
      set({ engineFailure: null });
      const installed = await api.engine.install();
      if (installed.ok) set({ engine: installed.value });
      else set({ engineFailure: installed.failure });
    },
  };
}
