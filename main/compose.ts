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
import { showSending, type Courier } from './flow/courier.ts';
import type { DeliveryDesk } from './flow/delivery-desk.ts';
import { keepHouse, type Housekeeping } from './flow/housekeeping.ts';
import { makeNews, type News } from './flow/news.ts';
import { openRunDesk, type RunDesk } from './flow/run-desk.ts';
import { makeRunQueue } from './flow/run-queue.ts';
import { endRun, executeRun, type RunnerNeeds } from './flow/runner.ts';
import { makeScheduler, type Scheduler } from './flow/scheduler.ts';
import { composeApi } from './compose-api.ts';
import { callLater, hireCourier, openDeliveries } from './compose-deliveries.ts';
import { furnishHooks, type HookRoom } from './compose-hooks.ts';
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
import { renderTemplatesWith } from './webhook/render-templates.ts';
import { startRenderer, type Renderer } from './webhook/template/render-in-worker.ts';

/** What differs between the desktop app and the command line. */
export interface Host {
  readonly version: string;
  readonly dataFolder: string;
  /** electron-store in the app, `conf` elsewhere: the same file. */
  readonly openSettings: (folder: string) => SettingsFile;
  readonly chooseFolders: () => Promise<Result<readonly string[]>>;
  /** The proxy that the system says for an origin; null for none. */
  readonly resolveProxy: (origin: string) => Promise<string | null>;
  /** Where the worker that fills in templates is: beside the bundle, or beside the sources. */
  readonly renderWorker: URL;
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

/** What all parts stand on; each is made once, here. */
export interface Foundation {
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly news: News;
  readonly vault: Vault;
  readonly configuration: ConfigurationFile;
  readonly stores: Stores;
}

/** The parts of the house. */
export interface Parts extends Foundation {
  readonly hooks: HookRoom;
  readonly renderer: Renderer;
  readonly desk: RunDesk;
  readonly courier: Courier;
  readonly deliveryDesk: DeliveryDesk;
  readonly scheduler: Scheduler;
  readonly findEngine: () => Promise<Result<Engine>>;
  readonly find: (profileId: string) => ProfileDraft | null;
  /** Whether this delivery is on the wire, sent by the courier or by hand. */
  readonly isSending: (deliveryId: string) => boolean;
  readonly report: (runId: string) => RunReport | null;
}

const KEYCHAIN_SERVICE = 'Bellhop';
const KEYCHAIN_DEADLINE_MS = 15_000;
const RENDER_LIMIT_MS = 1_000;

/** Puts the house together; the only function that knows every room. */
export async function composeBellhop(host: Host): Promise<Result<Bellhop>> {
  const owned = ownDataFolder(host.dataFolder);
  if (!owned.ok) return owned;
  const stores = openStores(host.dataFolder, Date.now);
  const keychain = await openKeychain(KEYCHAIN_SERVICE, { deadlineMs: KEYCHAIN_DEADLINE_MS });
  const { parts, runner } = assemble(host, makeVault(keychain), stores);
  const house = keepHouse({
    after: callLater,
    clean: () => {
      const { keep } = parts.configuration.read().settings.hooks;
      if (stores.forget(keep, Date.now()) > 0) parts.news.tell('changed', { what: 'runs' });
    },
  });
  return {
    ok: true,
    value: {
      api: composeApi(parts),
      news: parts.news,
      start: (options) => open(parts, runner, { house, ...options }),
      wake: () => {
        parts.scheduler.tick();
        stores.deliveries.releaseWaiting(Date.now());
        parts.courier.wake();
      },
      close: async () => {
        house.stop();
        await close(parts);
        owned.value.release();
      },
      isHeld: () => parts.vault.isHeld(),
    },
  };
}

async function open(
  parts: Parts,
  runner: RunnerNeeds,
  { house, schedules }: { readonly house: Housekeeping; readonly schedules: boolean },
): Promise<void> {
  const { stores, courier, scheduler } = parts;
  stores.deliveries.cancelStrays('Bellhop was ended while it was sent.');
  const recovered = recover(parts, stores, runner);
  courier.wake();
  if (schedules) {
    scheduler.start();
    house.start();
  }
  await recovered;
}

/** In the order in which the parts need each other. */
async function close({ scheduler, desk, deliveryDesk, courier, renderer, stores }: Parts) {
  scheduler.stop();
  await desk.stop();
  await deliveryDesk.stop();
  await courier.stop();
  await renderer.close();
  stores.close();
}

function assemble(
  host: Host,
  vault: Vault,
  stores: Stores,
): { readonly parts: Parts; readonly runner: RunnerNeeds } {
  const rooms = furnish(host, vault, stores);
  const runner = needsOfRunner(rooms, (progress) => {
    desk.toldProgress(progress);
  });
  const desk = openDesk(rooms, runner, (runId) => report(runId));
  const deliveryDesk = openDeliveries(rooms, desk);
  const scheduler = makeScheduler({
    now: Date.now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    every: callEvery,
    profiles: () => rooms.configuration.read().profiles,
    slots: stores.slots,
    run: (profile, task, trigger) => {
      desk.start(profile.id, trigger, task);
    },
  });
  const isSending = (id: string): boolean =>
    rooms.courier.isSending(id) || deliveryDesk.isSending(id);
  const report = (runId: string): RunReport | null => {
    const run = stores.runs.get(runId);
    const deliveries = stores.deliveries.list({ runId, limit: 1_000 });
    return run && { run, deliveries: showSending(deliveries, { isSending }) };
  };
  return { parts: { ...rooms, desk, deliveryDesk, scheduler, isSending, report }, runner };
}

function furnish(host: Host, vault: Vault, stores: Stores): Rooms {
  const news = makeNews();
  const { dataFolder } = host;
  const configuration = openConfigurationFile(
    dataFolder,
    () => host.openSettings(dataFolder),
    Date.now,
  );
  const base = { host, news, vault, configuration, stores, surroundings: surroundingsOf(host) };
  const renderer = startRenderer({ workerUrl: host.renderWorker, limitMs: RENDER_LIMIT_MS });
  const hooks = furnishHooks(base, renderTemplatesWith(renderer));
  const courier = hireCourier({ hooks, stores });
  return {
    ...base,
    hooks,
    renderer,
    courier,
    find: (profileId) => findDraft(configuration.read(), profileId),
    findEngine: () => findEngineFor(configuration.read()),
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
export type Rooms = Omit<Parts, 'desk' | 'deliveryDesk' | 'scheduler' | 'isSending' | 'report'>;

function openDesk(rooms: Rooms, runner: RunnerNeeds, report: Parts['report']): RunDesk {
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
    report,
    hasUntried: (runId) => stores.deliveries.hasUntried(runId),
  });
}

function callEvery(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms);
  return () => {
    clearInterval(timer);
  };
}
