import { execFileSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../preload/contract/api.ts';
import type { Profile } from '../../preload/contract/profile.ts';
import { emptySource } from '../../preload/contract/usual-profile.ts';
import type { FolderListing, SnapshotFilter } from '../../preload/contract/snapshot.ts';
import type { Host } from '../../main/host.ts';
import { aProfile, aRepository } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { aSecret, openHouse, type House } from '../main/open-house.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { findProgram } from './programs.ts';
import { seedRepository } from './seed-repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const PASSWORD = 'a "b" ü $c';

interface Lived extends House {
  readonly passwordSecret: string;
  readonly profile: Profile;
  readonly source: string;
  readonly repository: string;
  readonly backUp: () => Promise<string>;
}

/** Bellhop with a profile whose repository is made, and something to back up. */
async function moveIn(host: Partial<Host> = {}): Promise<Lived> {
  const house = await openHouse(temporaryFolder(), host);
  const source = path.join(house.folder, 'source');
  const repository = path.join(house.folder, 'repository');
  mkdirSync(path.join(source, 'deep'), { recursive: true });
  writeFileSync(path.join(source, 'a.txt'), 'hello');
  writeFileSync(path.join(source, 'deep', 'B Word.TXT'), 'hello again');
  const passwordSecret = await aSecret(house, PASSWORD);
  const profile = await saveOne(house.api, 'Documents', { source, repository, passwordSecret });
  seedRepository(repository, PASSWORD);
  return {
    ...house,
    profile,
    source,
    repository,
    passwordSecret,
    backUp: () => backUp(house.api, profile),
  };
}

async function saveOne(
  api: Api,
  name: string,
  place: { readonly source: string; readonly repository: string; readonly passwordSecret: string },
): Promise<Profile> {
  const source = { ...emptySource, paths: [place.source] };
  return valueOf(
    await api.profiles.save({
      profile: aProfile([], { id: '', repositoryId: '', name, source, tags: ['t1'] }),
      repository: {
        ...aRepository,
        id: '',
        location: place.repository,
        passwordSecret: place.passwordSecret,
      },
    }),
  );
}

async function backUp({ runs }: Api, { id }: Profile): Promise<string> {
  const run = valueOf(await runs.start(id, 'manual', 'backup'));
  const { run: ended } = valueOf(await runs.wait(run.id));
  if (ended.snapshotId === null) throw new Error(ended.message);
  return ended.snapshotId;
}

/** Browses once, which has the tree indexed, and waits until it is. */
async function indexed({ api, profile, folder }: Lived, snapshot: string): Promise<void> {
  const browse = async () => valueOf(await api.snapshots.browse(profile.id, snapshot, '/', 0));
  await browse();
  const shelf = path.join(folder, 'browse-index');
  await until(() => readdirSync(shelf).some((name) => name.endsWith('.db')));
  while (!(await browse()).isIndexed); // Bellhop knows of the file a moment after it is there.
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const locksOf = ({ repository }: Lived): readonly string[] =>
  readdirSync(path.join(repository, 'locks'));

const canMount = ((): boolean => {
  try {
    accessSync('/dev/fuse', constants.R_OK | constants.W_OK);
    return findProgram('fusermount') !== null;
  } catch {
    return false;
  }
})();

describe('the folders of a snapshot', () => {
  it('are told by the index as restic tells them, whatever they are called', async () => {
    const lived = await moveIn();
    const { api, profile, source } = lived;
    mkdirSync(path.join(source, 'empty'));
    symlinkSync('a.txt', path.join(source, 'link'));
    for (const name of ['ü b', 'q"\'\\', 'new\nline', 'Zz', '-dash', '*?[x]', '日本']) {
      writeFileSync(path.join(source, name), name);
    }
    for (const byte of [0xfe, 0xff]) {
      writeFileSync(Buffer.concat([Buffer.from(`${source}/bad`), Buffer.from([byte])]), 'x');
    }
    const snapshot = await lived.backUp();
    const browse = async (folder: string, offset = 0) =>
      api.snapshots.browse(profile.id, snapshot, folder, offset);
    const folders = [source, path.join(source, 'deep/'), path.join(source, 'empty')];
    const gone = ['/nowhere', path.join(source, 'a.txt')];
    const ask = async () => ({
      folders: [],
      there: await Promise.all(folders.map(async (each) => valueOf(await browse(each)))),
      gone: await Promise.all(gone.map(browse.bind(null))),
      later: valueOf(await browse(source, 3)),
    });
    const byRestic = await ask();
    expect(byRestic.there[0]).toMatchObject({ total: 13, isIndexed: false });
    expect(byRestic.there[0]?.entries.filter(({ addressable }) => !addressable)).toHaveLength(2);
    expect(byRestic.later.entries).toHaveLength(10);
    await indexed(lived, snapshot);
    const byIndex = await ask();
    const asIndexed = (listing: FolderListing) => ({ ...listing, isIndexed: true });
    expect(byIndex).toEqual({
      ...byRestic,
      there: byRestic.there.map(asIndexed),
      later: asIndexed(byRestic.later),
    });
    expect(byIndex.gone).toMatchObject([
      { failure: { kind: 'not-found' } },
      { failure: { kind: 'not-found' } },
    ]);
    const [file] = readdirSync(path.join(lived.folder, 'browse-index'));
    expect(statSync(path.join(lived.folder, 'browse-index', file ?? '')).mode & 0o777).toBe(0o600);
    expect(locksOf(lived)).toEqual([]);
  });
});

describe('the snapshots of a profile', () => {
  it('are told apart from those of others in the same repository', async () => {
    const lived = await moveIn();
    const { api, profile, source, repository } = lived;
    const other = await saveOne(api, 'Photos', { ...lived, source, repository });
    const [own] = [await lived.backUp(), await backUp(api, other)];
    const list = async (filter: SnapshotFilter) =>
      valueOf(await api.snapshots.list(profile.id, filter)).map(({ id }) => id);
    expect(await list({})).toHaveLength(2);
    expect(await list({ own: true })).toEqual([own]);
    expect(await list({ own: true, tag: 't1' })).toEqual([own]);
    expect(await list({ own: true, tag: 't2' })).toEqual([]);
  });

  it('are searched by name, alone from the index and together by restic', async () => {
    const lived = await moveIn();
    const { api, profile, source } = lived;
    mkdirSync(path.join(source, 'words of mine'));
    writeFileSync(path.join(source, 'words of mine', 'x'), 'x');
    const first = await lived.backUp();
    writeFileSync(path.join(source, 'wordless'), '');
    const second = await lived.backUp();
    const find = async (pattern: string, snapshotId?: string) => {
      const search = { pattern, ...(snapshotId !== undefined && { snapshotId }) };
      const { hits, total } = valueOf(await api.snapshots.find(profile.id, search));
      expect(hits).toHaveLength(total);
      return hits.map((hit) => [hit.snapshotId, path.relative(source, hit.entry.path)]);
    };
    const inFirst = [
      [first, 'deep/B Word.TXT'],
      [first, 'words of mine'],
    ];
    expect(await find('WORD')).toEqual([
      [second, 'deep/B Word.TXT'],
      [second, 'wordless'],
      [second, 'words of mine'],
      ...inFirst,
    ]);
    expect(await find('word', first)).toEqual(inFirst);
    expect(await find('*.txt', 'latest')).toEqual([
      [second, 'a.txt'],
      [second, 'deep/B Word.TXT'],
    ]);
    expect(await api.snapshots.find(profile.id, { pattern: 'a/b' })).toMatchObject({
      failure: { kind: 'invalid-input' },
    });
    await indexed(lived, first);
    rmSync(lived.repository, { recursive: true });
    expect(await find('word', first)).toEqual(inFirst.toReversed()); // folder by folder
  });
});

describe('a file of a snapshot', () => {
  it('is shown from its start, where it is a text', async () => {
    const lived = await moveIn();
    const { api, profile, source } = lived;
    writeFileSync(path.join(source, 'long'), 'ab€'.repeat(8_000_000));
    writeFileSync(path.join(source, 'binary'), Buffer.from([1, 0, 2]));
    symlinkSync('a.txt', path.join(source, 'link'));
    const snapshot = await lived.backUp();
    const preview = (name: string) =>
      api.snapshots.preview(profile.id, snapshot, path.join(source, name));
    expect(valueOf(await preview('a.txt'))).toEqual({
      path: path.join(source, 'a.txt'),
      kind: 'text',
      text: 'hello',
      isCut: false,
    });
    const long = valueOf(await preview('long'));
    expect([long.kind, long.isCut]).toEqual(['text', true]);
    expect(long.text).toMatch(/^(?:ab€)+(?:ab?)?$/);
    expect(Buffer.byteLength(long.text)).toBeGreaterThan(256 * 1_024 - 4);
    expect(valueOf(await preview('binary'))).toMatchObject({ kind: 'binary', text: '' });
    for (const [name, kind] of [
      ['deep', 'invalid-input'],
      ['link', 'invalid-input'],
      ['nothing', 'not-found'],
      ['bad\ufffd', 'invalid-input'],
    ] as const) {
      expect(await preview(name)).toMatchObject({ ok: false, failure: { kind } });
    }
    expect(locksOf(lived)).toEqual([]);
  });

  it('is saved, and takes the place of no other', async () => {
    const lived = await moveIn();
    const { api, profile, source, folder } = lived;
    const snapshot = await lived.backUp();
    const out = path.join(folder, 'out');
    mkdirSync(out);
    const save = (name: string, target: string) =>
      api.snapshots.save(profile.id, snapshot, path.join(source, name), path.join(out, target));
    expect(valueOf(await save('a.txt', 'b.txt'))).toBe(path.join(out, 'b.txt'));
    expect(readFileSync(path.join(out, 'b.txt'), 'utf8')).toBe('hello');
    expect(statSync(path.join(out, 'b.txt')).mode & 0o777).toBe(0o600);
    writeFileSync(path.join(out, 'b.txt'), 'mine');
    expect(await save('a.txt', 'b.txt')).toMatchObject({ failure: { kind: 'invalid-input' } });
    expect(readFileSync(path.join(out, 'b.txt'), 'utf8')).toBe('mine');
    expect(await save('nothing', 'c')).toMatchObject({ failure: { kind: 'not-found' } });
    expect(await save('a.txt', 'no/folder')).toMatchObject({
      failure: { kind: 'permission-denied' },
    });
    expect(valueOf(await save('deep', 'deep.tar'))).toBe(path.join(out, 'deep.tar'));
    expect(readdirSync(out).toSorted()).toEqual(['b.txt', 'deep.tar']);
    execFileSync('tar', ['-xf', 'deep.tar'], { cwd: out });
    const [unpacked] = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('B Word.TXT'),
    );
    expect(readFileSync(path.join(out, unpacked ?? ''), 'utf8')).toBe('hello again');
  });

  it('is saved where the user says, who was asked about what is there', async () => {
    const asked: string[] = [];
    const target = path.join(temporaryFolder(), 'chosen');
    let answer: string | null = target;
    const lived = await moveIn({
      chooseTarget: async (name) => {
        asked.push(name);
        return { ok: true, value: answer };
      },
    });
    const { api, profile, source } = lived;
    const snapshot = await lived.backUp();
    const save = async (name: string) =>
      valueOf(await api.snapshots.save(profile.id, snapshot, path.join(source, name), null));
    writeFileSync(target, 'old');
    expect(await save('a.txt')).toBe(target);
    expect(readFileSync(target, 'utf8')).toBe('hello');
    answer = null;
    expect(await save('deep')).toBeNull();
    expect(asked).toEqual(['a.txt', 'deep.tar']);
  });
});

describe('a repository as a folder', () => {
  it('can be looked into until it is unmounted, or Bellhop ends', async ({ skip }) => {
    skip(!canMount, 'this computer has no FUSE');
    const lived = await moveIn();
    const { api, profile, source, heard } = lived;
    await lived.backUp();
    const mount = valueOf(await api.snapshots.mount(profile.id));
    expect(await api.snapshots.mounts()).toEqual([mount]);
    const file = path.join(mount.folder, 'snapshots', 'latest', source, 'a.txt');
    expect(readFileSync(file, 'utf8')).toBe('hello');
    expect(locksOf(lived)).toEqual([]);
    const reader = openSync(file, 'r');
    expect(valueOf(await api.snapshots.unmount(profile.id))).toBeNull();
    expect(() => {
      closeSync(reader);
    }).toThrow('ENOTCONN'); // whoever looked at it is told that it is gone
    expect(existsSync(mount.folder)).toBe(false);
    expect(await api.snapshots.mounts()).toEqual([]);
    expect(heard.filter(({ news }) => 'what' in news && news.what === 'mounts')).toHaveLength(2);
    const again = valueOf(await api.snapshots.mount(profile.id));
    await lived.close();
    expect(existsSync(again.folder)).toBe(false);
  });

  it('is refused where there is no FUSE', async () => {
    const { api, profile, folder } = await moveIn();
    const bin = path.join(folder, 'only-restic');
    mkdirSync(bin);
    symlinkSync(findProgram('restic') ?? '', path.join(bin, 'restic'));
    vi.stubEnv('PATH', bin);
    expect(await api.snapshots.mount(profile.id)).toMatchObject({
      failure: { kind: 'not-available', hint: expect.stringContaining('fuse3') as unknown },
    });
    expect(await api.snapshots.mounts()).toEqual([]);
  });
});

/** A restic that does not come to an end with these verbs, until it is told to. */
function putSlowResticFirst(folder: string): { readonly begun: () => number } {
  const bin = path.join(folder, 'bin');
  const marks = path.join(folder, 'begun');
  mkdirSync(bin);
  mkdirSync(marks);
  const script = `#!/bin/sh
case "$*" in *--recursive*|*find*) touch '${marks}'/$$; exec sleep 600;; esac
exec '${findProgram('restic') ?? ''}' "$@"
`;
  writeFileSync(path.join(bin, 'restic'), script, { mode: 0o700 });
  vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
  return { begun: () => readdirSync(marks).length };
}

describe('the end of Bellhop', () => {
  it('ends the indexing that is on, and what restic is asked', async () => {
    const lived = await moveIn();
    const { api, profile, folder } = lived;
    const snapshot = await lived.backUp();
    const { begun } = putSlowResticFirst(folder);
    valueOf(await api.snapshots.browse(profile.id, snapshot, '/', 0));
    await until(() => begun() === 1);
    expect(readdirSync(path.join(folder, 'browse-index'))).toHaveLength(1);
    const asked = api.snapshots.find(profile.id, { pattern: 'word' });
    await until(() => begun() === 2);
    await lived.close();
    expect(await asked).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(readdirSync(path.join(folder, 'browse-index'))).toEqual([]);
    expect(locksOf(lived)).toEqual([]);
  });
});
