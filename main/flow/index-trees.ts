import type { Result } from '../../preload/contract/result.ts';
import type { FolderEntry } from '../../preload/contract/snapshot.ts';

/** A tree to index, and how to hear of all that it holds. */
export interface IndexJob {
  /** The id of the root folder. */
  readonly tree: string;
  /** Tells every entry until `hear` answers false or the signal ends it. */
  readonly walk: (
    hear: (entry: FolderEntry) => boolean,
    signal: AbortSignal,
  ) => Promise<Result<null>>;
}

export interface IndexerNeeds {
  /** Calls back once after `ms`; answers how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  readonly has: (tree: string) => boolean;
  /** Where a tree is written; null where it is not to be. */
  readonly begin: (tree: string) => {
    readonly add: (entry: FolderEntry) => boolean;
    readonly finish: () => Promise<boolean>;
    readonly drop: () => void;
  } | null;
}

/** Indexes trees in the background, one at a time, as each takes a restic and a share of this process. */
export interface Indexer {
  /** Asks for a tree soon. Of those that wait, only the last one asked for stays. */
  request(job: IndexJob): void;
  /** Ends the one that is on, without a trace; no other begins. */
  stop(): Promise<void>;
}

/** A question is answered first, and a command is over before that. */
const QUIET_MS = 1_000;

/** Keeps the queue of trees. A tree that the index refuses is not tried again by this process. */
export function makeIndexer(needs: IndexerNeeds): Indexer {
  const stopping = new AbortController();
  const hopeless = new Set<string>();
  let waiting: IndexJob | null = null;
  let current: string | null = null;
  let work: Promise<void> = Promise.resolve();
  let callOff: (() => void) | null = null;
  const workOff = async (): Promise<void> => {
    while (waiting !== null && !stopping.signal.aborted) {
      const job = waiting;
      [waiting, current] = [null, job.tree];
      if (!(await indexTree(job, needs, stopping.signal))) hopeless.add(job.tree);
    }
    current = null;
  };
  return {
    request: (job) => {
      const { tree } = job;
      const isNeeded = tree !== current && !hopeless.has(tree) && !needs.has(tree);
      if (!isNeeded || stopping.signal.aborted) return;
      waiting = job;
      if (current !== null) return;
      callOff ??= needs.after(QUIET_MS, () => {
        callOff = null;
        work = workOff();
      });
    },
    stop: async () => {
      callOff?.();
      stopping.abort();
      await work;
    },
  };
}

/** False for a tree that the index will never take: too large, or told in no order. */
async function indexTree(
  job: IndexJob,
  needs: IndexerNeeds,
  signal: AbortSignal,
): Promise<boolean> {
  const writer = needs.begin(job.tree);
  if (writer === null) return false;
  let isTaken = true;
  const hear = (entry: FolderEntry): boolean => (isTaken &&= writer.add(entry));
  const walked = await job.walk(hear, signal);
  if (walked.ok && isTaken) return writer.finish();
  writer.drop();
  return isTaken;
}
