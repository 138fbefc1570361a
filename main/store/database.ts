import { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations.ts';

/**
 * Opens the history database, made or brought up to date where needed. Each commit is on the disk
 * when it returns (WAL with synchronous=FULL), as a delivery must survive a power cut.
 */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  // Foreign keys are off while a table is rebuilt, or dropping the old one would take its children along.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;');
  migrate(database);
  database.exec('PRAGMA foreign_keys = ON;');
  return database;
}

/** Does all of it or none of it, with one write to the disk. */
export function transaction<T>(database: DatabaseSync, act: () => T): T {
  if (database.isTransaction) return act();
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = act();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function migrate(database: DatabaseSync): void {
  const row = database.prepare('PRAGMA user_version').get();
  const version = Number(row?.['user_version'] ?? 0);
  if (version > migrations.length) {
    throw new Error(
      `The history was written by a newer Bellhop (schema ${String(version)}). Update Bellhop.`,
    );
  }
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue;
    transaction(database, () => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${String(index + 1)}`);
    });
  }
}
