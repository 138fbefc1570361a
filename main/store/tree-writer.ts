import { closeSync, openSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { FolderEntry } from '../../preload/contract/snapshot.ts';

/** Takes the entries of a tree, a folder before what it holds, depth first. */
export interface TreeWriter {
  /** False where it can take no more: the tree is too large, its order is broken, the disk is full. */
  readonly add: (entry: FolderEntry) => boolean;
  /** Makes the index whole and puts it in its place; false where that was not possible. */
  readonly finish: () => Promise<boolean>;
  /** Lets what was written go. */
  readonly drop: () => void;
}

export interface WriterOptions {
  /** Where it is written. Whatever was there is gone. */
  readonly part: string;
  /** Where it stands when it is whole. */
  readonly file: string;
  /** How many entries there may be. */
  readonly most: number;
}

/** How kinds are kept: their place in this list. */
export const KINDS = ['file', 'folder', 'link', 'other'] as const satisfies FolderEntry['kind'][];

// A half-written file is thrown away, so nothing needs a journal on the disk; node:sqlite has none to
// be OFF. `lower` is null where it is the name.
const SCHEMA = `
  PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192;
  CREATE TABLE folders (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, name TEXT NOT NULL);
  CREATE INDEX folders_by_name ON folders (parent, name);
  CREATE TABLE nodes (
    folder INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, lower TEXT,
    kind INTEGER NOT NULL, bytes INTEGER, modified_at INTEGER,
    PRIMARY KEY (folder, position)
  ) WITHOUT ROWID;
  INSERT INTO folders VALUES (1, 0, '');
  BEGIN;
`;

interface OpenFolder {
  readonly path: string;
  readonly id: number;
  count: number;
}

/** Begins a new index. Only the user may read it, as it holds the names of files. */
export function openTreeWriter({ part, file, most }: WriterOptions): TreeWriter {
  closeSync(openSync(part, 'w', 0o600));
  const database = new DatabaseSync(part);
  database.exec(SCHEMA);
  const insert = inserter(database);
  const drop = (): void => {
    if (database.isOpen) database.close();
  };
  let left = most;
  return {
    add: (entry) => {
      left -= 1;
      return left >= 0 && attempt(() => insert(entry));
    },
    finish: async () => {
      const isWritten = attempt(() => {
        database.exec('COMMIT');
        return true;
      });
      drop();
      return isWritten && (await putInPlace(part, file));
    },
    drop,
  };
}

/** False where the disk refuses; anything else is a bug. */
function attempt(write: () => boolean): boolean {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && 'errcode' in error) return false;
    throw error;
  }
}

async function putInPlace(part: string, file: string): Promise<boolean> {
  try {
    const written = await open(part, 'r+');
    await written.sync(); // the name stands for a whole index
    await written.close();
    await rename(part, file);
    return true;
  } catch {
    return false; // the index is a cache: without it restic is asked
  }
}

/** Memory is bounded by the depth of the tree: only the folders above the last entry are known. */
function inserter(database: DatabaseSync): (entry: FolderEntry) => boolean {
  const node = database.prepare('INSERT INTO nodes VALUES (?, ?, ?, ?, ?, ?, ?)');
  const folder = database.prepare('INSERT INTO folders VALUES (?, ?, ?)');
  const above: OpenFolder[] = [{ path: '/', id: 1, count: 0 }];
  let lastId = 1;
  return (entry) => {
    const parent = path.posix.dirname(entry.path);
    while (above.length > 1 && above.at(-1)?.path !== parent) above.pop();
    const within = above.at(-1);
    if (within?.path !== parent) return false;
    insertNode(node, within, entry);
    within.count += 1;
    if (entry.kind !== 'folder') return true;
    lastId += 1;
    folder.run(lastId, within.id, entry.name);
    above.push({ path: entry.path, id: lastId, count: 0 });
    return true;
  };
}

function insertNode(
  statement: StatementSync,
  { id, count }: OpenFolder,
  { name, kind, bytes, modifiedAt }: FolderEntry,
): void {
  const lower = name.toLowerCase();
  const at = modifiedAt === null ? null : Date.parse(modifiedAt);
  const kept = lower === name ? null : lower;
  statement.run(id, count, name, kept, KINDS.indexOf(kind), bytes, at);
}
