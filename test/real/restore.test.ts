import { createHash } from 'node:crypto';
import {
  closeSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  chmodSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../main/webhook/samples.ts';
import { aRestoreHouse, resultOf, writeFiles, writeOld } from './restore-house.ts';

/** Everything that can be compared of a tree: kinds, bytes, modes, owners and times, by path. */
function treeOf(root: string): ReadonlyMap<string, string> {
  const tree = new Map<string, string>();
  const look = (at: string): void => {
    const whole = path.join(root, at);
    const stat = lstatSync(whole, { bigint: true });
    const { mode, uid, gid, mtimeNs } = stat;
    const shown = (kind: string, rest: string) =>
      tree.set(at, [kind, mode.toString(8), uid, gid, mtimeNs, rest].join(' '));
    if (stat.isSymbolicLink()) shown('link', readlinkSync(whole));
    else if (stat.isFile()) {
      shown('file', createHash('sha256').update(readFileSync(whole)).digest('hex'));
    } else {
      shown('folder', '');
      for (const name of readdirSync(whole)) look(path.join(at, name));
    }
  };
  look('.');
  return tree;
}

/** 10,000 files in 500 folders, with links, empty files, odd modes, and a large one full of holes. */
function writeMany(source: string): void {
  for (let f = 0; f < 500; f += 1) {
    const folder = path.join(source, `f${String(f % 10)}`, `deep ${String(f)}`);
    mkdirSync(folder, { recursive: true });
    for (let i = 0; i < 20; i += 1) {
      const file = path.join(folder, `${String(i)}.txt`);
      writeFileSync(file, i === 0 ? '' : `${String(f)} ${String(i)}\n`.repeat(i));
      if (i === 1) chmodSync(file, 0o600);
      if (i === 2) chmodSync(file, 0o755);
      if (i === 3) utimesSync(file, 1_000_000_000.123_456, 981_173_106.987_654);
      if (i === 4) chmodSync(file, 0o444);
    }
    symlinkSync('1.txt', path.join(folder, 'link'));
    if (f % 100 === 0) symlinkSync('/nowhere/at/all', path.join(folder, 'dangling'));
    if (f % 50 === 0) chmodSync(folder, 0o700);
  }
  const large = openSync(path.join(source, 'holes'), 'w');
  ftruncateSync(large, 40_000_000);
  writeSync(large, 'in the middle', 20_000_000);
  closeSync(large);
  mkdirSync(path.join(source, 'empty folder'));
}

const odd = [
  'a*b',
  'aXb',
  '[x]',
  'x',
  'back\\slash',
  '-dash',
  '--json',
  'new\nline',
  ' blank ',
  'tab\t',
  'ünï 日本',
  '!x',
  '#c',
  '$HOME',
  '$$',
  '**',
  '?',
  ']',
  '^q',
  '{a,b}',
  'a:b',
  '%41',
  'cr\r',
];

describe('a restore into a folder', () => {
  it('brings back 10,000 files as they were, and counts them as its preview did', async () => {
    const house = await aRestoreHouse();
    const { api, profile, source, target, ask } = house;
    writeMany(source);
    await house.backUp();
    const before = treeOf(source);
    const preview = valueOf(await api.snapshots.previewRestore(profile.id, ask({})));
    expect(readdirSync(path.dirname(target))).not.toContain('target');
    const run = await house.restore({ verify: true });
    expect(run).toMatchObject({ outcome: 'succeeded', problemCount: 0, exitCode: 0 });
    const { kind: _, snapshotId, verified, ...counts } = resultOf(run);
    expect(verified).toBe(true);
    expect(snapshotId).toHaveLength(64);
    expect(counts).toEqual(preview);
    expect(counts).toMatchObject({ target, filesTotal: before.size, filesRestored: before.size });
    const after = treeOf(path.join(target, 'source'));
    expect([...after].filter(([at, what]) => before.get(at) !== what)).toEqual([]);
    expect(after.size).toBe(before.size);
    expect(house.heard.some(({ name }) => name === 'progress')).toBe(true);
  }, 240_000);

  it('takes every name for itself, on the command line and in a file', async () => {
    const house = await aRestoreHouse();
    const { source, target } = house;
    writeFiles(source, Object.fromEntries(odd.map((name) => [name, `I am ${name}`])));
    const long = 'l'.repeat(200);
    writeFiles(source, Object.fromEntries(range(150).map((i) => [`${long}${String(i)}`, 'long'])));
    await house.backUp();
    const chosen = odd.filter((_, index) => index % 2 === 0);
    const more = range(140).map((i) => `${long}${String(i)}`);
    for (const names of [chosen, [...odd.filter((name) => !chosen.includes(name)), ...more]]) {
      rmSync(target, { recursive: true, force: true });
      const run = await house.restore({ paths: names.map((name) => `${source}/${name}`) });
      expect([run.outcome, run.message]).toEqual(['succeeded', expect.any(String)]);
      expect(readdirSync(target).toSorted()).toEqual(names.toSorted());
      expect(run.commandLine.includes('--include-file=')).toBe(names.length > odd.length);
    }
  });

  it('keeps the folders between where what is chosen has none in common', async () => {
    const house = await aRestoreHouse();
    const { source, target } = house;
    writeFiles(source, { 'one/a': 'a', 'two/deep/b': 'b', 'two/c': 'c' });
    await house.backUp();
    const paths = [`${source}/one/a`, `${source}/two/deep/`, `${source}/two/deep/b`];
    const run = await house.restore({ paths });
    expect(resultOf(run)).toMatchObject({ filesTotal: 3, filesRestored: 3, target });
    expect(filesIn(path.join(target, source))).toEqual(['one/a', 'two/deep/b']);
    rmSync(target, { recursive: true });
    await house.restore({ paths: ['/'] });
    expect(filesIn(path.join(target, source))).toEqual(['one/a', 'two/c', 'two/deep/b']);
  });

  it('overwrites what it is told to, and counts the rest as skipped', async () => {
    const house = await aRestoreHouse();
    const { source, target, ask, api, profile } = house;
    writeOld(path.join(source, 'older'), 'from the snapshot', 0o644, 1_700_000_000);
    writeOld(path.join(source, 'newer'), 'from the snapshot', 0o644, 1_700_000_000);
    await house.backUp();
    const results = new Map<string, readonly string[]>();
    for (const overwrite of ['always', 'if-newer', 'never'] as const) {
      rmSync(target, { recursive: true, force: true });
      mkdirSync(path.join(target, 'source'), { recursive: true });
      writeOld(path.join(target, 'source', 'older'), 'mine', 0o644, 1_600_000_000);
      writeOld(path.join(target, 'source', 'newer'), 'mine', 0o644, 1_800_000_000);
      const preview = valueOf(await api.snapshots.previewRestore(profile.id, ask({ overwrite })));
      const {
        kind: _,
        snapshotId: __,
        verified: ___,
        ...counts
      } = resultOf(await house.restore({ overwrite }));
      expect(counts).toEqual(preview);
      const text = (name: string) => readFileSync(path.join(target, 'source', name), 'utf8');
      results.set(overwrite, [text('older'), text('newer'), String(counts.filesSkipped)]);
    }
    const snap = 'from the snapshot';
    expect([...results]).toEqual([
      ['always', [snap, snap, '0']],
      ['if-newer', [snap, 'mine', '1']],
      ['never', ['mine', 'mine', '2']],
    ]);
  });

  it('deletes others only where it is told to, and only in what it restores', async () => {
    const house = await aRestoreHouse();
    const { source, target, ask, api, profile } = house;
    writeFiles(source, { a: 'a' });
    await house.backUp();
    writeFiles(target, { beside: 'stays', 'source/other': 'goes', 'source/more/deep': 'goes' });
    expect(resultOf(await house.restore({})).filesDeleted).toBe(0);
    const wish = { deleteOthers: true };
    const preview = valueOf(await api.snapshots.previewRestore(profile.id, ask(wish)));
    expect(filesIn(target)).toEqual(['beside', 'source/a', 'source/more/deep', 'source/other']);
    const { filesDeleted } = resultOf(await house.restore(wish));
    expect(filesDeleted).toBeGreaterThan(1);
    expect(preview.filesDeleted).toBe(filesDeleted);
    expect(filesIn(target)).toEqual(['beside', 'source/a']);
  });
});

describe('a restore in place', () => {
  it('brings back single files and folders, and leaves the folders around them alone', async () => {
    const house = await aRestoreHouse();
    const { source } = house;
    writeFiles(source, { 'kept/a': 'a', 'kept/b': 'b', 'gone/deep/c': 'c' });
    chmodSync(path.join(source, 'gone', 'deep'), 0o750);
    await house.backUp();
    rmSync(path.join(source, 'gone'), { recursive: true });
    rmSync(path.join(source, 'kept', 'a'));
    writeFiles(source, { 'kept/b': 'changed since', 'kept/new': 'new' });
    chmodSync(source, 0o711);
    utimesSync(source, 1_500_000_000, 1_500_000_000);
    const paths = [`${source}/kept/a`, `${source}/gone/deep/c`];
    const run = await house.restore({ paths, target: { kind: 'in-place' } });
    expect(run).toMatchObject({ outcome: 'succeeded', result: { target: '/' } });
    expect(filesIn(source)).toEqual(['gone/deep/c', 'kept/a', 'kept/b', 'kept/new']);
    expect(readFileSync(path.join(source, 'kept', 'b'), 'utf8')).toBe('changed since');
    expect((statSync(source).mode & 0o777).toString(8)).toBe('711');
    expect((statSync(path.join(source, 'gone', 'deep')).mode & 0o777).toString(8)).toBe('750');
  });

  it('keeps out of its own repository and of the folder of Bellhop', async () => {
    const house = await aRestoreHouse();
    const { folder, repository, target, ask, api, profile } = house;
    const world = path.dirname(folder);
    writeFiles(world, { 'source/a': 'a', 'data/mine': 'old', 'repository/mine': 'old' });
    const wide = { ...profile, source: { ...profile.source, paths: [world] } };
    const { repository: stored } = valueOf(await api.profiles.get(profile.id));
    valueOf(await api.profiles.save({ profile: wide, repository: stored }));
    const snapshotId = await house.backUp();
    writeFiles(world, { 'source/a': 'new', 'data/mine': 'new', 'repository/mine': 'new' });
    const place = { kind: 'in-place' } as const;
    for (const wish of [
      { target: place, paths: [folder] },
      { target: place, paths: [`${world}/source`, `${repository}/config`] },
      { target: place, paths: ['/'], deleteOthers: true },
      { target: { kind: 'folder', path: path.join(repository, 'new') } },
      { target: { kind: 'folder', path: folder } },
      { target: { kind: 'folder', path: '/' } },
      { target: { kind: 'folder', path: world }, paths: [folder] },
      { target: { kind: 'folder', path: path.join(world, 'source', 'a') } },
    ] as const) {
      const refused = await api.snapshots.previewRestore(profile.id, ask({ ...wish, snapshotId }));
      expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    }
    const failed = await house.restore({ target: place, paths: [folder] });
    expect(failed).toMatchObject({ outcome: 'failed', exitCode: null, result: null });
    const run = await house.restore({ target: place, paths: [world], deleteOthers: true });
    expect(run).toMatchObject({ outcome: 'succeeded' });
    const text = (name: string) => readFileSync(path.join(world, name), 'utf8');
    expect(['source/a', 'data/mine', 'repository/mine'].map(text)).toEqual(['a', 'new', 'new']);
    expect(readdirSync(world)).not.toContain(path.basename(target));
  });
});

/** All files under a folder, sorted. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
