import { v7 as uuid } from 'uuid';
import type { Api } from '../preload/contract/api.ts';
import type { ProfileDraft } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import type { RunReport } from '../preload/contract/run.ts';
import { t } from '../words/t.ts';
import { findDraft } from './core/change-profiles.ts';
import type { Surroundings } from './core/make-context.ts';
import { showSending, type Courier } from './flow/courier.ts';
import type { DeliveryDesk } from './flow/delivery-desk.ts';
import { followUp } from './flow/follow-up.ts';
import { keepHouse, type Housekeeping } from './flow/housekeeping.ts';
import { makeNews, type News } from './flow/news.ts';
import { openRunDesk, type DeskNeeds, type RunDesk } from './flow/run-desk.ts';
import { endRun, executeRun, type RunnerNeeds } from './flow/runner.ts';
import type { Scheduler } from './flow/scheduler.ts';
import type { Host } from './host.ts';
import { composeApi } from './compose-api.ts';
import { openBrowsing, type Browsing } from './compose-browsing.ts';
import { watchForOverdue } from './compose-health.ts';
import { callLater, hireCourier, openDeliveries } from './compose-deliveries.ts';
import { furnishEngine, type EngineRoom } from './compose-engine.ts';
import { furnishHooks, type HookRoom } from './compose-hooks.ts';
import { keepAwakeForRuns, openMachine, surroundingsOf, type Machine } from './compose-machine.ts';
import { openScheduler, tellScheduler, warnOf } from './compose-schedules.ts';
import { settlePasswords } from './compose-password.ts';
import { composeWaking, type Network } from './compose-waking.ts';
import { needsOfRunner, openQueue, recover, recorder } from './compose-runs.ts';
import { openKeychain } from './secrets/keychain.ts';
import { makeVault, type Vault } from './secrets/vault.ts';
import { openConfigurationFile, type ConfigurationFile } from './store/configuration-file.ts';
import { openStores, type Stores } from './store/open-stores.ts';
import { ownDataFolder } from './store/ownership.ts';
import { renderTemplatesWith } from './webhook/render-templates.ts';
import { startRenderer, type Renderer } from './webhook/template/render-in-worker.ts';

/** Bellhop without a face. */
export interface Bellhop {
  readonly api: Api;
  readonly news: News;
  /** Recovers what a crash has left, works the outbox, and keeps the schedules if asked. */
  start(options: { readonly schedules: boolean }): Promise<void>;
  /** Looks at clock and outbox at once: after sleep, or when the network is back. */
  wake(): void;
  /** Looks at once whether what waits may start: on mains again, or its owner is back. */
  look(): void;
  readonly network: Network;
  /** Resolves when no run is on any more, those that follow others included. */
  idle(): Promise<void>;
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
  readonly machine: Machine;
  /** Aborted first thing when Bellhop closes: no question to restic outlives it. */
  readonly closing: AbortSignal;
}

/** The parts of the house. */
export interface Parts extends Foundation, EngineRoom {
  readonly hooks: HookRoom;
  readonly browsing: Browsing;
  readonly renderer: Renderer;
  readonly desk: RunDesk;
  readonly courier: Courier;
  readonly deliveryDesk: DeliveryDesk;
  readonly scheduler: Scheduler;
  readonly find: (profileId: string) => ProfileDraft | null;
  /** Whether this delivery is on the wire, sent by the courier, for a run that waits, or by hand. */
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
  const closing = new AbortController();
  const { parts, runner } = assemble(host, makeVault(keychain), stores, closing.signal);
  const house = keepHouseOf(parts);
  const api = composeApi(parts);
  const overdue = watchForOverdue(parts);
  const awake = keepAwakeForRuns(parts);
  return {
    ok: true,
    value: {
      api,
      news: parts.news,
      start: async (options) => {
        await open(parts, runner, { house, ...options });
        if (options.schedules) overdue.start();
      },
      ...composeWaking(parts, overdue),
      idle: () => parts.desk.idle(),
      close: async () => {
        closing.abort();
        house.stop();
        overdue.stop();
        await close(parts);
        awake.stop();
        owned.value.release();
      },
      isHeld: () => parts.vault.isHeld(),
    },
  };
}

