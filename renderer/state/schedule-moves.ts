import type { WindowApi } from '../../preload/contract/api.ts';
import type { GeneralSettings, LoginState, Pause } from '../../preload/contract/schedule.ts';
import { makeRefresh } from './refresh.ts';

/** What the window knows of all schedules together, and of the app as a whole. */
export interface ScheduleMirror {
  /** The pause of all profiles; null where there is none. */
  readonly pauseOfAll: Pause | null;
  readonly general: GeneralSettings | null;
  readonly login: LoginState | null;
}

export interface ScheduleMoves {
  lookAtPause(): Promise<void>;
  lookAtGeneral(): Promise<void>;
}

export const schedulesAtFirst: ScheduleMirror = { pauseOfAll: null, general: null, login: null };

/** The looks at pauses and at the settings of the app as a whole. */
export function scheduleMoves(
  api: WindowApi,
  set: (change: Partial<ScheduleMirror>) => void,
): ScheduleMoves {
  return {
    lookAtPause: makeRefresh(async () => {
      set({ pauseOfAll: await api.schedules.pauseOfAll() });
    }),
    lookAtGeneral: makeRefresh(async () => {
      const [general, login] = await Promise.all([api.settings.general(), api.settings.login()]);
      set({ general, login });
    }),
  };
}
