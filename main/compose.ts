import os from 'node:os';
import { v7 as uuid } from 'uuid';
import type { Api } from '../preload/contract/api.ts';
import type { ProfileDraft } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import type { RunReport } from '../preload/contract/run.ts';
import { findDraft } from './core/change-profiles.ts';
import type { Configuration } from './core/configuration.ts';
import type { Surroundings } from './core/make-context.ts';
import type { Engine } from './core/restic-exit.ts';
import { makeCourier, showSending, type Courier } from './flow/courier.ts';
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
import { openStores, type Stores } from './store/open-stores.ts';
import { ownDataFolder } from './store/ownership.ts';
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
  /** Whether the keychain holds a thread for which a regular exit would wait without end. */
  isHeld(): boolean;
}

/** What the parts are made of; each is made once, here. */
export interface Parts {
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly news: News;
  readonly vault: Vault;
  readonly configuration: ConfigurationFile;
  readonly stores: Stores;
  readonly desk: RunDesk;
  readonly courier: Courier;
  readonly scheduler: Scheduler;
  readonly findEngine: () => Promise<Result<Engine>>;
  readonly find: (profileId: string) => ProfileDraft | null;
  readonly report: (runId: string) => RunReport | null;
}

const KEYCHAIN_SERVICE = 'Bellhop';
const KEYCHAIN_DEADLINE_MS = 15_000;

/** Puts the house together; the only function that knows every room. */
export async function composeBellhop(host: Host): Promise<Result<Bellhop>> {
  const owned = ownDataFolder(host.dataFolder);
  if (!owned.ok) return owned;
  const stores = openStores(host.dataFolder, Date.now);
  const keychain = await openKeychain(KEYCHAIN_SERVICE, { deadlineMs: KEYCHAIN_DEADLINE_MS });
  const { parts, runner } = assemble(host, makeVault(keychain), stores);
  const { scheduler, courier, desk, news } = parts;
  return {
    ok: true,
    value: {
      api: composeApi(parts),
      news,
      start: async ({ schedules }) => {
        const recovered = recover(parts, stores, runner);
        courier.wake();
        if (schedules) scheduler.start();
        await recovered;
      },
      wake: () => {
        scheduler.tick();
        courier.wake();
      },
      close: async () => {
        scheduler.stop();
        await desk.stop();
        await courier.stop();
        stores.close();
        owned.value.release();
      },
      isHeld: () => parts.vault.isHeld(),
    },
  };
}

function assemble(
  host: Host,
  vault: Vault,
  stores: Stores,
): { readonly parts: Parts; readonly runner: RunnerNeeds } {
  const deliver: DeliverNeeds = {
    now: Date.now,
    openSecrets: (names) => vault.open(names),
    send: (request, options) => send(request, { ...options, now: Date.now }),
  };
  const rooms = furnish(host, vault, stores, deliver);
  const runner = needsOfRunner(rooms, deliver, (progress) => {
    desk.toldProgress(progress);
  });
  const desk = openDesk(rooms, runner);
  const scheduler = makeScheduler({
    now: Date.now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    every: callEvery,
    profiles: () => rooms.configuration.read().profiles,
    slots: stores.slots,
    run: (profile, trigger) => {
      desk.start(profile.id, trigger);
    },
  });
  return { parts: { ...rooms, desk, scheduler }, runner };
}

function furnish(host: Host, vault: Vault, stores: Stores, deliver: DeliverNeeds): Rooms {
  const news = makeNews();
  const { dataFolder } = host;
  const configuration = openConfigurationFile(
    dataFolder,
    () => host.openSettings(dataFolder),
    Date.now,
  );
  const courier = makeCourier({
    ...deliver,
    chance: Math.random,
    after: callLater,
    outbox: stores.deliveries,
    told: ({ runId }) => {
      news.tell('changed', { what: 'runs', runId });
    },
  });
  return {
    host,
    news,
    vault,
    configuration,
    stores,
    courier,
    surroundings: surroundingsOf(host),
    find: (profileId) => findDraft(configuration.read(), profileId),
    findEngine: () => findEngineFor(configuration.read()),
    report: (runId) => {
      const run = stores.runs.get(runId);
      return (
        run && {
          run,
          deliveries: showSending(stores.deliveries.list({ runId, limit: 1_000 }), courier),
        }
      );
    },
  };
}

function surroundingsOf({ version }: Host): Surroundings {
  return {
    host: { name: os.hostname(), platform: process.platform },
    app: { name: 'Bellhop', version },
  };
}

function findEngineFor({ settings }: Configuration): Promise<Result<Engine>> {
  const { env: environment, platform } = process;
  return findEngine({ chosenPath: settings.enginePath, environment, platform });
}

/** The parts that runs are made with. */
export type Rooms = Omit<Parts, 'desk' | 'scheduler'>;

function openDesk(rooms: Rooms, runner: RunnerNeeds): RunDesk {
  const { stores } = rooms;
  return openRunDesk({
    now: Date.now,
    newId: uuid,
    find: rooms.find,
    record: recorder(rooms.news, stores.save),
    queue: makeRunQueue(() => rooms.configuration.read().settings.concurrentRuns),
    execute: (order) => executeRun(order, runner),
    endRun: (order) => endRun(order, runner),
    news: rooms.news,
    report: rooms.report,
    hasUntried: (runId) => stores.deliveries.hasUntried(runId),
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
