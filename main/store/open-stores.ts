import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { HookSettings } from '../../preload/contract/settings-api.ts';
import type { Failure } from '../../preload/contract/result.ts';
import type { Run } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { openBackupPast, type BackupPast } from './backup-past.ts';
import { openChainStore, type ChainStore } from './chains.ts';
import { openDatabase, transaction } from './database.ts';
import { openDeliveryStore, type DeliveryStore } from './deliveries.ts';
import { openRetention } from './retention.ts';
import { openRunStore, type RunStore } from './runs.ts';
import { openPauseStore, type PauseStore } from './pauses.ts';
import { openTaskBooks, type TaskBookStore } from './task-books.ts';

/** The history on disk: runs, deliveries with their outbox, and how schedules stand. */
export interface Stores {
  readonly runs: RunStore;
  readonly past: BackupPast;
  readonly deliveries: DeliveryStore;
  readonly books: TaskBookStore;
  readonly pauses: PauseStore;
  readonly chains: ChainStore;
  /** Saves a run, and whatever `together` writes, in one transaction. */
  readonly save: (run: Run, together: () => void) => void;
  /** Forgets the oldest history beyond these limits; answers how many runs went. */
  readonly forget: (keep: HookSettings['keep'], now: number) => number;
  /** Does all of it or none of it, with one write to the disk. */
  readonly together: <T>(act: () => T) => T;
  /** What was wrong with the file at start, or null. */
  readonly damage: Failure | null;
  readonly close: () => void;
}

/** Opens the history in the data folder. A file that is no database any more is set aside. */
export function openStores(folder: string, now: () => number): Stores {
  const file = path.join(folder, 'history.db');
  const { database, damageNow } = openOrReplace(file, now);
  const runs = openRunStore(database);
  return {
    runs,
    past: openBackupPast(database),
    deliveries: openDeliveryStore(database),
    books: openTaskBooks(database),
    pauses: openPauseStore(database),
    chains: openChainStore(database),
    save: (run, together) => {
      transaction(database, () => {
        runs.save(run);
        together();
      });
    },
    forget: openRetention(database).apply,
    together: (act) => transaction(database, act),
    get damage() {
      return damageNow();
    },
    close: () => {
      database.close();
    },
  };
}

function openOrReplace(
  file: string,
  now: () => number,
): { readonly database: DatabaseSync; readonly damageNow: () => Failure | null } {
  try {
    return { database: openDatabase(file), damageNow: () => null };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const aside = `${file}.damaged-${String(now())}`;
    for (const end of ['', '-wal', '-shm']) {
      if (existsSync(file + end)) renameSync(file + end, aside + end);
    }
    return { database: openDatabase(file), damageNow: () => damageOf(aside) };
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB: https://sqlite.org/rescode.html */
function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return code === 11 || code === 26;
}

function damageOf(aside: string): Failure {
  return {
    kind: 'configuration-damaged',
    message: t('failuresStore.historyLost'),
    hint: t('failuresStore.historyAside', { aside }),
  };
}
