import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTreeIndex, type IndexLimits, type TreeIndex } from '../../../main/store/tree-index.ts';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const treeOf = (digit: string): string => digit.repeat(64);

const an = (at: string, kind: FolderEntry['kind'] = 'file'): FolderEntry => ({
  name: path.posix.basename(at),
  path: at,
  kind,
  bytes: kind === 'file' ? at.length : null,
  modifiedAt: kind === 'file' ? '2026-03-01T08:00:00.123Z' : null,
  addressable: !at.includes('\ufffd'),
});

const some: readonly FolderEntry[] = [
  an('/a', 'folder'),
  an('/a/B', 'folder'),
  an('/a/B/One Word.TXT'),
  an('/a/c.txt'),
  an('/a/empty', 'folder'),
  an('/a/link', 'link'),
  an('/z'),
];

function open(folder = temporaryFolder(), limits?: IndexLimits): TreeIndex {
  const index = openTreeIndex(folder, limits);
  onTestFinished(index.close);
  return index;
}

async function fill(index: TreeIndex, tree: string, entries = some): Promise<boolean> {
  const writer = index.begin(tree);
  const isTaken = entries.every((entry) => writer?.add(entry));
  return isTaken && writer !== null && writer.finish();
}

const shelf = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, 'browse-index')).toSorted();

describe('the index of a tree', () => {
  it('tells each folder in the order in which it was told', async () => {
    const index = open();
    expect(index.has(treeOf('1'))).toBe(false);
    expect(await fill(index, treeOf('1'))).toBe(true);
    const folder = (at: string, offset = 0) =>
      index.ask(treeOf('1'), (reader) => reader.folder(at, offset));
    expect(folder('/')).toEqual({ entries: [some[0], some[6]], total: 2 });
    expect(folder('/a')).toEqual({ entries: [some[1], some[3], some[4], some[5]], total: 4 });
    expect(folder('/a', 3)).toEqual({ entries: [some[5]], total: 4 });
    expect(folder('/a', 9)).toEqual({ entries: [], total: 4 });
    expect(folder('/a/B')).toEqual({ entries: [some[2]], total: 1 });
    expect(folder('/a/empty')).toEqual({ entries: [], total: 0 });
    for (const none of ['/b', '/a/c.txt', '/a/B/B', '/A']) expect(folder(none)).toBeNull();
  });

  it('tells what stands at a path', async () => {
    const index = open();
    await fill(index, treeOf('1'));
    const kindAt = (at: string) => index.ask(treeOf('1'), (reader) => reader.kindAt(at));
    expect(['/', '/a', '/a/link', '/z', '/y', '/z/z'].map(kindAt)).toEqual([
      'folder',
      'folder',
      'link',
      'file',
      null,
      null,
    ]);
  });

  it('finds names in upper and lower case, with where they are', async () => {
    const index = open();
    await fill(index, treeOf('1'));
    const find = (glob: string) => index.ask(treeOf('1'), (reader) => reader.find(glob));
    expect(find('*word*')).toEqual({ entries: [some[2]], total: 1 });
    expect(find('*.txt')).toEqual({ entries: [some[3], some[2]], total: 2 });
    expect(find('b')).toEqual({ entries: [some[1]], total: 1 });
    expect(find('nothing')).toEqual({ entries: [], total: 0 });
  });

  it('pages through a folder of many, and counts what it does not tell', async () => {
    const index = open();
    const many = Array.from({ length: 10_050 }, (_, at) => an(`/${String(at)}`));
    await fill(index, treeOf('1'), many);
    index.ask(treeOf('1'), (reader) => {
      const first = reader.folder('/', 0);
      expect([first?.entries.length, first?.total]).toEqual([10_000, 10_050]);
      expect(reader.folder('/', 10_000)?.entries).toEqual(many.slice(10_000));
      const found = reader.find('*');
      expect([found.entries.length, found.total]).toEqual([1_000, 10_050]);
    });
  });

  it('takes two folders whose names became the same, as they are no UTF-8', async () => {
    const index = open();
    const twins = ['/\ufffd', '/\ufffd'].flatMap((at) => [an(at, 'folder'), an(`${at}/x`)]);
    expect(await fill(index, treeOf('1'), twins)).toBe(true);
    const root = index.ask(treeOf('1'), (reader) => reader.folder('/', 0));
    expect(root?.entries.map(({ addressable }) => addressable)).toEqual([false, false]);
  });

  it('refuses an order that is none, and a tree that is too large', async () => {
    const index = open(temporaryFolder(), { trees: 10, bytes: 1e9, entries: 3 });
    expect(await fill(index, treeOf('1'), [an('/a/b')])).toBe(false);
    expect(await fill(index, treeOf('2'))).toBe(false);
    expect(await fill(index, treeOf('3'), some.slice(0, 3))).toBe(true);
  });
});

