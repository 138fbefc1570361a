import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { Progress, Run } from '../preload/contract/run.ts';
import { t } from '../words/t.ts';
import type { Parts, Rooms } from './compose.ts';
import { tellScheduler } from './compose-schedules.ts';
import { anomalyOf } from './compose-health.ts';
import { loadSending } from './compose-hooks.ts';
import { workOfDrill } from './compose-drill.ts';
import { reach } from './compose-reach.ts';
import { workOfRestore } from './compose-restore.ts';
import { leftOut } from './core/backup-arguments.ts';
import { isPaused } from './core/hook-health.ts';
import { ownTag } from './core/own-tag.ts';
import { backUp } from './flow/back-up.ts';
import { passGate, type GateNeeds } from './flow/gate.ts';
import type { News } from './flow/news.ts';
import { preflight, type PreflightNeeds } from './flow/preflight.ts';
import type { Ready } from './flow/ready.ts';
import { recoverRuns } from './flow/recover.ts';
import { makeRunQueue, type RunQueue } from './flow/run-queue.ts';
import { keepRecord, type RunRecord } from './flow/run-record.ts';
import { endRun, type Order, type RunnerNeeds } from './flow/runner.ts';
import { doUpkeep, type UpkeepNeeds } from './flow/upkeep.ts';
import type { UnlockNeeds } from './flow/with-unlock.ts';
import { backup } from './restic/backup.ts';
import { unlockRepository } from './restic/unlock.ts';
import {
  checkRepository,
  copySnapshots,
  forgetSnapshots,
  pruneRepository,
} from './restic/upkeep.ts';
import { missingPaths } from './store/missing-paths.ts';
import type { Stores } from './store/open-stores.ts';

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
    preflight: ({ record, ...order }) => {
      void loadSending(); // while others are waited for
      return preflight({ ...order, task: record.get().task }, needsOfPreflight(rooms));
    },
    work: (order, ready) => work(order, ready, toldProgress, rooms),
    addToOutbox: hooks.add,
    supersedeBefore: (runId) => {
      deliveries.supersedeBefore(runId, t('failuresRun.supersededByEnd'));
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
    reach,
  };
}

function work(
  order: Order,
  ready: Ready,
  toldProgress: (progress: Progress) => void,
  rooms: Rooms,
): Promise<void> {
  const { record, profile, signal } = order;
  const { task } = record.get();
  if (task === 'restore') return workOfRestore(order, ready, toldProgress, rooms);
  if (task === 'drill') return workOfDrill(order, ready, rooms);
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
      findAnomaly: (run, stats) => anomalyOf(run, stats, rooms),
      leftOut: ({ engine }, profile) =>
        leftOut(profile, { platform: process.platform, version: engine.version }),
      backup: ({ engine, access }, wanted, watch) =>
        backup(engine, access, { ...wanted, tags: [ownTag(wanted), ...wanted.tags] }, watch),
    },
  );
}

const upkeep: UpkeepNeeds['upkeep'] = (task, { engine, access, target }, profile, signal) => {
  const { limits } = profile;
  const tag = ownTag(profile);
  switch (task) {
    case 'check':
      return checkRepository(engine, access, profile, signal);
    case 'prune':
      return pruneRepository(engine, access, profile, signal);
    case 'forget': {
      const { retention: keep } = profile;
      if (keep === null) throw new Error('upkeep: preflight lets no forget without rules pass');
      return forgetSnapshots(engine, access, { keep, tag, limits }, signal);
    }
    case 'copy':
      if (target === null) throw new Error('upkeep: preflight lets no copy without a target pass');
      return copySnapshots(engine, access, { target, tag, limits }, signal);
  }
};

function needsOfGate({ hooks }: Rooms): GateNeeds {
  return {
    ...hooks.deliver,
    setOut: hooks.wire.setOut,
    wait: (ms, stop) => sleep(ms, undefined, { signal: stop }).catch(() => undefined), // an aborted wait just ends early
    record: (owed, attempt, settlement) => {
      hooks.record(owed, attempt, settlement);
      hooks.told(owed);
    },
    switchOff: hooks.switchOff,
  };
}

/** The queue of runs, as long as the settings say, from the moment on that they say so. */
export function openQueue({
  configuration,
  news,
}: Pick<Rooms, 'configuration' | 'news'>): RunQueue {
  const queue = makeRunQueue(() => configuration.read().settings.concurrentRuns);
  news.hear((name, told) => {
    if (name === 'changed' && 'what' in told && told.what === 'settings') queue.look();
  });
  return queue;
}

/** Keeps a run's record on the disk, and tells of each step. */
export function recorder(news: News, save: Stores['save']): (run: Run) => RunRecord {
  return (run) =>
    keepRecord(run, {
      save,
      told: ({ id, profileId }) => {
        news.tell('changed', { what: 'runs', runId: id, profileId });
      },
    });
}

/** Ends the runs that a crash has cut off. */
export function recover(parts: Parts, runner: RunnerNeeds): Promise<void> {
  const { stores } = parts;
  return recoverRuns({
    now: Date.now,
    unfinished: () => stores.runs.unfinished(),
    record: recorder(parts.news, stores.save),
    find: parts.find,
    releaseGates: (runId) => {
      stores.deliveries.releaseGates(runId, Date.now());
    },
    endRun: (order) => endRun(order, runner),
    ended: (run) => {
      tellScheduler(run, parts, { wasCutOff: true });
    },
  });
}
