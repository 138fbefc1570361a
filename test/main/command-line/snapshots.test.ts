import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../main/command-line/parse-words.ts';
import { snapshotCommandOf } from '../../../main/command-line/snapshots.ts';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';
import { anApi } from '../../fakes/api.ts';
import { aSummary, aTerminal, refused } from './samples.ts';

const entry: FolderEntry = {
  name: 'letter.txt',
  path: '/home/ada/letter.txt',
  kind: 'file',
  bytes: 2_048,
  modifiedAt: '2026-03-01T08:00:00.000Z',
  addressable: true,
};

/** What the words ask for, and what they print. */
async function ask(line: string, { json = false } = {}) {
  const asked: unknown[] = [];
  const answering =
    <T>(value: T) =>
    async (...args: readonly unknown[]) => {
      asked.push(args);
      return { ok: true as const, value };
    };
  const api = anApi({
    profiles: { list: async () => [aSummary()] },
    snapshots: {
      list: answering([]),
      browse: answering({ folder: '/', entries: [entry], total: 3, isIndexed: false }),
      find: answering({ hits: [{ snapshotId: 'abcdef0123456789', entry }], total: 2 }),
      preview: answering({
        path: entry.path,
        kind: line.includes('binary') ? ('binary' as const) : ('text' as const),
        text: 'Dear Ada',
        isCut: true,
      }),
      save: answering('/tmp/letter.txt'),
      diff: async () => refused,
    },
  });
  const { terminal, out, err } = aTerminal({ json });
  const command = snapshotCommandOf(parseWords(line.split(' ')), terminal);
  const code = command === null ? null : await command(api);
  return { code, asked: asked[0], out: out(), err: err() };
}

describe('the commands about snapshots', () => {
  it("list the profile's own, and all of the repository when asked", async () => {
    expect((await ask('snapshots documents')).asked).toEqual(['profile-1', { own: true }]);
    const all = await ask('snapshots documents --all --tag a --host b --path /c');
    expect(all.asked).toEqual(['profile-1', { tag: 'a', host: 'b', path: '/c' }]);
  });

  it('browse from the root, or a folder', async () => {
    expect((await ask('ls documents latest')).asked).toEqual(['profile-1', 'latest', '/', 0]);
    const { asked, out } = await ask('ls documents latest /home');
    expect(asked).toEqual(['profile-1', 'latest', '/home', 0]);
    expect(out).toBe('2026-03-01T08:00:00.000Z  letter.txt  2.0 KiB\n… cut here: 2 more\n');
  });

  it('find by name, in one snapshot or in all', async () => {
    const { asked, out } = await ask('find documents *.txt');
    expect(asked).toEqual(['profile-1', { pattern: '*.txt' }]);
    expect(out).toContain('abcdef01  2026-03-01T08:00:00.000Z  /home/ada/letter.txt');
    expect(out).toContain('… cut here: 1 more');
    const one = await ask('find documents *.txt --snapshot 0a1b');
    expect(one.asked).toEqual(['profile-1', { pattern: '*.txt', snapshotId: '0a1b' }]);
  });

  it('show the beginning of a text, and say so of what is none', async () => {
    expect((await ask('show documents latest /a')).out).toContain('Dear Ada\n… cut here');
    expect((await ask('show documents latest /binary')).out).toContain('This is no text');
  });

  it('save a file to an absolute path', async () => {
    const { asked, out } = await ask('save documents latest /a /tmp/letter.txt');
    expect(asked).toEqual(['profile-1', 'latest', '/a', '/tmp/letter.txt']);
    expect(out).toBe('Saved as /tmp/letter.txt.\n');
  });

  it('print one document with --json', async () => {
    const { out } = await ask('find documents a --json', { json: true });
    expect(JSON.parse(out)).toMatchObject({ total: 2, hits: [{ entry: { name: 'letter.txt' } }] });
  });

  it('end with a failure that says what to do, or are none at all', async () => {
    const { code, err } = await ask('diff documents a b');
    expect([code, err]).toEqual([1, 'There is no such thing.\nLook elsewhere.\n']);
    expect((await ask('ls documents')).code).toBeNull();
    expect((await ask('snapshots')).code).toBeNull();
    expect((await ask('stats documents more')).code).toBeNull();
  });
});
