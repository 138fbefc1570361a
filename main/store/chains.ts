import type { DatabaseSync } from 'node:sqlite';
import type { TaskName } from '../../preload/contract/profile.ts';

/** How many backups there were since each task that follows them ran. */
export interface ChainStore {
  /** Counts one more; answers how many there are now. */
  count(profileId: string, task: TaskName): number;
  reset(profileId: string, task: TaskName): void;
}

export function openChainStore(database: DatabaseSync): ChainStore {
  const count = database.prepare(
    `INSERT INTO chains (profile_id, task, backups) VALUES (?, ?, 1)
     ON CONFLICT (profile_id, task) DO UPDATE SET backups = backups + 1
     RETURNING backups`,
  );
  const reset = database.prepare('DELETE FROM chains WHERE profile_id = ? AND task = ?');
  return {
    count: (profileId, task) => Number(count.get(profileId, task)?.['backups']),
    reset: (profileId, task) => {
      reset.run(profileId, task);
    },
  };
}
