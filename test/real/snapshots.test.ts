import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../preload/contract/result.ts';
import type {
  FolderListing,
  RepositoryStats,
  Snapshot,
  SnapshotDifference,
} from '../../preload/contract/snapshot.ts';
import { ask, bellhop, runSample } from './command.ts';
import { findProgram } from './programs.ts';
import { setUpProfile, type SetUp } from './sample-profile.ts';

interface Refused {
  readonly failure: Failure;
}

const snapshotsOf = async (setUp: SetUp, ...words: readonly string[]) => {
  const { code, document, err } = await ask<{ snapshots: readonly Snapshot[] }>(
    ['snapshots', 'sample', ...words],
    setUp,
  );
  if (code !== 0) throw new Error(err);
  return document.snapshots;
};

/** Two backups of a folder that changes between them. */
async function backUpTwice(setUp: SetUp): Promise<readonly [first: string, second: string]> {
  const first = (await runSample(setUp)).run.snapshotId ?? '';
  rmSync(path.join(setUp.source, 'a.txt'));
  writeFileSync(path.join(setUp.source, 'new.txt'), 'new');
  writeFileSync(path.join(setUp.source, 'deep', 'ü b.txt'), 'another text');
  return [first, (await runSample(setUp)).run.snapshotId ?? ''];
}

/** Kills a restic at work: its lock stays, and is stale because its process is gone. */
async function leaveLock({ repository, password }: SetUp): Promise<void> {
  // While it is written, a lock has a name of its own that no lock bears.
  const locks = () =>
    readdirSync(path.join(repository, 'locks')).filter((name) => /^[0-9a-f]{64}$/.test(name));
  const restic = spawn(findProgram('restic') ?? 'restic', ['backup', '--stdin'], {
    env: { ...process.env, RESTIC_REPOSITORY: repository, RESTIC_PASSWORD: password },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const closed = once(restic, 'close');
  while (locks().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  restic.kill('SIGKILL');
  await closed;
  expect(locks()).toHaveLength(1);
}

const refusal = async (words: readonly string[], setUp: SetUp) => {
  const { code, document } = await ask<Refused>(words, setUp);
  return [code, document.failure.kind];
};

describe('the repository of a profile, on real restic', () => {
  it('lists its snapshots, the newest first, and by tag, host and path', async () => {
    const sample = await setUpProfile();
    const [first, second] = await backUpTwice(sample);
    const snapshots = await snapshotsOf(sample);
    expect(snapshots.map(({ id }) => id)).toEqual([second, first]);
    expect(snapshots[1]).toMatchObject({ paths: [sample.source], bytesProcessed: 16 });
    const { code, out } = await bellhop(['snapshots', 'sample'], sample);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(new RegExp(`^${second.slice(0, 8)}  20.*added$`));
    const { host, tags } = snapshots[0]!;
    const one = ['--tag', tags[0]!, '--host', host, '--path', sample.source];
    expect(await snapshotsOf(sample, ...one)).toHaveLength(2);
    for (const option of ['--tag', '--host', '--path']) {
      expect(await snapshotsOf(sample, `${option}=--no-lock`)).toEqual([]);
    }
  });

  it('shows the folders of a snapshot, and says which are not there', async () => {
    const sample = await setUpProfile();
    const [first] = await backUpTwice(sample);
    const names = async (snapshot: string, folder: string) => {
      const words = ['ls', 'sample', snapshot, folder];
      return (await ask<FolderListing>(words, sample)).document.entries.map(({ name }) => name);
    };
    expect(await names(first, sample.source)).toEqual(['a.txt', 'deep']);
    expect(await names('latest', `${sample.source}/`)).toEqual(['deep', 'new.txt']);
    expect(await names(first.slice(0, 8), path.join(sample.source, 'deep'))).toEqual(['ü b.txt']);
    expect(await names(first, '/')).toEqual([sample.source.split('/')[1]]);
    const { out } = await bellhop(['ls', 'sample', first, sample.source], sample);
    expect(out).toMatch(/^20\S+Z {2}a\.txt {2}5 B\n20\S+Z {2}deep\/\n$/);
    for (const [snapshot, folder, kind] of [
      [first, '/nowhere', 'not-found'],
      [first, path.join(sample.source, 'a.txt'), 'not-found'],
      ['deadbeef', '/', 'not-found'],
      [first, 'home', 'invalid-input'],
      [`${first}:/`, '/', 'invalid-input'],
    ] as const) {
      expect(await refusal(['ls', 'sample', snapshot, folder], sample)).toEqual([1, kind]);
    }
  });

  it('tells what changed between two snapshots', async () => {
    const sample = await setUpProfile();
    const [first, second] = await backUpTwice(sample);
    const { code, document } = await ask<SnapshotDifference>(
      ['diff', 'sample', first, second.slice(0, 10)],
      sample,
    );
    expect(code).toBe(0);
    expect(document).toMatchObject({ total: 3, filesAdded: 1, filesRemoved: 1, filesChanged: 1 });
    expect(
      document.changes.map((each) => [each.modifier, path.relative(sample.source, each.path)]),
    ).toEqual([
      ['-', 'a.txt'],
      ['M', 'deep/ü b.txt'],
      ['+', 'new.txt'],
    ]);
    expect(await refusal(['diff', 'sample', first, 'deadbeef'], sample)).toEqual([1, 'not-found']);
    expect(await refusal(['diff', 'sample', first, 'latest'], sample)).toEqual([
      1,
      'invalid-input',
    ]);
  });

  it('tells its size and is unlocked, and holds nothing at first', async () => {
    const sample = await setUpProfile();
    expect(await snapshotsOf(sample)).toEqual([]);
    expect((await ask(['stats', 'sample'], sample)).document).toEqual({
      snapshots: 0,
      bytesStored: 0,
      bytesUncompressed: null,
    });
    expect(await refusal(['ls', 'sample', 'latest'], sample)).toEqual([1, 'not-found']);
    await runSample(sample);
    const { document } = await ask<RepositoryStats>(['stats', 'sample'], sample);
    expect(document.snapshots).toBe(1);
    expect(document.bytesStored).toBeGreaterThan(0);
    await leaveLock(sample);
    expect(await bellhop(['unlock', 'sample'], sample)).toMatchObject({
      code: 0,
      out: 'Stale locks are removed. A lock that is in use stays.\n',
    });
    expect(readdirSync(path.join(sample.repository, 'locks'))).toEqual([]);
  });

  it('tells nothing with another password, which is not shown either', async () => {
    const input = 'wrong but secret';
    const sample = await setUpProfile();
    await bellhop(['secret', 'set', sample.names.password], { ...sample, input });
    const { code, document, err } = await ask<Refused>(['snapshots', 'sample'], sample);
    expect([code, document.failure.kind]).toEqual([1, 'wrong-password']);
    expect(JSON.stringify(document) + err).not.toContain(input);
  });
});
