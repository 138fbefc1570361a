import {
  emptySource,
  noLimits,
  usualOptions,
  usualTiming,
  usualUpkeep,
  usualWatch,
} from '../../preload/contract/usual-profile.ts';
import type { EngineState } from '../../preload/contract/engine.ts';
import type { Channel, Destination, Hook, Moment } from '../../preload/contract/hook.ts';
import type { Profile, Repository, Source } from '../../preload/contract/profile.ts';
import type { Snapshot } from '../../preload/contract/snapshot.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { GeneralSettings, ScheduleState } from '../../preload/contract/schedule.ts';
import type { BackupWish } from '../../main/core/backup-arguments.ts';
import type { AttemptRecord, OwedDelivery } from '../../main/core/stored-delivery.ts';
import { makeRun } from '../../main/core/run-state.ts';
import { plansOf } from '../../main/core/task-names.ts';

/** A hook that is right in every way, but for what the test says. */
export function aHook(changes: Partial<Hook> & { readonly moments: readonly Moment[] }): Hook {
  return {
    id: 'hook-1',
    name: 'ping',
    description: '',
    enabled: true,
    onlyIfResticStarted: false,
    onFailure: 'ignore',
    sendLog: true,
    channelId: null,
    ...aDestination(),
    ...changes,
  };
}

/** A place on this computer, told of the whole context, but for what the test says. */
export function aDestination(changes: Partial<Destination> = {}): Destination {
  return {
    method: 'POST',
    url: 'http://127.0.0.1:9/ping',
    headers: [],
    query: { kind: 'none' },
    body: { kind: 'context' },
    variants: [],
    success: [{ from: 200, to: 299 }],
    bodyRule: null,
    timeoutMs: 30_000,
    retry: 'standard',
    repeatable: true,
    rateLimitSeconds: 0,
    tls: { verify: true, caFiles: [] },
    signature: { kind: 'none' },
    recipe: null,
    ...changes,
  };
}

/** A channel to that place. */
export function aChannel(changes: Partial<Channel> = {}): Channel {
  return {
    id: 'channel-1',
    name: 'phone',
    description: '',
    enabled: true,
    ...aDestination(),
    ...changes,
  };
}

/** The settings that a new user starts with. */
export const usualGeneral: GeneralSettings = {
  keepAwake: true,
  theme: 'system',
  language: 'system',
  concurrentRuns: 2,
  closing: 'undecided',
  notifications: { finished: false, failed: true, overdue: true, hookFailing: true },
};

/** Schedules of which there are none. */
export const noSchedule: ScheduleState = { next: [], waiting: [], pause: null };

/** A profile named Documents with these hooks. */
export function aProfile(hooks: readonly Hook[], changes: Partial<Profile> = {}): Profile {
  return {
    id: 'profile-1',
    name: 'Documents',
    repositoryId: 'repository-1',
    source: { ...emptySource, paths: ['/home/ada/documents'] },
    retention: null,
    copyTo: null,
    tags: [],
    variables: {},
    options: usualOptions,
    limits: noLimits,
    upkeep: usualUpkeep,
    watch: usualWatch,
    timing: usualTiming,
    tasks: plansOf({ backup: { hooks } }),
    ...changes,
  };
}

/** What a backup of these paths is to be like. */
export function aWish(
  paths: readonly string[],
  {
    source,
    ...changes
  }: Partial<Omit<BackupWish, 'source'>> & {
    readonly source?: Partial<Source>;
  } = {},
): BackupWish {
  return {
    source: { ...emptySource, paths, ...source },
    options: usualOptions,
    limits: noLimits,
    tags: [],
    ...changes,
  };
}

export const aRepository: Repository = {
  id: 'repository-1',
  location: '/backup',
  passwordSecret: 'repository-password',
  environment: [],
};

/** A run of that profile that has just been asked for. */
export function aRun(changes: Partial<Run> = {}): Run {
  const at = '2026-03-01T08:00:00.000Z';
  const names = { id: 'run-1', profileId: 'profile-1', profile: 'Documents' };
  return { ...makeRun({ ...names, task: 'backup', trigger: 'manual', at }), ...changes };
}

/** A message that is owed for that run. */
export function anOwed(changes: Partial<OwedDelivery> = {}): OwedDelivery {
  return {
    id: 'delivery-1',
    runId: 'run-1',
    profileId: 'profile-1',
    task: 'backup',
    hookId: 'hook-1',
    hook: 'ping',
    channelId: null,
    moment: 'success',
    gating: false,
    createdAt: '2026-03-01T08:00:00.000Z',
    request: { method: 'POST', url: ['http://127.0.0.1:9/ping'], headers: [], body: ['{}'] },
    copyOf: null,
    isMade: true,
    success: [{ from: 200, to: 299 }],
    bodyRule: null,
    timeoutMs: 30_000,
    retry: 'standard',
    repeatable: true,
    tls: { verify: true, caFiles: [] },
    signature: { kind: 'none' },
    ...changes,
  };
}

/** A try of that message that went well. */
export function anAttempt(changes: Partial<AttemptRecord> = {}): AttemptRecord {
  return {
    trigger: 'auto',
    startedAt: '2026-03-01T08:00:01.000Z',
    durationMs: 12,
    response: { status: 200, headers: [], body: 'ok', truncated: false },
    timing: null,
    route: null,
    error: null,
    signedBy: [],
    ...changes,
  };
}

/** A snapshot of that profile's folder. */
export function aSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    id: 'a'.repeat(64),
    tree: 'b'.repeat(64),
    time: '2026-03-01T08:00:00.000Z',
    host: 'vm',
    paths: ['/home/ada/documents'],
    tags: ['bellhop:Documents'],
    bytesProcessed: null,
    bytesAdded: null,
    ...changes,
  };
}

/** An engine of the system, older than the one that Bellhop would install, with nothing the matter. */
export function anEngineState(changes: Partial<EngineState> = {}): EngineState {
  return {
    engine: { path: '/usr/bin/restic', version: '0.18.0' },
    problem: null,
    chosenPath: null,
    isOwn: false,
    pinnedVersion: '0.19.1',
    mirror: null,
    installing: null,
    ...changes,
  };
}
