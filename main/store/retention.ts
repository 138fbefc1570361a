import type { DatabaseSync } from 'node:sqlite';
import type { HookSettings } from '../../preload/contract/settings-api.ts';

const DAY_MS = 86_400_000;
const MEGABYTE = 1_048_576;

/** Runs that may go: ended, and with nothing still owed. */
const MAY_GO = `phase = 'ended' AND NOT EXISTS (
  SELECT 1 FROM deliveries WHERE run_id = runs.id AND state = 'pending')`;

/** Runs that go at once when the file is too big: enough to be quick, few enough not to block. */
const BATCH = 200;

/** Forgets the oldest runs with their deliveries, by count, age and size; what is still owed stays. */
export function openRetention(database: DatabaseSync): {
  readonly apply: (keep: HookSettings['keep'], now: number) => number;
} {
  const byAge = database.prepare(`DELETE FROM runs WHERE created_at < ? AND ${MAY_GO}`);
  const byCount = database.prepare(
    `DELETE FROM runs WHERE ${MAY_GO} AND id IN (
       SELECT id FROM runs ORDER BY created_at DESC, id DESC LIMIT -1 OFFSET ?)`,
  );
  const oldest = database.prepare(
    `DELETE FROM runs WHERE id IN (
       SELECT id FROM runs WHERE ${MAY_GO} ORDER BY created_at, id LIMIT ${String(BATCH)})`,
  );
  const tests = database.prepare(
    `DELETE FROM deliveries WHERE run_id IS NULL AND state <> 'pending' AND created_at < ?`,
  );
  return {
    apply: ({ runs, days, megabytes }, now) => {
      const horizon = now - days * DAY_MS;
      tests.run(horizon);
      let gone =
        Number(byAge.run(new Date(horizon).toISOString()).changes) +
        Number(byCount.run(runs).changes);
      while (usedBytes(database) > megabytes * MEGABYTE) {
        const batch = Number(oldest.run().changes);
        if (batch === 0) break;
        gone += batch;
      }
      return gone;
    },
  };
}

/** What the history fills of its file; the rest is free for what comes. */
function usedBytes(database: DatabaseSync): number {
  const pragma = (name: string): number =>
    Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
  return (pragma('page_count') - pragma('freelist_count')) * pragma('page_size');
}
