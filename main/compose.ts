import os from 'node:os';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import type { Api } from '../preload/contract/api.ts';
import type { Profile, Repository } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import type { Run, RunReport } from '../preload/contract/run.ts';
import type { Surroundings } from './core/make-context.ts';
import type { Engine } from './core/restic-exit.ts';
import { makeCourier, type Courier } from './flow/courier.ts';
import type { DeliverNeeds } from './flow/deliver.ts';
import { makeNews, type News } from './flow/news.ts';
import { openRunDesk, type RunDesk } from './flow/run-desk.ts';
import { makeRunQueue } from './flow/run-queue.ts';
import { endRun, executeRun, type RunnerNeeds } from './flow/runner.ts';
import { makeScheduler, type Scheduler } from './flow/scheduler.ts';
import { composeApi } from './compose-api.ts';
import { needsOfRunner, recover, recorder } from './compose-runs.ts';
import { findEngine } from './restic/find-engine.ts';
import { openKeychain } from './secrets/keychain.ts';
import { makeVault, type Vault } from './secrets/vault.ts';
import {
  openConfigurationFile,
  type ConfigurationFile,
  type SettingsFile,
} from './store/configuration-file.ts';
import { openDatabase, transaction } from './store/database.ts';
import { openDeliveryStore, type DeliveryStore } from './store/deliveries.ts';
import { ownDataFolder } from './store/ownership.ts';
import { openRunStore, type RunStore } from './store/runs.ts';
import { openSlotStore } from './store/slots.ts';
import { send } from './webhook/send.ts';

/** What differs between the desktop app and the command line. */
export interface Host {
  readonly version: string;
  readonly dataFolder: string;
  /** electron-store in the app, `conf` elsewhere: the same file. */
  readonly openSettings: (folder: string) => SettingsFile;
  readonly chooseFolders: () => Promise<Result<readonly string[]>>;
}

/** Bellhop without a face. */
export interface Bellhop {
  readonly api: Api;
  readonly news: News;
  /** Recovers what a crash has left, works the outbox, and keeps the schedules if asked. */
  start(options: { readonly schedules: boolean }): Promise<void>;
  /** Looks at clock and outbox at once: after sleep, or when the network is back. */
  wake(): void;
  /** Cancels runs, ends tries in flight, closes the database. What is owed stays in the outbox. */
  close(): Promise<void>;
}

/** What the parts are made of; each is made once, here. */
export interface Parts {
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly news: News;
  readonly vault: Vault;
  readonly configuration: ConfigurationFile;
  readonly runs: RunStore;
  readonly deliveries: DeliveryStore;
  readonly desk: RunDesk;
  readonly courier: Courier;
  readonly scheduler: Scheduler;
  readonly findEngine: () => Promise<Result<Engine>>;
  readonly find: (profileId: string) => { profile: Profile; repository: Repository } | null;
  readonly report: (runId: string) => RunReport | null;
}

const KEYCHAIN_SERVICE = 'Bellhop';
const KEYCHAIN_DEADLINE_MS = 15_000;

/** Puts the house together; the only function that knows every room. */
export async function composeBellhop(host: Host): Promise<Result<Bellhop>> {
  const owned = ownDataFolder(host.dataFolder);
  if (!owned.ok) return owned;
  const database = openDatabase(path.join(host.dataFolder, 'history.db'));
  const stores = {
    runs: openRunStore(database),
    deliveries: openDeliveryStore(database),
    slots: openSlotStore(database),
    save: (run: Run, together: () => void): void => {
      transaction(database, () => {
        stores.runs.save(run);
        together();
      });
    },
  };
  const vault = makeVault(
    await openKeychain(KEYCHAIN_SERVICE, { deadlineMs: KEYCHAIN_DEADLINE_MS }),
  );
  const { parts, runner } = assemble(host, vault, stores);
  return {
    ok: true,
    value: {
      api: composeApi(parts),
      news: parts.news,
      start: async ({ schedules }) => {
        const recovered = recover(parts, stores, runner);
        parts.courier.wake();
        if (schedules) parts.scheduler.start();
        await recovered;
      },
      wake: () => {
        parts.scheduler.tick();
        parts.courier.wake();
      },
      close: async () => {
        parts.scheduler.stop();
        await parts.desk.stop();
        await parts.courier.stop();
        database.close();
        owned.value.release();
      },
    },
  };
}

/** What is on the disk. */
export interface Stores {
  readonly runs: RunStore;
  readonly deliveries: DeliveryStore;
  readonly slots: ReturnType<typeof openSlotStore>;
  readonly save: (run: Run, together: () => void) => void;
}

function assemble(
  host: Host,
  vault: Vault,
  stores: Stores,
): { readonly parts: Parts; readonly runner: RunnerNeeds } {
  const news = makeNews();
  const { runs, deliveries } = stores;
  const configuration = openConfigurationFile(
    host.dataFolder,
    () => host.openSettings(host.dataFolder),
    Date.now,
  );
  const surroundings: Surroundings = {
    host: { name: os.hostname(), platform: process.platform },
    app: { name: 'Bellhop', version: host.version },
  };
  const find: Parts['find'] = (profileId) => {
    const { profiles, repositories } = configuration.read();
    const profile = profiles.find(({ id }) => id === profileId);
    const repository = repositories.find(({ id }) => id === profile?.repositoryId);
    return profile === undefined || repository === undefined ? null : { profile, repository };
  };
  const report: Parts['report'] = (runId) => {
    const run = runs.get(runId);
    return run && { run, deliveries: deliveries.list({ runId, limit: 1_000 }) };
  };
  const findEngineNow = (): Promise<Result<Engine>> =>
    findEngine({
      chosenPath: configuration.read().settings.enginePath,
      environment: process.env,
      platform: process.platform,
    });
  const deliver: DeliverNeeds = {
    now: Date.now,
    openSecrets: (names) => vault.open(names),
    send: (request, options) => send(request, { ...options, now: Date.now }),
  };
  const courier = makeCourier({
    ...deliver,
    chance: Math.random,
    after: callLater,
    outbox: deliveries,
    told: ({ runId }) => {
      news.tell('changed', { what: 'runs', runId });
    },
  });
  const base = { host, surroundings, news, vault, configuration, runs, deliveries, courier };
  const rooms = { ...base, find, report, findEngine: findEngineNow };
  const runner = needsOfRunner(rooms, deliver, (progress) => {
    desk.toldProgress(progress);
  });
  const desk = openDesk(rooms, stores.save, runner);
  const scheduler = makeScheduler({
    now: Date.now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    every: callEvery,
    profiles: () => configuration.read().profiles,
    slots: stores.slots,
    run: (profile, trigger) => {
      desk.start(profile.id, trigger);
    },
  });
  return { parts: { ...rooms, desk, scheduler }, runner };
}

/** The parts that runs are made with. */
export type Rooms = Omit<Parts, 'desk' | 'scheduler'>;

function openDesk(rooms: Rooms, save: Stores['save'], runner: RunnerNeeds): RunDesk {
  return openRunDesk({
    now: Date.now,
    newId: uuid,
    find: rooms.find,
    record: recorder(rooms.news, save),
    queue: makeRunQueue(() => rooms.configuration.read().settings.concurrentRuns),
    execute: (order) => executeRun(order, runner),
    endRun: (order) => endRun(order, runner),
    news: rooms.news,
    report: rooms.report,
    hasUntried: (runId) => rooms.deliveries.hasUntried(runId),
  });
}

function callLater(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
}

function callEvery(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms);
  return () => {
    clearInterval(timer);
  };
}
