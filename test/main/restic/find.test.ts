import { describe, expect, it } from 'vitest';
import { readNamePattern } from '../../../main/core/name-pattern.ts';
import { findInSnapshots, readHits } from '../../../main/restic/find.ts';
import { valueOf } from '../webhook/samples.ts';

const snapshot = 'a'.repeat(64);
const pattern = valueOf(readNamePattern('deep'));

describe('what restic finds', () => {
  it('is told with its name and kind, and without what lies in a folder that is found', () => {
    const matches = [
      { path: '/src/deep', type: 'dir', mtime: '2026-03-01T09:00:00.5+01:00' },
      { path: '/src/deep/a.txt', type: 'file', size: 2 },
      { path: '/src/Deeper.txt', type: 'file' },
      { path: 'relative/deep' },
      7,
    ];
    const document = [{ matches, hits: 5, snapshot }, { snapshot: '../x', matches }, null, {}];
    expect(readHits(document, pattern)).toEqual([
      {
        snapshotId: snapshot,
        entry: {
          name: 'deep',
          path: '/src/deep',
          kind: 'folder',
          bytes: null,
          modifiedAt: '2026-03-01T08:00:00.500Z',
          addressable: true,
        },
      },
      {
        snapshotId: snapshot,
        entry: {
          name: 'Deeper.txt',
          path: '/src/Deeper.txt',
          kind: 'file',
          bytes: 0,
          modifiedAt: null,
          addressable: true,
        },
      },
    ]);
  });

  it('is unreadable where it is no list', () => {
    expect(readHits({ matches: [] }, pattern)).toBeNull();
    expect(readHits([], pattern)).toEqual([]);
    expect(readHits([{ snapshot, matches: null }], pattern)).toEqual([]);
  });

  it('is not asked for with an option in place of a snapshot', async () => {
    const engine = { path: '/nowhere/restic', version: '0.19.1' };
    const access = { location: '/r', password: 'x', environment: {} };
    const question = { pattern, among: { snapshotId: '--no-cache' } };
    const never = new AbortController().signal;
    expect(await findInSnapshots(engine, access, question, never)).toMatchObject({
      failure: { kind: 'invalid-input' },
    });
  });
});
