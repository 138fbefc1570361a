import type { Delivery } from '../../preload/contract/delivery.ts';
import type { PlannedTask, Profile, Repository, TaskName } from '../../preload/contract/profile.ts';
import type { RestoreRequest } from '../../preload/contract/restore.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Progress, Run, RunReport, Trigger } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { cancelledVerdict, makeRun, withDecision, withVerdict } from '../core/run-state.ts';
import {
  alreadyRunning,
  notRunning,
  stopping,
  unknownProfile,
  unknownRun,
} from './run-failures.ts';
import type { News } from './news.ts';
import { endBroken } from './end-broken.ts';
import { noteRun, type NotedRun } from './note-run.ts';
import type { RunQueue } from './run-queue.ts';
import type { RunRecord } from './run-record.ts';
import type { ScheduledRun } from './schedule-needs.ts';
import type { Order } from './runner.ts';

/** Takes orders for runs and knows those in flight. */
export interface RunDesk {
  start(profileId: string, trigger: Trigger, task: PlannedTask): Result<Run>;
  /** Starts what a schedule asks for. */
  startScheduled(profileId: string, task: PlannedTask, order: ScheduledRun): Result<Run>;
  /** Writes down a run that is not made, ended as it begins, and tells the hooks. */
  note(profileId: string, noted: NotedRun): void;
  /** Starts a restore, which only a person asks for. */
  restore(profileId: string, request: RestoreRequest): Result<Run>;
  cancel(runId: string): Result<null>;
  /** Answers when the run has ended and each of its deliveries has been tried once. */
  wait(runId: string): Promise<Result<RunReport>>;
  /** The run of this profile that is waiting or running, or null. */
  current(profileId: string): { readonly run: Run; readonly progress: Progress | null } | null;
  inFlight(): readonly Run[];
  /** Whether it is about to end, and stops what is on. */
  isStopping(): boolean;
  toldProgress(progress: Progress): void;
  /** Resolves when no run is on any more, those that follow others included. */
  idle(): Promise<void>;
  /** Cancels all and waits until they have ended. */
  stop(): Promise<void>;
}

export interface DeskNeeds {
  readonly now: () => number;
  readonly newId: () => string;
  readonly find: (profileId: string) => { profile: Profile; repository: Repository } | null;
  readonly record: (run: Run) => RunRecord;
  readonly queue: RunQueue;
  readonly execute: (order: Order) => Promise<void>;
  readonly endRun: (order: Omit<Order, 'signal' | 'restore'>) => Promise<void>;
  readonly news: News;
  readonly report: (runId: string) => { run: Run; deliveries: readonly Delivery[] } | null;
  readonly hasUntried: (runId: string) => boolean;
  /** Called when a run is over, before anyone else is told. */
  readonly ended: (run: Run) => void;
  /** Called where what follows a run broke off, as on a full disk. */
  readonly failed: (error: unknown) => void;
}

interface InFlight {
  readonly record: RunRecord;
  readonly controller: AbortController;
  readonly done: Promise<void>;
  progress: Progress | null;
}

/** What is asked for. */
interface Flight {
  readonly trigger: Trigger;
  readonly task: TaskName;
  readonly restore: RestoreRequest | null;
  readonly scheduled?: ScheduledRun;
}

/** What a desk keeps in mind. */
interface Board {
  readonly flights: Map<string, InFlight>;
  /** Those whose hooks are being told. */
  readonly notes: Set<Promise<unknown>>;
  isStopping: boolean;
}

export function openRunDesk(needs: DeskNeeds): RunDesk {
  const board: Board = { flights: new Map(), notes: new Set(), isStopping: false };
  const { flights } = board;
  return {
    start: (profileId, trigger, task) =>
      start(profileId, { trigger, task, restore: null }, board, needs),
    startScheduled: (profileId, task, scheduled) =>
      start(
        profileId,
        { trigger: scheduled.trigger, task, restore: null, scheduled },
        board,
        needs,
      ),
    note: (profileId, noted) => {
      note(profileId, noted, board, needs);
    },
    isStopping: () => board.isStopping,
    restore: (profileId, restore) =>
      start(profileId, { trigger: 'manual', task: 'restore', restore }, board, needs),
    cancel: (runId) => {
      const flight = flights.get(runId);
      if (flight === undefined) return { ok: false, failure: notRunning() };
      flight.controller.abort();
      return { ok: true, value: null };
    },
    wait: (runId) => waitForEnd(runId, needs),
    current: (profileId) => {
      const flight = inFlightOf(profileId, flights);
      return flight === undefined ? null : { run: flight.record.get(), progress: flight.progress };
    },
    inFlight: () => [...flights.values()].map(({ record }) => record.get()),
    toldProgress: (progress) => {
      const flight = flights.get(progress.runId);
      if (flight !== undefined) flight.progress = progress;
      needs.news.tell('progress', progress);
    },
    idle: () => settle(board),
    stop: () => stop(board),
  };
}

