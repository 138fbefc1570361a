import type { Delivery, ShownRequest } from './delivery.ts';
import type { Hook, Moment } from './hook.ts';
import type { Profile, ProfileDraft } from './profile.ts';
import type { Result } from './result.ts';
import type { Progress, ProfileSummary, Run, RunReport, Trigger } from './run.ts';

/** Whether the vault can be used: `memory` holds secrets until Bellhop quits. */
export interface VaultState {
  readonly kind: 'ready' | 'locked' | 'missing' | 'unresponsive' | 'memory';
  readonly message: string;
  readonly hint: string;
}

/** One line of the doctor's report. */
export interface Finding {
  readonly subject: string;
  readonly state: 'well' | 'attention' | 'ill';
  readonly message: string;
  /** What to do; empty when all is well. */
  readonly remedy: string;
}

export interface RunFilter {
  readonly profileId?: string;
  /** At most this many, newest first. */
  readonly limit: number;
}

export interface DeliveryFilter {
  readonly runId?: string;
  /** At most this many, newest first; those of one run in their order. */
  readonly limit: number;
}

/** What became of an imported file. Nothing is dropped in silence. */
export interface ImportReport {
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** Secret names that the profiles use and the vault does not hold. */
  readonly missingSecrets: readonly string[];
  readonly notes: readonly string[];
}

export interface ImportRequest {
  /** The file's text. */
  readonly text: string;
  /** The file's absolute path: relative paths in it are meant from its folder. */
  readonly path: string;
  readonly format: 'auto' | 'bellhop' | 'resticprofile';
  readonly dryRun: boolean;
}

export interface About {
  readonly version: string;
  readonly dataFolder: string;
  readonly engine: { readonly path: string; readonly version: string } | null;
  readonly platform: string;
}

/**
 * Everything that a guest may ask of Bellhop: the window over IPC, the command line over the local
 * socket. A secret goes in through `secrets.set` and never comes out.
 */
export interface Api {
  readonly profiles: {
    list(): Promise<readonly ProfileSummary[]>;
    get(profileId: string): Promise<Result<ProfileDraft>>;
    /** Adds or replaces; answers the stored profile, with ids filled in. */
    save(draft: ProfileDraft): Promise<Result<Profile>>;
    remove(profileId: string): Promise<Result<null>>;
    import(request: ImportRequest): Promise<Result<ImportReport>>;
    /** Makes the profile's repository with `restic init`. */
    createRepository(profileId: string): Promise<Result<null>>;
  };
  readonly runs: {
    start(profileId: string, trigger: Trigger): Promise<Result<Run>>;
    cancel(runId: string): Promise<Result<null>>;
    /** Answers when the run has ended and each of its deliveries has been tried once. */
    wait(runId: string): Promise<Result<RunReport>>;
    get(runId: string): Promise<Result<RunReport>>;
    list(filter: RunFilter): Promise<readonly Run[]>;
  };
  readonly deliveries: {
    list(filter: DeliveryFilter): Promise<readonly Delivery[]>;
  };
  readonly hooks: {
    /** The request that this hook would send, with the profile's last run or a made-up one as data. */
    preview(profileId: string, hook: Hook, moment: Moment): Promise<Result<ShownRequest>>;
  };
  readonly secrets: {
    state(): Promise<VaultState>;
    list(): Promise<Result<readonly string[]>>;
    set(name: string, value: string): Promise<Result<null>>;
    remove(name: string): Promise<Result<null>>;
    holdInMemory(): Promise<Result<VaultState>>;
  };
  readonly app: {
    about(): Promise<About>;
    doctor(): Promise<readonly Finding[]>;
    /** Lets the user choose folders with the system's own dialog; empty when cancelled. */
    chooseFolders(): Promise<Result<readonly string[]>>;
  };
}

/** Everything that Bellhop tells its guests unasked. */
export interface Broadcasts {
  /** Something that lists show has changed: ask again. */
  readonly changed: { readonly what: 'profiles' | 'runs' | 'secrets'; readonly runId?: string };
  readonly progress: Progress;
  /** The tray or a second start wants this run shown, or the list of profiles. */
  readonly show: { readonly runId: string | null };
}

/** The same surface as a value, so that neither side can forget a method. */
export const surface: { readonly [N in keyof Api]: { readonly [M in keyof Api[N]]: true } } = {
  profiles: {
    list: true,
    get: true,
    save: true,
    remove: true,
    import: true,
    createRepository: true,
  },
  runs: { start: true, cancel: true, wait: true, get: true, list: true },
  deliveries: { list: true },
  hooks: { preview: true },
  secrets: { state: true, list: true, set: true, remove: true, holdInMemory: true },
  app: { about: true, doctor: true, chooseFolders: true },
};

/** The names of the broadcasts, as a value. */
export const broadcastNames = [
  'changed',
  'progress',
  'show',
] as const satisfies readonly (keyof Broadcasts)[];

/** What the preload puts on the window: the Api, and a way to hear broadcasts. */
export interface WindowApi extends Api {
  /** Calls back for each broadcast until the returned function is called. */
  hear<B extends keyof Broadcasts>(name: B, tell: (news: Broadcasts[B]) => void): () => void;
}
