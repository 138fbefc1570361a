import type { Variables } from './profile.ts';
import type { Result } from './result.ts';
import type { GeneralSettings, LoginState } from './schedule.ts';

/** The settings that are about hooks. */
export interface HookSettings {
  /** Off: nothing is sent. */
  readonly enabled: boolean;
  /** The only origins that may be called; null allows all. */
  readonly allowedOrigins: readonly string[] | null;
  /** `system` asks the operating system and the environment; an URL is used for every call. */
  readonly proxy:
    { readonly kind: 'system' | 'none' } | { readonly kind: 'url'; readonly url: string };
  /** Variables for the templates of all profiles. */
  readonly variables: Variables;
  /** How much of the history is kept; what is still owed always is. */
  readonly keep: {
    readonly runs: number;
    readonly days: number;
    readonly megabytes: number;
  };
}

/** What may be asked of the settings. */
export interface SettingsApi {
  readonly settings: {
    hooks(): Promise<HookSettings>;
    saveHooks(settings: HookSettings): Promise<Result<null>>;
    general(): Promise<GeneralSettings>;
    saveGeneral(settings: GeneralSettings): Promise<Result<null>>;
    /** Whether Bellhop starts at login, as the system says it. */
    login(): Promise<LoginState>;
    startAtLogin(on: boolean): Promise<Result<LoginState>>;
  };
}
