import type { Api } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Configuration } from '../core/configuration.ts';

export interface SettingsNeeds {
  readonly read: () => Configuration;
  /** Checks and stores the next configuration. */
  readonly store: (next: Configuration) => Result<Configuration>;
  readonly changed: () => void;
}

/** Answers what a guest asks of the settings. */
export function settingsAnswers({ read, store, changed }: SettingsNeeds): Api['settings'] {
  return {
    hooks: async () => read().settings.hooks,
    saveHooks: async (hooks) => {
      const configuration = read();
      const stored = store({ ...configuration, settings: { ...configuration.settings, hooks } });
      if (!stored.ok) return stored;
      changed();
      return { ok: true, value: null };
    },
  };
}
