import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { RunFilter } from '../../preload/contract/api.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';

/** The runs on disk. */
export interface RunStore {
  /** Adds or replaces. */
  save(run: Run): void;
  get(id: string): Run | null;
  /** Newest first. */
  list(filter: RunFilter): readonly Run[];
  /** Runs whose record has no end, oldest first: at start, those that a crash has cut off. */
  unfinished(): readonly Run[];
  /** The newest run of this task that has ended; null where there is none. */
  lastEnded(profileId: string, task: TaskName): Run | null;
  /** The newest run of the task that ended before this one was made; null where there is none. */
  before(run: Run): Run | null;
}

export function openRunStore(database: DatabaseSync): RunStore {
  const save = database.prepare(
    `INSERT INTO runs (id, profile_id, task, phase, created_at, document) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, document = excluded.document`,
  );
  const select = (rest: string) => {
    const statement = database.prepare(`SELECT document FROM runs ${rest}`);
    return (...values: readonly SQLInputValue[]): readonly Run[] =>
      statement.all(...values).map(readRun);
  };
  const byId = select('WHERE id = ?');
  const newest = select('ORDER BY created_at DESC, id DESC LIMIT ?');
  const newestOf = select('WHERE profile_id = ? ORDER BY created_at DESC, id DESC LIMIT ?');
  const unfinished = select(`WHERE phase <> 'ended' ORDER BY created_at, id`);
  const last = select(
    `WHERE profile_id = ? AND task = ? AND phase = 'ended'
     ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  const before = select(
    `WHERE profile_id = ? AND task = ? AND phase = 'ended' AND id <> ? AND created_at <= ?
     ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  return {
    save: (run) => {
      save.run(run.id, run.profileId, run.task, run.phase, run.createdAt, JSON.stringify(run));
    },
    get: (id) => byId(id)[0] ?? null,
    list: ({ profileId, limit }) =>
      profileId === undefined ? newest(limit) : newestOf(profileId, limit),
    unfinished: () => unfinished(),
    lastEnded: (profileId, task) => last(profileId, task)[0] ?? null,
    before: ({ id, profileId, task, createdAt }) =>
      before(profileId, task, id, createdAt)[0] ?? null,
  };
}

/** The database is ours alone and written by `save`, so its documents are what they were. */
function readRun(row: Record<string, unknown>): Run {
  return JSON.parse(String(row['document'])) as Run;
}
