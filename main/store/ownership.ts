import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** The right to write in a data folder, until it is released or the process ends. */
export interface Ownership {
  release(): void;
}

/**
 * Makes this process the only owner of a data folder, since two Bellhops would send every message
 * twice. The lock is SQLite's on `owner.db`: the system drops it when the process dies, however it
 * dies, so there is never a stale one. Fails with `busy`, or `permission-denied` where the folder
 * cannot be made or written.
 */
export function ownDataFolder(folder: string): Result<Ownership> {
  const file = path.join(folder, 'owner.db');
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    return { ok: false, failure: failureOf(error, folder) };
  }
  const held = database;
  return {
    ok: true,
    value: {
      release: () => {
        if (held.isOpen) held.close();
      },
    },
  };
}

/** SQLITE_BUSY, the low byte of its extended codes: https://sqlite.org/rescode.html */
const SQLITE_BUSY = 5;

function failureOf(error: unknown, folder: string): Failure {
  if (!(error instanceof Error)) throw error;
  if ('errcode' in error && typeof error.errcode === 'number') {
    if ((error.errcode & 0xff) === SQLITE_BUSY) {
      return {
        kind: 'busy',
        message: t('failuresStore.folderInUse', { folder }),
        hint: t('failuresStore.folderInUseHint'),
      };
    }
  } else if (!('syscall' in error)) throw error;
  return {
    kind: 'permission-denied',
    message: t('failuresStore.folderReadOnly', { folder }),
    hint: t('failuresStore.folderReadOnlyHint'),
    details: error.message,
  };
}
