import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { FolderEntry } from '../../preload/contract/snapshot.ts';
import { KINDS } from './tree-writer.ts';

/** Some of the entries, and how many there are. */
export interface Entries {
  readonly entries: readonly FolderEntry[];
  readonly total: number;
}

/** The index of one tree. */
export interface TreeReader {
  /** What a folder holds, 10,000 entries from the offset on; null where it is no folder. */
  readonly folder: (folder: string, offset: number) => Entries | null;
  /** What stands at a path; null where nothing does. */
  readonly kindAt: (wanted: string) => FolderEntry['kind'] | null;
  /** Whose names match a lower-case pattern of SQLite's GLOB: the first 1,000. */
  readonly find: (glob: string) => Entries;
  readonly close: () => void;
}

const MOST_ENTRIES = 10_000;
const MOST_HITS = 1_000;

type Row = Readonly<Record<string, unknown>>;

/** Opens a whole index. Throws SQLite's error where the file is none. */
export function openTreeReader(file: string): TreeReader {
  const database = new DatabaseSync(file, { readOnly: true });
  const folderId = folderFinder(database);
  const pathOf = pathFinder(database);
  const within = database.prepare(
    'SELECT * FROM nodes WHERE folder = ? AND position >= ? ORDER BY position LIMIT ?',
  );
  const last = database.prepare('SELECT max(position) AS last FROM nodes WHERE folder = ?');
  const named = database.prepare('SELECT kind FROM nodes WHERE folder = ? AND name = ?');
  const like = 'FROM nodes WHERE coalesce(lower, name) GLOB ?';
  const hits = database.prepare(`SELECT * ${like} LIMIT ?`);
  const counted = database.prepare(`SELECT count(*) AS total ${like}`);
  return {
    folder: (folder, offset) => {
      const id = folderId(folder);
      if (id === null) return null;
      const entries = within.all(id, offset, MOST_ENTRIES).map((row) => toEntry(row, folder));
      return { entries, total: Number(last.get(id)?.['last'] ?? -1) + 1 };
    },
    kindAt: (wanted) => {
      if (folderId(wanted) !== null) return 'folder';
      const id = folderId(path.posix.dirname(wanted));
      const row = id === null ? undefined : named.get(id, path.posix.basename(wanted));
      return row === undefined ? null : (KINDS[Number(row['kind'])] ?? 'other');
    },
    find: (glob) => {
      const rows = hits.all(glob, MOST_HITS);
      const total =
        rows.length < MOST_HITS ? rows.length : Number(counted.get(glob)?.['total'] ?? 0);
      return { entries: rows.map((row) => toEntry(row, pathOf(Number(row['folder'])))), total };
    },
    close: () => {
      database.close();
    },
  };
}

/** The id of a folder; null where there is none. */
function folderFinder(database: DatabaseSync): (folder: string) => number | null {
  const child = database.prepare('SELECT id FROM folders WHERE parent = ? AND name = ? LIMIT 1');
  return (folder) => {
    let id = 1;
    for (const name of folder.split('/').filter((part) => part !== '')) {
      const row = child.get(id, name);
      if (row === undefined) return null;
      id = Number(row['id']);
    }
    return id;
  };
}

/** The path of a folder. */
function pathFinder(database: DatabaseSync): (id: number) => string {
  const above = database.prepare('SELECT parent, name FROM folders WHERE id = ?');
  const known = new Map<number, string>();
  const pathOf = (id: number): string => {
    if (id <= 1) return '/';
    const row = above.get(id);
    return path.posix.join(remembered(Number(row?.['parent'])), String(row?.['name']));
  };
  const remembered = (id: number): string => {
    const folder = known.get(id) ?? pathOf(id);
    if (known.size < MOST_ENTRIES) known.set(id, folder);
    return folder;
  };
  return remembered;
}

function toEntry(row: Row, folder: string): FolderEntry {
  const name = String(row['name']);
  const full = folder === '/' ? `/${name}` : `${folder}/${name}`;
  const { bytes, modified_at: at } = row;
  return {
    name,
    path: full,
    kind: KINDS[Number(row['kind'])] ?? 'other',
    bytes: typeof bytes === 'number' ? bytes : null,
    modifiedAt: typeof at === 'number' ? new Date(at).toISOString() : null,
    addressable: !full.includes('\ufffd'),
  };
}
