import type { DatabaseSync } from 'node:sqlite';
import type { TaskName } from '../../preload/contract/profile.ts';

/** The nominal time of each task's newest slot, so that no slot runs twice. */
export interface SlotStore {
  /** Milliseconds since the epoch, or null for a task that has never been looked at. */
  last(profileId: string, task: TaskName): number | null;
  save(profileId: string, task: TaskName, slot: number): void;
}

export function openSlotStore(database: DatabaseSync): SlotStore {
  const last = database.prepare('SELECT last_slot FROM slots WHERE profile_id = ? AND task = ?');
  const save = database.prepare(
    `INSERT INTO slots (profile_id, task, last_slot) VALUES (?, ?, ?)
     ON CONFLICT (profile_id, task) DO UPDATE SET last_slot = excluded.last_slot`,
  );
  return {
    last: (profileId, task) => {
      const slot = last.get(profileId, task)?.['last_slot'];
      return slot == null ? null : Number(slot);
    },
    save: (profileId, task, slot) => {
      save.run(profileId, task, slot);
    },
  };
}
