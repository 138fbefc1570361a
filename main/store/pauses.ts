import type { DatabaseSync } from 'node:sqlite';
import type { StoredPause } from '../core/pause.ts';

/** Which schedules rest; null is for those of all profiles. */
export interface PauseStore {
  get(profileId: string | null): StoredPause | null;
  save(profileId: string | null, pause: StoredPause): void;
  remove(profileId: string | null): void;
}

/** No profile has an empty id. */
const ALL = '';

export function openPauseStore(database: DatabaseSync): PauseStore {
  const get = database.prepare('SELECT since, until FROM pauses WHERE profile_id = ?');
  const save = database.prepare(
    'INSERT OR REPLACE INTO pauses (profile_id, since, until) VALUES (?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM pauses WHERE profile_id = ?');
  return {
    get: (profileId) => {
      const row = get.get(profileId ?? ALL);
      if (row === undefined) return null;
      const until = row['until'];
      return { since: Number(row['since']), until: until === null ? null : Number(until) };
    },
    save: (profileId, { since, until }) => {
      save.run(profileId ?? ALL, since, until);
    },
    remove: (profileId) => {
      remove.run(profileId ?? ALL);
    },
  };
}
