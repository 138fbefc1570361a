import type { DatabaseSync } from 'node:sqlite';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Run, RunStats } from '../../preload/contract/run.ts';

/** What one backup came to. */
export interface BackupSize extends RunStats {
  readonly runId: string;
  readonly at: string;
}

/** How a profile's backups fared so far, or another of its tasks. */
export interface BackupPast {
  /** The sizes of its newest successful backups, newest first. */
  sizes(profileId: string, limit: number): readonly BackupSize[];
  /** The end of the newest that succeeded, ISO 8601; null where none has. */
  lastSuccessAt(profileId: string, task?: TaskName): string | null;
  /** When the first was tried, ISO 8601; null where none was. */
  firstTriedAt(profileId: string, task?: TaskName): string | null;
}

/** Reads what the history of runs says about how tasks fared; it writes nothing. */
export function openBackupPast(database: DatabaseSync): BackupPast {
  const successes = database.prepare(
    `SELECT document FROM runs
     WHERE profile_id = ? AND task = ? AND phase = 'ended'
       AND document ->> 'taskOutcome' IN ('succeeded', 'warned')
     ORDER BY created_at DESC, id DESC LIMIT ?`,
  );
  const success = database.prepare(
    `SELECT document ->> 'finishedAt' AS at FROM runs
     WHERE profile_id = ? AND task = ? AND phase = 'ended'
       AND document ->> 'taskOutcome' IN ('succeeded', 'warned')
     ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  const first = database.prepare(
    `SELECT min(created_at) AS at FROM runs WHERE profile_id = ? AND task = ?`,
  );
  const newest = (profileId: string, limit: number): readonly Run[] =>
    successes
      .all(profileId, 'backup', limit)
      .map((row) => JSON.parse(String(row['document'])) as Run);
  return {
    sizes: (profileId, limit) => newest(profileId, limit).flatMap(sizeOf),
    lastSuccessAt: (profileId, task = 'backup') => instantOf(success.get(profileId, task)),
    firstTriedAt: (profileId, task = 'backup') => instantOf(first.get(profileId, task)),
  };
}

function instantOf(row: Record<string, unknown> | undefined): string | null {
  const at = row?.['at'];
  return typeof at === 'string' ? at : null;
}

function sizeOf({ id: runId, createdAt: at, stats }: Run): readonly BackupSize[] {
  return stats === null ? [] : [{ runId, at, ...stats }];
}