describe('the shelf of indexed trees', () => {
  it('is the user’s alone, and stays', async () => {
    const folder = temporaryFolder();
    const first = openTreeIndex(folder);
    await fill(first, treeOf('1'));
    first.close();
    const within = path.join(folder, 'browse-index');
    expect(statSync(within).mode & 0o077).toBe(0);
    expect(statSync(path.join(within, `${treeOf('1')}.db`)).mode & 0o077).toBe(0);
    const again = open(folder);
    expect(again.has(treeOf('1'))).toBe(true);
    expect(again.begin(treeOf('1'))).toBeNull();
  });

  it('lets go what is dropped, and at the next start what was half done', () => {
    const folder = temporaryFolder();
    const index = openTreeIndex(folder);
    const dropped = index.begin(treeOf('1'));
    dropped?.add(an('/a'));
    dropped?.drop();
    expect(shelf(folder)).toEqual([]);
    const left = index.begin(treeOf('2'));
    left?.add(an('/a'));
    expect(shelf(folder)).toEqual([`${treeOf('2')}.part`]);
    const next = open(folder);
    expect(next.has(treeOf('2'))).toBe(false);
    expect(shelf(folder)).toEqual([]);
  });

  it('keeps the trees that were used last', async () => {
    const folder = temporaryFolder();
    const index = open(folder, { trees: 2, bytes: 1e9, entries: 100 });
    await fill(index, treeOf('1'));
    await fill(index, treeOf('2'));
    index.ask(treeOf('1'), (reader) => reader.folder('/', 0));
    await fill(index, treeOf('3'));
    expect(shelf(folder)).toEqual([`${treeOf('1')}.db`, `${treeOf('3')}.db`]);
    expect(index.ask(treeOf('2'), () => true)).toBeNull();
  });

  it('stays within its bytes, but for the last tree', async () => {
    const folder = temporaryFolder();
    const index = open(folder, { trees: 10, bytes: 1, entries: 100 });
    await fill(index, treeOf('1'));
    await fill(index, treeOf('2'));
    expect(shelf(folder)).toEqual([`${treeOf('2')}.db`]);
  });

  it('lets a damaged file go', async () => {
    const folder = temporaryFolder();
    const first = openTreeIndex(folder);
    await fill(first, treeOf('1'));
    first.close();
    writeFileSync(path.join(folder, 'browse-index', `${treeOf('1')}.db`), 'no database');
    const index = open(folder);
    expect(index.ask(treeOf('1'), (reader) => reader.folder('/', 0))).toBeNull();
    expect(index.has(treeOf('1'))).toBe(false);
    expect(await fill(index, treeOf('1'))).toBe(true);
  });

  it('makes no file for what is no id of a tree', () => {
    const folder = temporaryFolder();
    expect(open(folder).begin('../../owned')).toBeNull();
    expect(existsSync(path.join(folder, '..', 'owned.part'))).toBe(false);
  });
});
