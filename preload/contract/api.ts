import type { DeliveryFilter, ExportFormat } from './delivery-filter.ts';
import type { AccessReport, MissingRight } from './access.ts';
import type { Delivery, ShownRequest } from './delivery.ts';
import type { CatcherApi } from './catcher.ts';
import type { EngineState } from './engine.ts';
import type { EstimateApi } from './estimate.ts';
import type { ImportReport, ImportRequest } from './import.ts';
import type { Channel, Destination, Hook, Moment } from './hook.ts';
import type { PlannedTask, Profile, ProfileDraft, ProfileGroup, TaskName } from './profile.ts';
import type { Shown } from './address.ts';
import type { Recipe, RecipeOutcome } from './recipe.ts';
import type { RepositoryApi } from './repository-api.ts';
import type { Result } from './result.ts';
import type { RunExportFormat, RunFilter } from './run-filter.ts';
import type { SettingsApi } from './settings-api.ts';
import type { Suggestions } from './suggestions.ts';
import type { ScheduleApi } from './schedule-api.ts';
import type { Progress, ProfileSummary, Run, RunReport, SizePoint, Trigger } from './run.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Something in a hook that its author should mend. Line and column count from 1. */
export interface HookProblem {
  /** For example `url`, `body` or `headers.0.value`. */
  readonly field: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Whether the hook cannot be sent like this. */
  readonly serious: boolean;
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
export interface Api extends CatcherApi, RepositoryApi, ScheduleApi, SettingsApi {
  readonly profiles: {
    list(): Promise<readonly ProfileSummary[]>;
    /** Those of the list that have these ids, in its order; at most 100 are asked for. */
    some(profileIds: readonly string[]): Promise<readonly ProfileSummary[]>;
    get(profileId: string): Promise<Result<ProfileDraft>>;
    /** Adds or replaces; answers the stored profile, with ids filled in. */
    save(draft: ProfileDraft): Promise<Result<Profile>>;
    remove(profileId: string): Promise<Result<null>>;
    import(request: ImportRequest): Promise<Result<ImportReport>>;
    /** Makes the profile's repository with `restic init`. */
    createRepository(profileId: string): Promise<Result<null>>;
    /** Its successful backups' sizes, oldest first; the newest 1,000. */
    sizes(profileId: string): Promise<readonly SizePoint[]>;
    /** What of its sources could not be read, found out by looking at them now. */
    access(profileId: string): Promise<Result<AccessReport>>;
  };
  readonly groups: {
    list(): Promise<readonly ProfileGroup[]>;
    /** Adds or replaces; an empty id means "new". */
    save(group: ProfileGroup): Promise<Result<ProfileGroup>>;
    remove(groupId: string): Promise<Result<null>>;
    /** Runs a task of each of its profiles in turn; answers when all have ended. */
    run(
      groupId: string,
      trigger: Trigger,
      task: PlannedTask,
    ): Promise<Result<readonly RunReport[]>>;
  };
  readonly engine: {
    state(): Promise<EngineState>;
    /** Installs or updates to the pinned release; goes on where a broken download ended. */
    install(): Promise<Result<EngineState>>;
    cancelInstall(): Promise<Result<null>>;
    /** Uses this binary; null lets Bellhop look for one. Refused where it is no restic, or too old. */
    choose(path: string | null): Promise<Result<EngineState>>;
    /** An https address that has the releases as GitHub has them; null for GitHub. */
    setMirror(address: string | null): Promise<Result<null>>;
  };
  readonly runs: {
    start(profileId: string, trigger: Trigger, task: PlannedTask): Promise<Result<Run>>;
    cancel(runId: string): Promise<Result<null>>;
    /** Answers when the run has ended and each of its deliveries has been tried once. */
    wait(runId: string): Promise<Result<RunReport>>;
    get(runId: string): Promise<Result<RunReport>>;
    list(filter: RunFilter): Promise<readonly Run[]>;
    export(filter: RunFilter, format: RunExportFormat): Promise<string>;
  };
  readonly deliveries: {
    list(filter: DeliveryFilter): Promise<readonly Delivery[]>;
    get(deliveryId: string): Promise<Result<Delivery>>;
    /** Sends it once more, with the same id; answers when that try is over. */
    redeliver(deliveryId: string): Promise<Result<Delivery>>;
    /** Sends a changed copy, with an id of its own, to the same origin. */
    sendEdited(deliveryId: string, request: ShownRequest): Promise<Result<Delivery>>;
    /** Makes a pending delivery's next attempt due at once. */
    retryNow(deliveryId: string): Promise<Result<null>>;
    cancel(deliveryId: string): Promise<Result<null>>;
    /** As a curl command for a POSIX shell, secrets as `$NAME`. */
    asCurl(deliveryId: string): Promise<Result<string>>;
    export(filter: DeliveryFilter, format: ExportFormat): Promise<string>;
  };
  readonly hooks: {
    /** The request that this hook would send, with the profile's last run or a made-up one as data. */
    preview(
      profileId: string,
      hook: Hook,
      moment: Moment,
      task: TaskName,
    ): Promise<Result<ShownRequest>>;
    /** Sends a test message once, marked as one; answers when that is over. */
    test(profileId: string, hook: Hook, moment: Moment, task: TaskName): Promise<Result<Delivery>>;
    /** What its author should mend: unknown variables, impossible comparisons, broken templates. */
    check(profileId: string, hook: Hook): Promise<readonly HookProblem[]>;
    /** What a template can say at this moment, with values of the profile's last run or made-up ones. */
    vocabulary(profileId: string, moment: Moment, task: TaskName): Promise<Vocabulary>;
    recipes(): Promise<readonly Recipe[]>;
    /** The destination that a recipe makes of its fields; secret fields hold names of secrets. */
    fromRecipe(
      recipeId: string,
      fields: Readonly<Record<string, string>>,
    ): Promise<Result<RecipeOutcome>>;
    /**
     * The destination that a curl command stands for. Its credentials become secrets, named after
     * `prefix`; they go into the keychain with `keep`, and are in no answer.
     */
    fromCurl(text: string, prefix: string, keep: boolean): Promise<Result<CurlOutcome>>;
  };
  readonly channels: {
    list(): Promise<readonly Channel[]>;
    /** Adds or replaces; an empty id means "new". */
    save(channel: Channel): Promise<Result<Channel>>;
    /** Refused while hooks use it. */
    remove(channelId: string): Promise<Result<null>>;
    /** Sends a test message through it once. */
    test(channel: Channel, moment: Moment): Promise<Result<Delivery>>;
  };
  readonly secrets: {
    state(): Promise<VaultState>;
    list(): Promise<Result<readonly string[]>>;
    set(name: string, value: string): Promise<Result<null>>;
    /** Stores a new random password, which nobody sees. Refused where the name is taken. */
    generate(name: string): Promise<Result<null>>;
    remove(name: string): Promise<Result<null>>;
    holdInMemory(): Promise<Result<VaultState>>;
  };
  readonly app: EstimateApi & {
    about(): Promise<About>;
    doctor(): Promise<readonly Finding[]>;
    /** Opens the data folder, and no other, with the system's file manager. */
    openDataFolder(): Promise<Result<null>>;
    /** What somebody who is asked for help needs to know, as one text without any secret. */
    supportBundle(): Promise<string>;
    /**
     * Writes the bundle that was made last to an absolute path, or where the system's own dialog says
     * (null). Answers the path; null when cancelled.
     */
    saveSupportBundle(target: string | null): Promise<Result<string | null>>;
    /** Lets the user choose folders with the system's own dialog; empty when cancelled. */
    chooseFolders(): Promise<Result<readonly string[]>>;
    /** The same for one file; null when cancelled. */
    chooseFile(): Promise<Result<string | null>>;
    /** Rights that the system grants apart, and that are missing. */
    missingRights(): Promise<readonly MissingRight[]>;
    /** Opens the system's settings page for a right. */
    openRights(kind: MissingRight['kind']): Promise<Result<null>>;
    /** What a first backup may start from, found out by looking at this computer now. */
    suggestions(): Promise<Suggestions>;
  };
}

/** What a curl command makes. */
export interface CurlOutcome {
  /** Each credential stands in it as `{{secret "NAME"}}`. */
  readonly destination: Destination;
  /** The credentials that were found: where they stand in the command, and the names they get. */
  readonly secrets: readonly { readonly name: string; readonly where: string }[];
  /** What of the command could not be taken over, or not as it is; one sentence each. */
  readonly notes: readonly string[];
}

/** Everything that Bellhop tells its guests unasked. */
export interface Broadcasts {
  /** Something that lists show has changed: ask again. */
  readonly changed: {
    readonly what:
      | 'profiles'
      | 'groups'
      | 'runs'
      | 'deliveries'
      | 'channels'
      | 'secrets'
      | 'settings'
      | 'engine'
      | 'schedules'
      | 'mounts'
      | 'catcher';
    /** The run that has changed, or whose messages have; left out where it may be any. */
    readonly runId?: string;
    /** The profile of which a list shows something else now; left out where it may be any. */
    readonly profileId?: string;
  };
  /** Something about hooks that the user should know, though nobody looks. */
  readonly notice: Notice;
  readonly progress: Progress;
  /** The tray, a menu, a notification or a link wants this shown. */
  readonly show: Shown;
}

/** A hook was switched off by its receiver, is only probed now, or works again; a backup is overdue. */
export interface Notice {
  readonly kind: 'hook-disabled' | 'hook-paused' | 'hook-recovered' | 'profile-overdue';
  readonly profileId: string;
  /** Empty where it is not about a hook. */
  readonly hook: string;
  readonly message: string;
  /** The hook's id; left out where it is not about a hook. */
  readonly hookId?: string;
}

/** What the preload puts on the window: the Api, a way to hear broadcasts, and dropped files' paths. */
export interface WindowApi extends Api {
  /** Where a `File` that was dropped onto the window is on this computer; empty for any other. */
  pathOf(file: object): string;
  /** Calls back for each broadcast until the returned function is called. */
  hear<B extends keyof Broadcasts>(name: B, tell: (news: Broadcasts[B]) => void): () => void;
}
