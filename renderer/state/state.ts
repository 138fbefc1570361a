import { createStore, type StoreApi } from 'zustand/vanilla';
import type { About, Finding, Notice, VaultState, WindowApi } from '../../preload/contract/api.ts';
import type { HookSettings } from '../../preload/contract/settings-api.ts';
import type { MissingRight } from '../../preload/contract/access.ts';
import type { Channel } from '../../preload/contract/hook.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Progress, RunReport } from '../../preload/contract/run.ts';
import type { Mount } from '../../preload/contract/snapshot.ts';
import {
  deliveriesAtFirst,
  deliveryMoves,
  type DeliveryMirror,
  type DeliveryMoves,
} from './delivery-moves.ts';
import {
  catcherAtFirst,
  catcherMoves,
  type CatcherMirror,
  type CatcherMoves,
} from './catcher-moves.ts';
import { searchForAll } from './delivery-search.ts';
import { engineAtFirst, engineMoves, type EngineMirror, type EngineMoves } from './engine-moves.ts';
import { groupMoves, groupsAtFirst, type GroupMirror, type GroupMoves } from './group-moves.ts';
import {
  newestRunMoves,
  newestRunsAtFirst,
  type NewestRunMirror,
  type NewestRunMoves,
} from './newest-runs.ts';
import { runAt, type Place } from './place.ts';
import {
  profileMoves,
  profilesAtFirst,
  type ProfileMirror,
  type ProfileMoves,
} from './profile-moves.ts';
import { makeRefresh } from './refresh.ts';
import { runMoves, runsAtFirst, type RunMirror, type RunMoves } from './run-moves.ts';
import {
  scheduleMoves,
  schedulesAtFirst,
  type ScheduleMirror,
  type ScheduleMoves,
} from './schedule-moves.ts';

/** Everything that the window knows: a mirror of main, and where the reader stands. Null is "not asked yet". */
export interface Mirror
  extends
    CatcherMirror,
    DeliveryMirror,
    EngineMirror,
    GroupMirror,
    NewestRunMirror,
    ProfileMirror,
    RunMirror,
    ScheduleMirror {
  readonly place: Place;
  /** Where the reader wants to go while the editor holds unsaved changes. */
  readonly leavingFor: Place | null;
  readonly hasUnsavedChanges: boolean;
  /** The run that is open, or why it cannot be shown. */
  readonly report: Result<RunReport> | null;
  readonly progress: Readonly<Record<string, Progress>>;
  /** The repositories that are shown as folders. */
  readonly mounts: readonly Mount[];
  readonly channels: readonly Channel[] | null;
  readonly hookSettings: HookSettings | null;
  /** What main told about hooks and nobody has put away yet, newest first. */
  readonly notices: readonly Notice[];
  readonly secretNames: readonly string[];
  readonly secretsFailure: Failure | null;
  readonly vault: VaultState | null;
  readonly about: About | null;
  readonly findings: readonly Finding[] | null;
  readonly missingRights: readonly MissingRight[];
}

/** The ways to move through the window and to look again. */
export interface Moves
  extends
    CatcherMoves,
    DeliveryMoves,
    EngineMoves,
    GroupMoves,
    NewestRunMoves,
    ProfileMoves,
    RunMoves,
    ScheduleMoves {
  /** Goes there, or asks first when changes would be lost. */
  go(place: Place): void;
  /** Answers the question that `go` asked. */
  leave(decision: 'stay' | 'discard'): void;
  setUnsavedChanges(unsaved: boolean): void;
  lookAtOpenRun(): Promise<void>;
  putAway(notice: Notice): void;
  lookAtMounts(): Promise<void>;
  lookAtChannels(): Promise<void>;
  lookAtHookSettings(): Promise<void>;
  lookAtSecrets(): Promise<void>;
  lookAtMachine(): Promise<void>;
}

export type State = Mirror & Moves;

