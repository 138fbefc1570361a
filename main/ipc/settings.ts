import type { Api } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { LoginState } from '../../preload/contract/schedule.ts';
import type { Configuration } from '../core/configuration.ts';

export interface SettingsNeeds {
  readonly read: () => Configuration;
  /** Checks and stores the next configuration. */
  readonly store: (next: Configuration) => Result<Configuration>;
  readonly login: {
    state(): Promise<LoginState>;
    set(on: boolean): Promise<Result<LoginState>>;
  };
  readonly changed: () => void;
}

/** Answers what a guest asks of the settings. */
export function settingsAnswers(needs: SettingsNeeds): Api['settings'] {
  const { read, store, login, changed } = needs;
  const save = (part: Partial<Configuration['settings']>): Result<null> => {
    const configuration = read();
    const stored = store({ ...configuration, settings: { ...configuration.settings, ...part } });
    if (!stored.ok) return stored;
    changed();
    return { ok: true, value: null };
  };
  return {
    hooks: async () => read().settings.hooks,
    saveHooks: async (hooks) => save({ hooks }),
    general: async () => {
      const { general, concurrentRuns } = read().settings;
      return { ...general, concurrentRuns };
    },
    saveGeneral: async ({ concurrentRuns, ...general }) => save({ general, concurrentRuns }),
    login: () => login.state(),
    startAtLogin: (on) => login.set(on),
  };
}
