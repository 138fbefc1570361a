import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { Profile } from '../preload/contract/profile.ts';
import type { Progress, Run } from '../preload/contract/run.ts';
import type { Rooms } from './compose.ts';
import { isPaused } from './core/hook-health.ts';
import { backUp } from './flow/back-up.ts';
import { passGate, type GateNeeds } from './flow/gate.ts';
import type { News } from './flow/news.ts';
import { preflight, type PreflightNeeds } from './flow/preflight.ts';
import type { Ready } from './flow/ready.ts';
import { recoverRuns } from './flow/recover.ts';
import { keepRecord, type RunRecord } from './flow/run-record.ts';
import { endRun, type Order, type RunnerNeeds } from './flow/runner.ts';
import { doUpkeep, type UpkeepNeeds } from './flow/upkeep.ts';
import type { UnlockNeeds } from './flow/with-unlock.ts';
import { backup } from './restic/backup.ts';
import { reachRepository } from './restic/reach.ts';
import { unlockRepository } from './restic/unlock.ts';
import {
  checkRepository,
  copySnapshots,
  forgetSnapshots,
  pruneRepository,
} from './restic/upkeep.ts';
import { missingPaths } from './store/missing-paths.ts';
import type { Stores } from './store/open-stores.ts';

export const REACH_DEADLINE_MS = 10_000;

/** What a run needs of the other rooms. */
export function needsOfRunner(
  rooms: Rooms,
  toldProgress: (progress: Progress) => void,
): RunnerNeeds {
  const { surroundings, courier, hooks } = rooms;
  const { runs, deliveries } = rooms.stores;
  return {
    now: Date.now,
    newId: uuid,
    surroundings,
    render: hooks.render,
    rules: hooks.rules,
    lastTold: (kind) => deliveries.lastTold(kind),
    runBefore: (run) => runs.before(run),
    isPaused: (profileId, hookId) => isPaused(deliveries.health.get(profileId, hookId)),
    preflight: ({ record, ...order }) =>
      preflight({ ...order, task: record.get().task }, needsOfPreflight(rooms)),
    work: (order, ready) => work(order, ready, toldProgress),
    addToOutbox: hooks.add,
    supersedeBefore: (runId) => {
      deliveries.supersedeBefore(runId, 'The run ended before this message could be sent.');
    },
    wakeCourier: () => {
      courier.wake();
    },
    passGate: ({ owed }, signal) => passGate(owed, signal, needsOfGate(rooms)),
  };
}

function needsOfPreflight({ findEngine, vault }: Rooms): PreflightNeeds {
  return {
    findEngine,
    openSecrets: (names) => vault.open(names),
    missingPaths,
    reach: (access, stop) =>
      reachRepository(access, { timeoutMs: REACH_DEADLINE_MS, signal: stop }),
  };
}

function work(
  { record, profile, signal }: Order,
  ready: Ready,
  toldProgress: (progress: Progress) => void,
): Promise<void> {
  const { task } = record.get();
  const unlock: UnlockNeeds = {
    now: Date.now,
    unlock: ({ engine, access }) => unlockRepository(engine, access),
  };
  if (task !== 'backup') {
    return doUpkeep(task, { record, profile, ready, signal }, { ...unlock, upkeep });
  }
  return backUp(
    { record, profile, ready, signal },
    {
      ...unlock,
      toldProgress,
      backup: ({ engine, access }, { source, tags, ...named }, watch) =>
        backup(engine, access, { ...source, tags: [tagOf(named), ...tags] }, watch),
    },
  );
}

const upkeep: UpkeepNeeds['upkeep'] = (task, { engine, access, target }, profile, signal) => {
  switch (task) {
    case 'check':
      return checkRepository(engine, access, signal);
    case 'prune':
      return pruneRepository(engine, access, signal);
    case 'forget': {
      const { retention: keep } = profile;
      if (keep === null) throw new Error('upkeep: preflight lets no forget without rules pass');
      return forgetSnapshots(engine, access, { keep, tag: tagOf(profile) }, signal);
    }
    case 'copy':
      if (target === null) throw new Error('upkeep: preflight lets no copy without a target pass');
      return copySnapshots(engine, access, { target, tag: tagOf(profile) }, signal);
  }
};

function needsOfGate({ hooks }: Rooms): GateNeeds {
  return {
    ...hooks.deliver,
    wait: (ms, stop) => sleep(ms, undefined, { signal: stop }).catch(() => undefined), // an aborted wait just ends early
    record: (owed, attempt, settlement) => {
      hooks.record(owed, attempt, settlement);
      hooks.told(owed);
    },
    switchOff: hooks.switchOff,
  };
}

/** Keeps a run's record on the disk, and tells of each step. */
export function recorder(news: News, save: Stores['save']): (run: Run) => RunRecord {
  return (run) =>
    keepRecord(run, {
      save,
      told: ({ id }) => {
        news.tell('changed', { what: 'runs', runId: id });
      },
    });
}

/** Ends the runs that a crash has cut off. */
export function recover(rooms: Rooms, stores: Stores, runner: RunnerNeeds): Promise<void> {
  return recoverRuns({
    now: Date.now,
    unfinished: () => stores.runs.unfinished(),
    record: recorder(rooms.news, stores.save),
    find: rooms.find,
    releaseGates: (runId) => {
      stores.deliveries.releaseGates(runId, Date.now());
    },
    endRun: (order) => endRun(order, runner),
  });
}

/** By which a profile's own snapshots are known. restic takes a comma for the start of another tag. */
function tagOf({ name }: Pick<Profile, 'name'>): string {
  return `bellhop:${name.replaceAll(',', ' ')}`;
}