const atFirst: Mirror = {
  place: { kind: 'home' },
  leavingFor: null,
  hasUnsavedChanges: false,
  report: null,
  progress: {},
  mounts: [],
  channels: null,
  hookSettings: null,
  notices: [],
  secretNames: [],
  secretsFailure: null,
  vault: null,
  about: null,
  findings: null,
  missingRights: [],
  ...catcherAtFirst,
  ...deliveriesAtFirst,
  ...engineAtFirst,
  ...groupsAtFirst,
  ...newestRunsAtFirst,
  ...profilesAtFirst,
  ...runsAtFirst,
  ...schedulesAtFirst,
};

/** Makes the window's state over the given door to main, so that tests can hand in one of their own. */
export function makeState(api: WindowApi): StoreApi<State> {
  return createStore<State>()((set, get) => ({
    ...atFirst,
    ...movesOver(set, get),
    ...looksThrough(api, set, get),
    ...catcherMoves(api, set),
    ...deliveryMoves(api, set, get),
    ...engineMoves(api, set),
    ...groupMoves(api, set, get),
    ...newestRunMoves(api, set, get),
    ...profileMoves(api, set, get),
    ...runMoves(api, set, get),
    ...scheduleMoves(api, set),
  }));
}

type Set = (change: Partial<Mirror>) => void;
type Get = () => State;

type Own = 'go' | 'leave' | 'setUnsavedChanges' | 'putAway';

/** Who is led to a hook's messages finds those alone, whatever was looked for before. */
function searchAt(place: Place): Partial<DeliveryMirror> {
  if (place.kind !== 'deliveries' || place.about === undefined) return {};
  return { deliverySearch: { ...searchForAll, ...place.about } };
}

function movesOver(set: Set, get: Get): Pick<Moves, Own> {
  const arrive = (place: Place): void => {
    const sameRun = runAt(place) !== null && runAt(place) === runAt(get().place);
    const report = sameRun ? get().report : null;
    set({ place, report, leavingFor: null, hasUnsavedChanges: false, ...searchAt(place) });
    void get().lookAtOpenRun();
    void get().lookAtFoundRuns();
    void get().lookAtDeliveries();
    void get().lookAtMounts();
  };
  return {
    go: (place) => {
      if (get().hasUnsavedChanges) set({ leavingFor: place });
      else arrive(place);
    },
    leave: (decision) => {
      const { leavingFor } = get();
      if (decision === 'stay' || leavingFor === null) set({ leavingFor: null });
      else arrive(leavingFor);
    },
    setUnsavedChanges: (hasUnsavedChanges) => {
      set({ hasUnsavedChanges });
    },
    putAway: (notice) => {
      set({ notices: get().notices.filter((each) => each !== notice) });
    },
  };
}

type Elsewhere =
  | keyof DeliveryMoves
  | keyof CatcherMoves
  | keyof EngineMoves
  | keyof GroupMoves
  | keyof NewestRunMoves
  | keyof ProfileMoves
  | keyof RunMoves
  | keyof ScheduleMoves;

function looksThrough(api: WindowApi, set: Set, get: Get): Omit<Moves, Own | Elsewhere> {
  return {
    lookAtOpenRun: makeRefresh(async () => {
      const runId = runAt(get().place);
      if (runId === null) return;
      const report = await api.runs.get(runId);
      if (runAt(get().place) === runId) set({ report });
    }),
    lookAtMounts: makeRefresh(async () => {
      if (get().place.kind === 'snapshots') set({ mounts: await api.snapshots.mounts() });
    }),
    lookAtChannels: makeRefresh(async () => {
      set({ channels: await api.channels.list() });
    }),
    lookAtHookSettings: makeRefresh(async () => {
      set({ hookSettings: await api.settings.hooks() });
    }),
    lookAtSecrets: makeRefresh(async () => {
      const [vault, names] = await Promise.all([api.secrets.state(), api.secrets.list()]);
      set({
        vault,
        secretNames: names.ok ? [...names.value].sort() : [],
        secretsFailure: names.ok ? null : names.failure,
      });
    }),
    lookAtMachine: makeRefresh(() => examine(api, set)),
  };
}

async function examine({ app }: WindowApi, set: Set): Promise<void> {
  const [about, findings, missingRights] = await Promise.all([
    app.about(),
    app.doctor(),
    app.missingRights(),
  ]);
  set({ about, findings, missingRights });
}
