import { describe, expect, it } from 'vitest';
import { snapshotAnswers, type SnapshotNeeds } from '../../../main/ipc/snapshots.ts';
import { opening } from './opening.ts';

const no = () => Promise.reject(new Error('this was not expected'));
const noIndex = { browse: () => null, find: () => null, kindAt: () => null };
const answers = (needs: Partial<SnapshotNeeds>) =>
  snapshotAnswers({
    ...opening,
    indexed: noIndex,
    list: no,
    browse: no,
    search: no,
    diff: no,
    kindAt: no,
    preview: no,
    save: no,
    chooseTarget: no,
    mount: no,
    unmount: no,
    mounts: () => [],
    ...needs,
  });

describe('a question about snapshots', () => {
  it('fails for a profile that is not there', async () => {
    const asked = await answers({ find: () => null }).list('x', {});
    expect(asked).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  });

  it('is asked with the filter', async () => {
    const { list } = answers({
      list: async ({ access }, filter) => {
        expect([access.location, filter]).toEqual(['/r', { tag: 'a' }]);
        return { ok: true, value: [] };
      },
    });
    expect(await list('x', { tag: 'a' })).toEqual({ ok: true, value: [] });
  });

  it('opens no repository for what the index knows', async () => {
    const folder = { folder: '/a', entries: [], total: 0, isIndexed: true };
    const indexed = { ...noIndex, browse: () => ({ ok: true, value: folder }) as const };
    const { browse } = answers({ open: no, indexed });
    expect(await browse('x', 'abc', '/a', 0)).toEqual({ ok: true, value: folder });
  });

  it('asks restic for what the index does not know', async () => {
    const { browse } = answers({
      browse: async (_at, { folder }) => ({
        ok: true,
        value: { folder, entries: [], total: 0, isIndexed: false },
      }),
    });
    expect(await browse('x', 'abc', '/a', 0)).toMatchObject({ value: { folder: '/a' } });
  });
});

describe('what is saved', () => {
  const saved = async (path: string, kind: 'file' | 'folder', target: string | null) => {
    const told: string[] = [];
    const { save } = answers({
      kindAt: async () => ({ ok: true, value: kind }),
      chooseTarget: async (name) => {
        told.push(`choose ${name}`);
        return { ok: true, value: `/chosen/${name}` };
      },
      save: async (_at, asked) => {
        told.push(`${asked.overwrites ? 'over' : 'new'} ${asked.target}`);
        return { ok: true, value: asked.target };
      },
    });
    await save('x', 'abc', path, target);
    return told;
  };

  it('goes where it is told, and over nothing that is there', async () => {
    expect(await saved('/a/b.txt', 'file', '/c')).toEqual(['new /c']);
  });

  it('goes where the user says, a folder as an archive', async () => {
    expect(await saved('/a/b.txt', 'file', null)).toEqual(['choose b.txt', 'over /chosen/b.txt']);
    expect(await saved('/a', 'folder', null)).toEqual(['choose a.tar', 'over /chosen/a.tar']);
    expect(await saved('/', 'folder', null)).toEqual([
      'choose snapshot-abc.tar',
      'over /chosen/snapshot-abc.tar',
    ]);
  });

  it('is not written where the user chooses no place', async () => {
    const { save } = answers({
      indexed: { ...noIndex, kindAt: () => 'file' },
      chooseTarget: async () => ({ ok: true, value: null }),
    });
    expect(await save('x', 'abc', '/a', null)).toEqual({ ok: true, value: null });
  });
});
