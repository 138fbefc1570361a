import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../main/store/database.ts';
import { anOwed, aRun } from '../fakes/make.ts';

/** How much there is in a history. */
interface Much {
  readonly runs: number;
  /** Of each run. */
  readonly deliveries: number;
}

const COUNTED = `WITH RECURSIVE counted (n) AS (
  SELECT 0
  UNION ALL SELECT n + 1 FROM counted WHERE n + 1 < ?1)`;

/** The instant of the n-th run: one each five minutes. */
const AT = `strftime('%Y-%m-%dT%H:%M:%fZ', '2025-01-01', (n * 5) || ' minutes')`;

/** A data folder with 100,000 runs and 1,000,000 deliveries, made once and kept among the temporary ones. */
export function keptBigHistory(): string {
  const folder = path.join(os.tmpdir(), 'bellhop-bench-history-2');
  if (existsSync(folder)) return folder;
  process.stdout.write('Making 100,000 runs and 1,000,000 deliveries …\n');
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making);
  makeBigHistory(path.join(making, 'history.db'), { runs: 100_000, deliveries: 10 });
  renameSync(making, folder);
  return folder;
}

/** Writes a history of so many runs by SQL alone, of a thousand profiles. One in 50 runs has failed. */
function makeBigHistory(file: string, { runs, deliveries }: Much): void {
  const database = openDatabase(file);
  database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
  writeRuns(database, runs);
  writeDeliveries(database, runs, deliveries);
  database.exec('COMMIT');
  database.close();
}

function writeRuns(database: DatabaseSync, runs: number): void {
  const failure = { kind: 'repository-unreachable', message: 'It cannot be reached.', hint: '' };
  const run = aRun({ phase: 'ended', outcome: 'succeeded', message: 'The backup is complete.' });
  const failed = { ...run, outcome: 'failed', failure, message: 'The host is not there.' };
  database
    .prepare(
      `${COUNTED}
       INSERT INTO runs (seq, id, profile_id, task, phase, outcome, cause, created_at, document)
       SELECT n + 1, 'run-' || n, 'profile-' || (n % 1000), 'backup', 'ended',
         iif(n % 50 = 0, 'failed', 'succeeded'), 'schedule', ${AT},
         json_set(iif(n % 50 = 0, ?2, ?3), '$.taskOutcome', iif(n % 50 = 0, 'failed', 'succeeded'), '$.id', 'run-' || n, '$.profileId', 'profile-' || (n % 1000),
           '$.profile', 'Documents ' || (n % 1000), '$.trigger', 'schedule', '$.createdAt', ${AT},
           '$.finishedAt', ${AT}, '$.message', (?3 ->> 'message') || ' It was number ' || n || '.')
       FROM counted`,
    )
    .run(runs, JSON.stringify(failed), JSON.stringify({ ...run, failure: null }));
  database.exec(`INSERT INTO run_text (rowid, text)
    SELECT seq, concat_ws(char(10), document ->> 'profile', document ->> 'message',
      document ->> '$.failure.message') FROM runs`);
}

function writeDeliveries(database: DatabaseSync, runs: number, each: number): void {
  const owed = anOwed({ request: { ...anOwed().request, body: ['{"text":"Backup complete"}'] } });
  const values = [runs * each, each, JSON.stringify(owed)] as const;
  database
    .prepare(
      `${COUNTED}
       INSERT INTO deliveries (seq, id, run_id, profile_id, task, hook_id, moment, gating, state, reason,
         error_class, created_at, attempt_count, document)
       SELECT n + 1, 'delivery-' || n, 'run-' || (n / CAST(?2 AS INTEGER)), 'profile-' || (n / CAST(?2 AS INTEGER) % 1000), 'backup',
         'hook-' || (n % CAST(?2 AS INTEGER)), 'success', 0, iif(n % 97 = 0, 'failed', 'delivered'), '',
         iif(n % 97 = 0, 'timeout', NULL), 1735689600000 + n * 1000, 1,
         json_set(?3, '$.id', 'delivery-' || n, '$.runId', 'run-' || (n / CAST(?2 AS INTEGER)))
       FROM counted`,
    )
    .run(...values);
  database
    .prepare(
      `${COUNTED}
       INSERT INTO delivery_text (rowid, text)
       SELECT n + 1, 'ping' || char(10) || 'http://127.0.0.1:9/ping' || char(10)
         || '{"text":"Backup complete","run":"' || (n / CAST(?2 AS INTEGER)) || '"}' FROM counted`,
    )
    .run(runs * each, each);
}
