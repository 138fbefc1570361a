import { describe, expect, it } from 'vitest';
import { browseSnapshot, folderReader } from '../../../main/restic/browse.ts';
import { recorded } from './recorded.ts';
import { versions } from './transcripts.ts';

const node = (path: string, more: object = {}) =>
  JSON.stringify({
    struct_type: 'node',
    name: path.split('/').at(-1),
    path,
    type: 'file',
    ...more,
  });

const read = (folder: string, lines: readonly string[]) => {
  const { hear, listing } = folderReader(folder);
  lines.forEach(hear);
  return listing();
};

describe.each(versions)('a folder that restic %s lists', (version) => {
  const lines = recorded(version, 'ls-json').split('\n');

  it('has its direct children, also among text and broken lines', () => {
    const listing = read('/src', [...lines, 'repository opened', '{"struct_type":"node",', '[]']);
    expect(listing).toMatchObject({ folder: '/src', total: 6 });
    expect(listing?.entries.map(({ name, kind, bytes }) => [name, kind, bytes])).toEqual([
      ['big1.bin', 'file', 60_000_000],
      ['big2.bin', 'file', 60_000_000],
      ['big3.bin', 'file', 60_000_000],
      ['big4.bin', 'file', 60_000_000],
      ['link', 'link', null],
      ['sub', 'folder', null],
    ]);
  });

  it('is the root, whose own line is never told', () => {
    expect(read('/', lines)?.entries.map(({ path }) => path)).toEqual(['/src']);
  });
});

describe('a folder of a snapshot', () => {
  it('is null where restic tells nothing of it, or tells a file', () => {
    expect(read('/nowhere', [])).toBeNull();
    expect(read('/a', [node('/a')])).toBeNull();
  });

  it('can be empty, and be named with a slash too many', () => {
    const lines = [node('/a/b', { type: 'dir' })];
    expect(read('/a//b/', lines)).toEqual({
      folder: '/a/b',
      entries: [],
      total: 0,
      isIndexed: false,
    });
  });

  it('takes kinds and figures that it does not know', () => {
    const lines = [node('/a', { type: 'wormhole', size: -1, mtime: 'never' }), node('/b')];
    expect(read('/', lines)?.entries).toEqual([
      { name: 'a', path: '/a', kind: 'other', bytes: null, modifiedAt: null, addressable: true },
      { name: 'b', path: '/b', kind: 'file', bytes: 0, modifiedAt: null, addressable: true },
    ]);
  });

  it('keeps 10,000 children, and counts all', () => {
    const lines = Array.from({ length: 10_003 }, (_, at) => node(`/${String(at)}`));
    const listing = read('/', lines);
    expect([listing?.entries.length, listing?.total]).toEqual([10_000, 10_003]);
  });

  it('is told from an entry on', () => {
    const lines = Array.from({ length: 10_003 }, (_, at) => node(`/${String(at)}`));
    const { hear, listing } = folderReader('/', 10_001);
    lines.forEach(hear);
    expect(listing()?.entries.map(({ name }) => name)).toEqual(['10001', '10002']);
    expect(listing()?.total).toBe(10_003);
  });

  it('says which snapshot it is of', () => {
    const [id, tree] = ['a'.repeat(64), 'b'.repeat(64)];
    const { hear, root } = folderReader('/');
    expect(root()).toBeNull();
    hear(JSON.stringify({ struct_type: 'snapshot', id: '../../x', tree }));
    expect(root()).toBeNull();
    hear(JSON.stringify({ struct_type: 'snapshot', id, tree }));
    expect(root()).toEqual({ id, tree });
  });

  it('holds names that are no UTF-8, which restic cannot be asked for', () => {
    expect(read('/', [node('/a\ufffd')])?.entries[0]?.addressable).toBe(false);
  });

  it.each([
    ['--no-lock', '/'],
    ['abc:/etc', '/'],
    ['', '/'],
    ['latest', '--recursive'],
    ['latest', '/a\0b'],
  ])('is not asked for as %j %j', async (id, folder) => {
    const engine = { path: '/nowhere/restic', version: '0.19.1' };
    const access = { location: '/r', password: 'x', environment: {} };
    expect(
      await browseSnapshot(engine, access, { snapshotId: id, folder, offset: 0 }),
    ).toMatchObject({
      failure: { kind: 'invalid-input' },
    });
  });
});