function keepHouseOf({ configuration, news, stores }: Parts): Housekeeping {
  return keepHouse({
    after: callLater,
    clean: () => {
      const { keep } = configuration.read().settings.hooks;
      if (stores.forget(keep, Date.now()) > 0) news.tell('changed', { what: 'runs' });
    },
  });
}

async function open(
  parts: Parts,
  runner: RunnerNeeds,
  { house, schedules }: { readonly house: Housekeeping; readonly schedules: boolean },
): Promise<void> {
  const { stores, courier, scheduler } = parts;
  stores.deliveries.cancelStrays(t('failuresRun.endedWhileSent'));
  const recovered = recover(parts, runner);
  courier.wake();
  if (schedules) {
    scheduler.start();
    house.start();
    void settlePasswords(parts);
  }
  await recovered;
}

/** In the order in which the parts need each other. */
async function close({ scheduler, desk, deliveryDesk, courier, renderer, ...parts }: Parts) {
  await scheduler.stop();
  await Promise.all([desk.stop(), parts.browsing.close()]);
  await deliveryDesk.stop();
  await courier.stop();
  await renderer.close();
  await parts.installer.idle();
  parts.stores.close();
}

function assemble(
  host: Host,
  vault: Vault,
  stores: Stores,
  closing: AbortSignal,
): { readonly parts: Parts; readonly runner: RunnerNeeds } {
  const rooms = furnish(host, vault, stores, closing);
  const runner = needsOfRunner(rooms, (progress) => {
    desk.toldProgress(progress);
  });
  const desk = openDesk(rooms, runner, {
    report: (runId) => report(runId),
    ended: (run) => {
      tellScheduler(run, { ...rooms, scheduler, desk });
    },
  });
  const deliveryDesk = openDeliveries(rooms, desk);
  const scheduler = openScheduler(rooms, desk);
  const isSending = (id: string): boolean =>
    [rooms.courier, rooms.hooks.wire, deliveryDesk].some((each) => each.isSending(id));
  const report = (runId: string): RunReport | null => {
    const run = stores.runs.get(runId);
    const deliveries = stores.deliveries.list({ runId, limit: 1_000 });
    return run && { run, deliveries: showSending(deliveries, { isSending }) };
  };
  return { parts: { ...rooms, desk, deliveryDesk, scheduler, isSending, report }, runner };
}

function furnish(host: Host, vault: Vault, stores: Stores, closing: AbortSignal): Rooms {
  const news = makeNews();
  const { dataFolder } = host;
  const configuration = openConfigurationFile(
    dataFolder,
    () => host.openSettings(dataFolder),
    Date.now,
  );
  const surroundings = surroundingsOf(host);
  const machine = openMachine(host, closing);
  const base = { host, news, vault, configuration, stores, machine, surroundings, closing };
  const renderer = startRenderer({ workerUrl: host.renderWorker, limitMs: RENDER_LIMIT_MS });
  const hooks = furnishHooks(base, renderTemplatesWith(renderer));
  const courier = hireCourier({ hooks, stores });
  return {
    ...base,
    hooks,
    browsing: openBrowsing(base),
    renderer,
    courier,
    find: (profileId) => findDraft(configuration.read(), profileId),
    ...furnishEngine(base),
  };
}

/** The parts that runs are made with. */
export type Rooms = Omit<Parts, 'desk' | 'deliveryDesk' | 'scheduler' | 'isSending' | 'report'>;

function openDesk(
  rooms: Rooms,
  runner: RunnerNeeds,
  { report, ended }: Pick<DeskNeeds, 'report' | 'ended'>,
): RunDesk {
  const { stores } = rooms;
  const desk: RunDesk = openRunDesk({
    now: Date.now,
    newId: uuid,
    find: rooms.find,
    record: recorder(rooms.news, stores.save),
    queue: openQueue(rooms),
    execute: (order) => executeRun(order, runner),
    endRun: (order) => endRun(order, runner),
    news: rooms.news,
    report,
    failed: warnOf,
    hasUntried: (runId) => stores.deliveries.hasUntried(runId),
    ended: (run) => {
      ended(run);
      followUp(run, {
        find: rooms.find,
        chains: stores.chains,
        start: (profileId, task) => desk.start(profileId, 'chain', task),
      });
    },
  });
  return desk;
}