/** Resolves when no run is on any more, those that begin meanwhile included. */
async function settle({ flights, notes }: Board): Promise<void> {
  while (flights.size > 0) await Promise.all([...flights.values()].map(({ done }) => done));
  await Promise.all(notes);
}

async function stop(board: Board): Promise<void> {
  board.isStopping = true;
  for (const { controller } of board.flights.values()) controller.abort();
  await settle(board);
}

function start(profileId: string, flight: Flight, board: Board, needs: DeskNeeds): Result<Run> {
  if (board.isStopping) return { ok: false, failure: stopping() };
  const known = needs.find(profileId);
  if (known === null) return { ok: false, failure: unknownProfile(profileId) };
  if (inFlightOf(profileId, board.flights, flight.task) !== undefined) {
    return { ok: false, failure: alreadyRunning(known.profile.name, flight.task) };
  }
  return { ok: true, value: takeOff(known, flight, board.flights, needs) };
}

function inFlightOf(
  profileId: string,
  flights: ReadonlyMap<string, InFlight>,
  only?: TaskName,
): InFlight | undefined {
  return [...flights.values()].find(({ record }) => {
    const { task, phase, ...run } = record.get();
    return run.profileId === profileId && task === (only ?? task) && phase !== 'ended';
  });
}

function takeOff(
  { profile, repository }: { readonly profile: Profile; readonly repository: Repository },
  { trigger, task, restore, scheduled }: Flight,
  flights: Map<string, InFlight>,
  needs: DeskNeeds,
): Run {
  const at = new Date(needs.now()).toISOString();
  const { id: profileId, name } = profile;
  const slot = scheduled === undefined ? null : new Date(scheduled.slot).toISOString();
  const run = makeRun({ id: needs.newId(), profileId, profile: name, task, trigger, slot, at });
  const controller = new AbortController();
  const record = needs.record(run);
  const holder = needs.queue.holder(repository.id);
  const remarks = [...(scheduled?.remarks ?? []), ...(holder === null ? [] : [waitsFor(holder)])];
  record.change((each) => remarks.reduce((now, text) => withDecision(now, at, text), each));
  const order = { record, profile, repository, restore, signal: controller.signal };
  const done = needs.queue
    .enqueue(repository.id, {
      name,
      signal: controller.signal,
      run: () => needs.execute(order),
    })
    .then(async () => {
      if (record.get().phase !== 'ended') await endUnstarted(order, needs);
    })
    .catch((error: unknown) => {
      endBroken(order, error, needs);
    })
    .finally(() => flights.delete(run.id))
    .then(() => {
      needs.ended(record.get());
    })
    .catch(needs.failed)
    .then(() => {
      needs.news.tell('changed', { what: 'runs', runId: run.id, profileId });
    });
  flights.set(run.id, { record, controller, done, progress: null });
  return record.get();
}

/** Whose hooks are told in the background; the desk does not end before. */
function note(profileId: string, skipped: NotedRun, board: Board, needs: DeskNeeds): void {
  const known = needs.find(profileId);
  if (known === null) return;
  const told = noteRun(known, skipped, needs).finally(() => board.notes.delete(told));
  board.notes.add(told);
}

/** A run that was cancelled while it waited for its turn. */
async function endUnstarted(order: Order, needs: DeskNeeds): Promise<void> {
  order.record.change((run) => withVerdict(run, cancelledVerdict(run.task)));
  await needs.endRun(order);
}

function waitForEnd(runId: string, needs: DeskNeeds): Promise<Result<RunReport>> {
  return new Promise((resolve) => {
    const look = (): void => {
      const report = needs.report(runId);
      if (report !== null && (report.run.phase !== 'ended' || needs.hasUntried(runId))) return;
      forget();
      resolve(
        report === null ? { ok: false, failure: unknownRun(runId) } : { ok: true, value: report },
      );
    };
    const forget = needs.news.hear((name, news) => {
      if (name === 'changed' && 'runId' in news && news.runId === runId) look();
    });
    look();
  });
}

const waitsFor = (name: string): string => t('failuresRun.waitsFor', { name });
