import type { Result } from '../preload/contract/result.ts';
import type { LoginState } from '../preload/contract/schedule.ts';
import type { SettingsFile } from './store/configuration-file.ts';

/** What differs between the desktop app and the command line. */
export interface Host {
  readonly version: string;
  readonly dataFolder: string;
  /** electron-store in the app, `conf` elsewhere: the same file. */
  readonly openSettings: (folder: string) => SettingsFile;
  readonly chooseFolders: () => Promise<Result<readonly string[]>>;
  /** One file that is there; null when cancelled. */
  readonly chooseFile: () => Promise<Result<string | null>>;
  /** Where to save a file of this name; null when cancelled. */
  readonly chooseTarget: (name: string) => Promise<Result<string | null>>;
  /** Opens a folder with the system's file manager. */
  readonly openFolder: (folder: string) => Promise<Result<null>>;
  /** Opens an address of the system's own settings. */
  readonly openSettingsPage: (address: string) => Promise<Result<null>>;
  /** The proxy that the system says for an origin; null for none. */
  readonly resolveProxy: (origin: string) => Promise<string | null>;
  /** Whether Bellhop starts with the user's session. */
  readonly login: {
    state(): Promise<LoginState>;
    set(on: boolean): Promise<Result<LoginState>>;
  };
  /** For how many seconds nobody has used the computer; null where the system does not say. */
  readonly idleSeconds: () => Promise<number | null>;
  /** Keeps the computer from falling asleep until it is called off. */
  readonly keepAwake: () => () => void;
  /** Where the worker that fills in templates is: beside the bundle, or beside the sources. */
  readonly renderWorker: URL;
}
