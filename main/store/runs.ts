import type { DatabaseSync } from 'node:sqlite';
import type { RunFilter } from '../../preload/contract/api.ts';
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
}

export function openRunStore(database: DatabaseSync): RunStore {
  const save = database.prepare(
    `INSERT INTO runs (id, profile_id, phase, created_at, document) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, document = excluded.document`,
  );
  const get = database.prepare('SELECT document FROM runs WHERE id = ?');
  const newest = database.prepare(
    'SELECT document FROM runs ORDER BY created_at DESC, id DESC LIMIT ?',
  );
  const newestOf = database.prepare(
    'SELECT document FROM runs WHERE profile_id = ? ORDER BY created_at DESC, id DESC LIMIT ?',
  );
  const unfinished = database.prepare(
    `SELECT document FROM runs WHERE phase <> 'ended' ORDER BY created_at, id`,
  );
  return {
    save: (run) => {
      save.run(run.id, run.profileId, run.phase, run.createdAt, JSON.stringify(run));
    },
    get: (id) => {
      const row = get.get(id);
      return row === undefined ? null : readRun(row);
    },
    list: ({ profileId, limit }) =>
      (profileId === undefined ? newest.all(limit) : newestOf.all(profileId, limit)).map(readRun),
    unfinished: () => unfinished.all().map(readRun),
  };
}

/** The database is ours alone and written by `save`, so its documents are what they were. */
function readRun(row: Record<string, unknown>): Run {
  return JSON.parse(String(row['document'])) as Run;
}
