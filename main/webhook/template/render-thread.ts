import { Worker } from 'node:worker_threads';
import type { Result } from '../../../preload/contract/result.ts';
import type { SealedText } from '../../core/sealed-text.ts';
import { limitWork } from './limit-work.ts';
import type { RenderNews, RenderOrder } from './render-message.ts';

/** What became of an order: its results, or why the thread is over. */
export type RenderOutcome =
  | { readonly kind: 'done'; readonly results: readonly Result<SealedText>[] }
  | { readonly kind: 'late' | 'out-of-memory' | 'ended' }
  | { readonly kind: 'bug'; readonly error: unknown };

/** A thread that renders. It keeps the process alive only while it does. */
export interface RenderThread {
  readonly isOver: () => boolean;
  /** One order at a time. After any outcome but `done` the thread is over. */
  readonly run: (order: RenderOrder) => Promise<RenderOutcome>;
  readonly end: () => Promise<void>;
}

export interface ThreadOptions {
  /** Milliseconds of work for one order, counted from when the thread can begin with it. */
  readonly limitMs: number;
  /** Where render-worker is, source or bundle. */
  readonly workerUrl: URL;
}

/** Milliseconds to start in. That is loading code: whoever needs longer is broken. */
const START_LIMIT_MS = 30_000;

/** Far more than templates of 64 KiB need, and less than hurts. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 };

/** Starts a thread that can be stopped in the middle of a template, which no other code can. */
export function startRenderThread({ limitMs, workerUrl }: ThreadOptions): RenderThread {
  const worker = new Worker(workerUrl, { resourceLimits: RESOURCE_LIMITS, execArgv: [] });
  const waiting = waitingForOne();
  let isReady = false;
  let isOver = false;
  const finish = (outcome: RenderOutcome) => {
    isOver ||= outcome.kind !== 'done';
    worker.unref();
    waiting.settle(outcome);
    if (isOver) void worker.terminate();
  };
  const late = () => finish(isReady ? { kind: 'late' } : { kind: 'bug', error: notStarted() });
  const limited: Clock = () => limitWork(worker, limitMs, late);
  const starting: Clock = () => limitStart(late);
  worker.on('message', (news: RenderNews) => {
    if (news.kind === 'done') return finish(news);
    isReady = true;
    waiting.restart(limited);
  });
  worker.on('error', (error) =>
    finish(isOutOfMemory(error) ? { kind: 'out-of-memory' } : { kind: 'bug', error }),
  );
  worker.on('exit', () => finish({ kind: 'ended' }));
  worker.unref();
  return {
    isOver: () => isOver,
    run: (order) => {
      worker.ref();
      const outcome = waiting.start(isReady ? limited : starting);
      worker.postMessage(JSON.stringify(order));
      return outcome;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Begins to count, and gives a way to stop it. */
type Clock = () => () => void;

/** The one order that is waited for, and its clock. */
function waitingForOne() {
  let resolve: ((outcome: RenderOutcome) => void) | null = null;
  let stop = () => {};
  return {
    start(clock: Clock): Promise<RenderOutcome> {
      stop = clock();
      return new Promise((given) => {
        resolve = given;
      });
    },
    /** Counts anew, if there is something to wait for. */
    restart(clock: Clock): void {
      stop();
      if (resolve !== null) stop = clock();
    },
    settle(outcome: RenderOutcome): void {
      stop();
      resolve?.(outcome);
      resolve = null;
    },
  };
}

/**
 * Calls back when a thread has not started in time. If this thread was itself busy for that long, the
 * news may lie there unread: reading comes between a timer and an immediate.
 */
function limitStart(late: () => void): () => void {
  let immediate: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    immediate = setImmediate(late);
  }, START_LIMIT_MS);
  return () => {
    clearTimeout(timer);
    clearImmediate(immediate);
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function notStarted(): Error {
  return new Error(`The render thread has not started in ${String(START_LIMIT_MS)} ms.`);
}
