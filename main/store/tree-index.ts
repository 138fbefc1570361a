import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { openTreeReader, type TreeReader } from './tree-reader.ts';
import { openTreeWriter, type TreeWriter } from './tree-writer.ts';

/**
 * The trees of snapshots whose names are kept on disk, so that their folders come at once. It is a
 * cache: one SQLite file for each tree, and deleting them costs nothing but time.
 */
export interface TreeIndex {
  readonly has: (tree: string) => boolean;
  /** Asks the index of a tree; null where there is none, or none that can be read. */
  readonly ask: <T>(tree: string, question: (reader: TreeReader) => T) => T | null;
  /** Begins the index of a tree; null for a tree that must not be kept, or where the disk refuses. */
  readonly begin: (tree: string) => TreeWriter | null;
  readonly close: () => void;
}

export interface IndexLimits {
  /** How many trees are kept; the least recently used go. */
  readonly trees: number;
  /** Bytes of all of them together; the last one stays in any case. */
  readonly bytes: number;
  /** How many entries a tree may have. A million take up 80 MB. */
  readonly entries: number;
}

const USUAL_LIMITS: IndexLimits = { trees: 10, bytes: 512 * 1_048_576, entries: 5_000_000 };
const MOST_OPEN = 3;
const TREE = /^[0-9a-f]{64}$/;
const END = '.db';
const HALF_DONE = /^[0-9a-f]{64}\.part(?:-journal)?$/;

/** Opens the index in the data folder. What was only half written is let go. */
export function openTreeIndex(dataFolder: string, limits: IndexLimits = USUAL_LIMITS): TreeIndex {
  const folder = path.join(dataFolder, 'browse-index');
  const fileOf = (tree: string): string => path.join(folder, tree + END);
  const sizes = readShelf(folder); // least recently used first
  const readers = keepReaders(fileOf);
  const forget = (tree: string): void => {
    readers.close(tree);
    sizes.delete(tree);
    rmSync(fileOf(tree), { force: true });
  };
  tooMany(sizes, limits).forEach(forget);
  return {
    has: (tree) => sizes.has(tree),
    ask: (tree, question) => {
      const size = sizes.get(tree);
      if (size === undefined) return null;
      try {
        touch(sizes, tree, size);
        return question(readers.get(tree));
      } catch (error) {
        if (!isOfDisk(error)) throw error;
        forget(tree);
        return null;
      }
    },
    begin: (tree) => {
      if (!TREE.test(tree) || sizes.has(tree)) return null;
      const place = { part: path.join(folder, `${tree}.part`), file: fileOf(tree) };
      const kept = (): void => {
        sizes.set(tree, statSync(place.file).size);
        tooMany(sizes, limits).forEach(forget);
      };
      return orNull(() => keeping({ ...place, most: limits.entries }, kept));
    },
    close: readers.closeAll,
  };
}

/** Which trees must go, the least recently used first. */
function tooMany(sizes: ReadonlyMap<string, number>, { trees, bytes }: IndexLimits): string[] {
  let left = sizes.size;
  let taken = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes].flatMap(([tree, size]) => {
    if (left <= 1 || (left <= trees && taken <= bytes)) return [];
    left -= 1;
    taken -= size;
    return [tree];
  });
}

/** The indexes that are open: those that were asked last. */
function keepReaders(fileOf: (tree: string) => string) {
  const readers = new Map<string, TreeReader>();
  const close = (tree: string): void => {
    readers.get(tree)?.close();
    readers.delete(tree);
  };
  return {
    get: (tree: string): TreeReader => {
      utimesSync(fileOf(tree), new Date(), new Date()); // the order outlives this process
      const reader = readers.get(tree) ?? openTreeReader(fileOf(tree));
      touch(readers, tree, reader);
      [...readers.keys()].slice(0, -MOST_OPEN).forEach(close);
      return reader;
    },
    close,
    closeAll: (): void => {
      [...readers.keys()].forEach(close);
    },
  };
}

/** A writer whose part is gone when it is dropped, and that is known when it is finished. */
function keeping(place: Parameters<typeof openTreeWriter>[0], kept: () => void): TreeWriter {
  const writer = openTreeWriter(place);
  const drop = (): void => {
    writer.drop();
    rmSync(place.part, { force: true });
  };
  return {
    add: writer.add,
    finish: async () => {
      const isDone = await writer.finish();
      if (isDone) kept();
      else drop();
      return isDone;
    },
    drop,
  };
}

function readShelf(folder: string): Map<string, number> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const tree = path.basename(name, END);
    if (name.endsWith(END) && TREE.test(tree)) return [{ tree, stats: statSync(file) }];
    if (HALF_DONE.test(name)) rmSync(file, { force: true });
    return [];
  });
  const byUse = found.toSorted((a, b) => a.stats.mtimeMs - b.stats.mtimeMs);
  return new Map(byUse.map(({ tree, stats }) => [tree, stats.size]));
}

/** Puts it last: the most recently used. */
function touch<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
}

function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (isOfDisk(error)) return null;
    throw error;
  }
}

/** SQLite's own errors, and those of the file system. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && ('errcode' in error || 'syscall' in error);
}
