import type { DatabaseSync } from 'node:sqlite';
import type { Run, RunStats } from '../../preload/contract/run.ts';

/** What one backup came to. */
export interface BackupSize extends RunStats {
  readonly runId: string;
  readonly at: string;
}

/** How a profile's backups fared so far. */
export interface BackupPast {
  /** The sizes of its newest successful backups, newest first. */
  sizes(profileId: string, limit: number): readonly BackupSize[];
  /** The end of the newest that succeeded, ISO 8601; null where none has. */
  lastSuccessAt(profileId: string): string | null;
  /** When the first was tried, ISO 8601; null where none was. */
  firstTriedAt(profileId: string): string | null;
}

/** Reads what the history of runs says about backups; it writes nothing. */
export function openBackupPast(database: DatabaseSync): BackupPast {
  const successes = database.prepare(
    `SELECT document FROM runs
     WHERE profile_id = ? AND task = 'backup' AND phase = 'ended'
       AND document ->> 'taskOutcome' IN ('succeeded', 'warned')
     ORDER BY created_at DESC, id DESC LIMIT ?`,
  );
  const first = database.prepare(
    `SELECT min(created_at) AS at FROM runs WHERE profile_id = ? AND task = 'backup'`,
  );
  const newest = (profileId: string, limit: number): readonly Run[] =>
    successes.all(profileId, limit).map((row) => JSON.parse(String(row['document'])) as Run);
  return {
    sizes: (profileId, limit) => newest(profileId, limit).flatMap(sizeOf),
    lastSuccessAt: (profileId) => newest(profileId, 1)[0]?.finishedAt ?? null,
    firstTriedAt: (profileId) => {
      const at = first.get(profileId)?.['at'];
      return typeof at === 'string' ? at : null;
    },
  };
}

function sizeOf({ id: runId, createdAt: at, stats }: Run): readonly BackupSize[] {
  return stats === null ? [] : [{ runId, at, ...stats }];
}
