import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { Progress, Run } from '../preload/contract/run.ts';
import type { Rooms } from './compose.ts';
import type { DeliverNeeds } from './flow/deliver.ts';
import { passGate, type GateNeeds } from './flow/gate.ts';
import type { News } from './flow/news.ts';
import { preflight } from './flow/preflight.ts';
import { recoverRuns } from './flow/recover.ts';
import { keepRecord, type RunRecord } from './flow/run-record.ts';
import { endRun, type RunnerNeeds } from './flow/runner.ts';
import { backup } from './restic/backup.ts';
import { reachRepository } from './restic/reach.ts';
import { unlockRepository } from './restic/unlock.ts';
import { missingPaths } from './store/missing-paths.ts';
import type { Stores } from './store/open-stores.ts';
import { makeRequest } from './webhook/make-request.ts';

const REACH_DEADLINE_MS = 10_000;

/** What a run needs of the other rooms. */
export function needsOfRunner(
  rooms: Rooms,
  deliver: DeliverNeeds,
  toldProgress: (progress: Progress) => void,
): RunnerNeeds {
  const { surroundings, courier, vault } = rooms;
  const { deliveries } = rooms.stores;
  return {
    now: Date.now,
    newId: uuid,
    surroundings,
    toldProgress,
    render: ({ hook }, context) => makeRequest(hook, context, surroundings.app),
    preflight: (profile, repository, signal) =>
      preflight(profile, repository, signal, {
        findEngine: rooms.findEngine,
        openSecrets: (names) => vault.open(names),
        missingPaths,
        reach: (access, stop) =>
          reachRepository(access, { timeoutMs: REACH_DEADLINE_MS, signal: stop }),
      }),
    backup: ({ engine, access }, { source, name }, watch) =>
      backup(engine, access, { ...source, tags: [`bellhop:${tagOf(name)}`] }, watch),
    unlock: ({ engine, access }) => unlockRepository(engine, access),
    addToOutbox: (written) => {
      deliveries.add(written);
    },
    supersedeBefore: (runId) => {
      deliveries.supersedeBefore(runId, 'The run ended before this message could be sent.');
    },
    wakeCourier: () => {
      courier.wake();
    },
    passGate: ({ owed }, signal) => passGate(owed, signal, needsOfGate(rooms, deliver)),
  };
}

function needsOfGate({ stores, news }: Rooms, deliver: DeliverNeeds): GateNeeds {
  return {
    ...deliver,
    wait: (ms, stop) => sleep(ms, undefined, { signal: stop }).catch(() => undefined), // an aborted wait just ends early
    record: (owed, attempt, settlement) => {
      stores.deliveries.record(owed, attempt, settlement);
      news.tell('changed', { what: 'runs', runId: owed.runId });
    },
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

/** restic takes a comma in a tag for the start of another one. */
function tagOf(name: string): string {
  return name.replaceAll(',', ' ');
}
