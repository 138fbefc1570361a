import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureSources } from '../../../main/access/measure-sources.ts';
import { backupArguments } from '../../../main/core/backup-arguments.ts';
import { exclusionOf } from '../../../main/core/exclusion.ts';
import type { Source } from '../../../preload/contract/profile.ts';
import { emptySource } from '../../../preload/contract/usual-profile.ts';
import { aWish } from '../../fakes/make.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const never = new AbortController().signal;

/** A folder `home` with something for each rule to leave out. */
function aHome(): string {
  const home = path.join(temporaryFolder(), 'home');
  const write = (name: string, bytes: number): void => {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'x'.repeat(bytes));
  };
  write('letter.txt', 10);
  write('Letter.BAK', 20);
  write('Documents/a/b/deep.txt', 40);
  write('Documents/a/node_modules/x/y.js', 80);
  write('Documents/[1] what?.txt', 160);
  write('Documents/big.iso', 5_000);
  write('Documents/draft1.tmp', 320);
  write('Documents/keep.tmp', 640);
  write('.cache/x', 1_280);
  write('thumbs/CACHEDIR.TAG', 0);
  writeFileSync(
    path.join(home, 'thumbs/CACHEDIR.TAG'),
    'Signature: 8a477f597d28d172789f06886806bc55\n# cache',
  );
  write('thumbs/a/1.png', 2_560);
  write('fake/CACHEDIR.TAG', 3);
  write('fake/1.png', 7);
  write('private/.nobackup', 0);
  write('private/diary', 11);
  symlinkSync('letter.txt', path.join(home, 'link'));
  linkSync(path.join(home, 'letter.txt'), path.join(home, 'same'));
  return home;
}

const measure = (source: Source, signal = never) =>
  measureSources({ source, isExcluded: exclusionOf(source), signal, soFar: () => undefined });

let env: NodeJS.ProcessEnv;

beforeAll(() => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-measure-'));
  env = {
    ...process.env,
    RESTIC_REPOSITORY: path.join(folder, 'repository'),
    RESTIC_CACHE_DIR: path.join(folder, 'cache'),
    RESTIC_PASSWORD: 'open sesame',
  };
  execFileSync('restic', ['init', '--quiet'], { env });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}, 60_000);

/** What restic itself would take. */
function dryRun(source: Source): unknown {
  const place = { platform: process.platform, version: '0.19.1' };
  const args = [...backupArguments({ ...aWish(source.paths), source }, place), '--dry-run'];
  const input = source.paths.map((each) => `${each}\0`).join('');
  const said = execFileSync('restic', args, { env, input, encoding: 'utf8', stdio: 'pipe' });
  const summary = said.split('\n').find((line) => line.includes('"summary"')) ?? '{}';
  const { total_files_processed: files, total_bytes_processed: bytes } = JSON.parse(
    summary,
  ) as Readonly<Record<string, unknown>>;
  return { files, bytes };
}

describe('the measure of a source', () => {
  const rules: readonly Partial<Source>[] = [
    {},
    { exclusions: ['.cache', '*.tmp', '!keep.tmp'], exclusionsAnyCase: ['*.bak'] },
    { exclusions: ['Documents/**/node_modules', 'home/*.txt', 'draft[0-9].*', '[^a-z]humbs'] },
    { exclusions: ['Documents/\\[1\\] what\\?.txt', 'Documents/a/**'] },
    { excludeCaches: true, excludeIfPresent: ['.nobackup'], excludeLargerThan: 640 },
    { exclusions: ['/'] },
    { exclusions: ['thumbs/', './fake/1.png', '**/diary', '!', 'home/Documents/*/b'] },
    { excludeIfPresent: ['CACHEDIR.TAG:xx', 'letter.txt:yy'], oneFileSystem: true },
  ];

  it.skipIf(process.platform === 'win32').each(rules.map((rule) => [JSON.stringify(rule), rule]))(
    'is what restic would take with %s',
    async (_name, rule) => {
      const home = aHome();
      const paths = [home, path.join(home, 'Documents')];
      const source = { ...emptySource, ...rule, paths };
      const estimate = await measure(source);
      expect(estimate.taken).toEqual(dryRun(source));
      expect(estimate).toMatchObject({ unreadable: 0, isComplete: true });
      expect(estimate.taken.files + estimate.leftOut.files).toBe(16);
    },
  );

  it('names what is biggest, of what is taken and of what is left out', async () => {
    const home = aHome();
    const source = { ...emptySource, paths: [home], exclusions: ['.cache', '*.iso'] };
    const { biggest, biggestLeftOut } = await measure(source);
    expect(biggest[0]).toMatchObject({ path: path.join(home, 'thumbs'), files: 2 });
    expect(biggest.map((each) => each.path)).toContain(home);
    expect(biggestLeftOut).toEqual([
      { path: path.join(home, 'Documents', 'big.iso'), files: 1, bytes: 5_000 },
      { path: path.join(home, '.cache'), files: 1, bytes: 1_280 },
    ]);
  });

  it('tells what cannot be looked into, and that it was stopped', async () => {
    const gone = path.join(temporaryFolder(), 'gone');
    expect(await measure({ ...emptySource, paths: [gone] })).toMatchObject({ unreadable: 1 });
    const source = { ...emptySource, paths: [aHome()] };
    expect(await measure(source, AbortSignal.abort())).toMatchObject({
      isComplete: false,
      taken: { files: 0 },
    });
  });
});
