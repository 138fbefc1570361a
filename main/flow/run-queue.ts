/** Work that may not overlap: one job at a time per key, and a limit over all. */
export interface RunQueue {
  /** Runs the job when its turn comes; a job whose signal is aborted before leaves without running. */
  enqueue(key: string, job: Job): Promise<void>;
  /** The name of the job that holds the key, or null. */
  holder(key: string): string | null;
  /** Looks again what may start: the limit has changed. */
  look(): void;
}

export interface Job {
  readonly name: string;
  readonly signal: AbortSignal;
  run(): Promise<void>;
}

interface Waiting {
  readonly key: string;
  readonly job: Job;
  readonly settle: (result: Promise<void>) => void;
}

/** First come, first served, per repository; `limit` is how many may run at once in all. */
export function makeRunQueue(limit: () => number): RunQueue {
  const waiting: Waiting[] = [];
  const running = new Map<string, string>();

  const pump = (): void => {
    for (let at = 0; at < waiting.length;) {
      const next = waiting[at];
      if (next === undefined) return;
      const free = running.size < limit() && !running.has(next.key);
      if (!free && !next.job.signal.aborted) at += 1;
      else {
        waiting.splice(at, 1);
        start(next);
      }
    }
  };

  const start = ({ key, job, settle }: Waiting): void => {
    if (job.signal.aborted) {
      settle(Promise.resolve());
      return;
    }
    running.set(key, job.name);
    const free = (): void => {
      running.delete(key);
      pump();
    };
    settle(job.run().finally(free));
  };

  return {
    enqueue: (key, job) =>
      new Promise((settle) => {
        waiting.push({ key, job, settle });
        job.signal.addEventListener('abort', pump, { once: true });
        pump();
      }),
    holder: (key) => running.get(key) ?? null,
    look: pump,
  };
}
