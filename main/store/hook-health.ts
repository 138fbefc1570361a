import type { DatabaseSync } from 'node:sqlite';
import { soundHealth, type HookHealth } from '../core/hook-health.ts';

/** How the hooks have fared of late. */
export interface HookHealthStore {
  get(profileId: string, hookId: string): HookHealth;
  save(profileId: string, hookId: string, health: HookHealth): void;
  /** The hooks whose newest delivery is not delivered, by profile. */
  failingHooks(): ReadonlyMap<string, readonly string[]>;
}

export function openHookHealth(database: DatabaseSync): HookHealthStore {
  const get = database.prepare(
    'SELECT failing, given_up FROM hook_health WHERE profile_id = ? AND hook_id = ?',
  );
  const save = database.prepare(
    `INSERT INTO hook_health (profile_id, hook_id, failing, given_up) VALUES (?, ?, ?, ?)
     ON CONFLICT (profile_id, hook_id)
     DO UPDATE SET failing = excluded.failing, given_up = excluded.given_up`,
  );
  const failing = database.prepare('SELECT profile_id, hook_id FROM hook_health WHERE failing = 1');
  return {
    get: (profileId, hookId) => {
      const row = get.get(profileId, hookId);
      if (row === undefined) return soundHealth;
      return { failing: row['failing'] === 1, givenUp: Number(row['given_up']) };
    },
    save: (profileId, hookId, health) => {
      save.run(profileId, hookId, Number(health.failing), health.givenUp);
    },
    failingHooks: () => {
      const byProfile = new Map<string, string[]>();
      for (const row of failing.all()) {
        const profileId = String(row['profile_id']);
        byProfile.set(profileId, [...(byProfile.get(profileId) ?? []), String(row['hook_id'])]);
      }
      return byProfile;
    },
  };
}
