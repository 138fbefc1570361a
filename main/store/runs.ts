import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { RunFilter } from '../../preload/contract/run-filter.ts';
import type { Run } from '../../preload/contract/run.ts';
import { transaction } from './database.ts';
import { runQuery, type Query } from './run-query.ts';
import { runText } from './run-text.ts';

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
  /** The newest that has ended of each of these tasks of each of these profiles, in one question. */
  newestEnded(profileIds: readonly string[], tasks: readonly TaskName[]): readonly Run[];
  /** The newest run of the task that ended before this one was made; null where there is none. */
  before(run: Run): Run | null;
}

export function openRunStore(database: DatabaseSync): RunStore {
  const select = (rest: string) => {
    const statement = database.prepare(`SELECT document FROM runs ${rest}`);
    return (...values: readonly SQLInputValue[]): readonly Run[] =>
      statement.all(...values).map(readRun);
  };
  const byId = select('WHERE id = ?');
  const unfinished = select(`WHERE phase <> 'ended' ORDER BY created_at, id`);
  const last = select(
    `WHERE profile_id = ? AND task = ? AND phase = 'ended'
     ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  const newest = database.prepare(
    `SELECT document FROM json_each(?) AS profile CROSS JOIN json_each(?) AS wanted
     JOIN runs ON seq = (
       SELECT seq FROM runs
       WHERE profile_id = profile.value AND task = wanted.value AND phase = 'ended'
       ORDER BY created_at DESC, id DESC LIMIT 1)`,
  );
  const before = select(
    `WHERE profile_id = ? AND task = ? AND phase = 'ended' AND id <> ? AND created_at <= ?
     ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  return {
    save: saver(database),
    get: (id) => byId(id)[0] ?? null,
    list: lister(database),
    unfinished: () => unfinished(),
    lastEnded: (profileId, task) => last(profileId, task)[0] ?? null,
    newestEnded: (profileIds, tasks) =>
      newest.all(JSON.stringify(profileIds), JSON.stringify(tasks)).map(readRun),
    before: ({ id, profileId, task, createdAt }) =>
      before(profileId, task, id, createdAt)[0] ?? null,
  };
}

/** Writes a run and the words by which it is found. */
function saver(database: DatabaseSync): RunStore['save'] {
  const save = database.prepare(
    `INSERT INTO runs (id, profile_id, task, phase, outcome, cause, created_at, document)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE
       SET phase = excluded.phase, outcome = excluded.outcome, document = excluded.document
     RETURNING seq`,
  );
  const put = database.prepare('INSERT OR REPLACE INTO run_text (rowid, text) VALUES (?, ?)');
  return (run) => {
    const { id, profileId, task, phase, outcome, trigger, createdAt } = run;
    const document = JSON.stringify(run);
    transaction(database, () => {
      const row = save.get(id, profileId, task, phase, outcome, trigger, createdAt, document);
      put.run(Number(row?.['seq']), runText(run));
    });
  };
}

function lister(database: DatabaseSync): RunStore['list'] {
  const placeOf = database.prepare('SELECT seq, created_at FROM runs WHERE id = ?');
  const statements = new Map<string, StatementSync>();
  const run = ({ sql, values }: Query): readonly Run[] => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement.all(...values).map(readRun);
  };
  return (filter) => {
    const { after, outcomes } = filter;
    if (outcomes?.length === 0) return [];
    if (after === undefined) return run(runQuery(filter, null));
    const place = placeOf.get(after);
    if (place === undefined) return []; // It is forgotten, and so is all that was older.
    const { seq, created_at: createdAt } = place;
    return run(runQuery(filter, { seq: Number(seq), createdAt: String(createdAt), id: after }));
  };
}

/** The database is ours alone and written by `save`, so its documents are what they were. */
function readRun(row: Record<string, unknown>): Run {
  return JSON.parse(String(row['document'])) as Run;
}
