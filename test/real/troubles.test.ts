import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changeKey } from '../../main/restic/keys.ts';
import type { Api } from '../../preload/contract/api.ts';
import type { PlannedTask } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import { emptyRetention, emptySource } from '../../preload/contract/usual-profile.ts';
import { aProfile, aRepository } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { aSecret, openHouse } from '../main/open-house.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { newest } from './engines.ts';
import { holdLock, locksIn, makeBig, makeEndless, until, untilAtWork } from './restic-at-work.ts';
import { seedRepository } from './seed-repository.ts';

// What goes wrong around a run, on the whole of Bellhop with real restic: what it is called, what to
// do, and that the next run is well when the trouble is over.

/** A Bellhop with one profile, whose repository is made. */
async function aBellhop(location = path.join(temporaryFolder(), 'repository')) {
  const house = await openHouse();
  const { api } = house;
  const passwordSecret = await aSecret(house, 'pw');
  const source = path.join(temporaryFolder(), 'files');
  mkdirSync(source);
  writeFileSync(path.join(source, 'a.txt'), 'hello');
  const profile = aProfile([], {
    id: '',
    repositoryId: '',
    source: { ...emptySource, paths: [source] },
    retention: { ...emptyRetention, last: 1 },
  });
  const repository = { ...aRepository, id: '', location, passwordSecret };
  const { id } = valueOf(await api.profiles.save({ profile, repository }));
  seedRepository(location, 'pw');
  const start = async (task: PlannedTask = 'backup') =>
    valueOf(await api.runs.start(id, 'manual', task)).id;
  const end = async (runId: string): Promise<Run> => valueOf(await api.runs.wait(runId)).run;
  return {
    api,
    source,
    access: { location, password: 'pw', environment: {} },
    passwordSecret,
    start,
    end,
    run: async (task?: PlannedTask) => end(await start(task)),
  };
}

/** Waits until a run has written down that it found a lock. */
function untilDecided({ runs }: Api, id: string): Promise<Run> {
  return until(async () => {
    const { run } = valueOf(await runs.get(id));
    return run.decisions.some(({ text }) => text.includes('was locked')) ? run : null;
  });
}

const succeeded = { outcome: 'succeeded', failure: null };

const mounting = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

const canMount = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = temporaryFolder();
  if (!mounting('-t', 'tmpfs', 'none', folder)) return false;
  return spawnSync('umount', [folder]).status === 0;
})();

/** A small drive of its own. */
function aDrive(megabytes: number) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-drive-'));
  mounting('-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'none', folder);
  const vanish = () => spawnSync('umount', ['-l', folder]);
  onTestFinished(() => {
    vanish();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    vanish,
    remount: (options: string) => mounting('-o', `remount,${options}`, 'none', folder),
  };
}

describe.skipIf(!canMount)('a drive (skipped where no drive can be mounted)', () => {
  it('that is full fails the run, and the next one is well when there is space', async () => {
    const drive = aDrive(20);
    const { source, run } = await aBellhop(path.join(drive.folder, 'repository'));
    writeFileSync(path.join(source, 'big'), randomBytes(40_000_000));
    const { outcome, failure } = await run();
    expect([outcome, failure?.kind]).toEqual(['failed', 'disk-full']);
    expect(failure?.message).toBe('There is no space left where the repository is.');
    expect(failure?.hint).toContain('Free some space');
    drive.remount('size=200m');
    expect(await run()).toMatchObject(succeeded);
    expect(await run('check')).toMatchObject(succeeded);
  });

  it('that is read-only fails the run, and the next one is well when it is not', async () => {
    const drive = aDrive(20);
    const { run } = await aBellhop(path.join(drive.folder, 'repository'));
    drive.remount('ro');
    const { failure } = await run();
    expect(failure).toMatchObject({ kind: 'permission-denied' });
    expect(failure?.hint).toContain('can be written to');
    expect(failure?.details).toContain('read-only file system');
    drive.remount('rw');
    expect(await run()).toMatchObject(succeeded);
  });

  it('that is pulled out during a backup fails the run, whatever restic says of it', async () => {
    const drive = aDrive(100);
    const { access, source, start, end, run } = await aBellhop(
      path.join(drive.folder, 'repository'),
    );
    makeBig(path.join(source, 'big'));
    const running = await start();
    await untilAtWork(access);
    drive.vanish();
    const { outcome, failure } = await end(running);
    expect([outcome, failure?.kind]).toEqual(['failed', 'repository-unreachable']);
    expect(failure?.message).toContain('was gone before restic was done');
    expect(failure?.hint).toMatch(/^Connect .* drive/);
    expect((await run()).failure).toMatchObject({ kind: 'repository-missing' });
  });
});

describe.skipIf(process.platform !== 'linux')('restic that is killed (Linux only)', () => {
  it('in a backup fails the run; a later forget takes its lock away and nothing else', async () => {
    const { access, source, start, end, run } = await aBellhop();
    expect(await run()).toMatchObject(succeeded);
    makeEndless(path.join(source, 'endless'));
    const running = await start();
    process.kill(await untilAtWork(access), 'SIGKILL');
    const { outcome, failure } = await end(running);
    expect([outcome, failure?.kind]).toEqual(['failed', 'engine-failed']);
    expect(failure?.message).toBe('restic was ended from outside (SIGKILL).');
    expect(failure?.hint).toContain('Run it again');
    expect(locksIn(access)).toHaveLength(1);

    rmSync(path.join(source, 'endless'));
    const forgot = await run('forget');
    expect(forgot).toMatchObject(succeeded);
    expect(forgot.decisions.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('stale locks were removed'),
    );
    expect(locksIn(access)).toEqual([]);
    expect(readdirSync(path.join(access.location, 'snapshots'))).toHaveLength(1);
  });

  it('in a prune fails the run; backups and prunes work by themselves again', async () => {
    const { access, source, start, end, run } = await aBellhop();
    for (const text of ['one', 'two']) {
      writeFileSync(path.join(source, 'a.txt'), text);
      expect(await run()).toMatchObject(succeeded);
    }
    expect(await run('forget')).toMatchObject(succeeded);
    const running = await start('prune');
    process.kill(await untilAtWork(access), 'SIGKILL');
    expect((await end(running)).failure).toMatchObject({ kind: 'engine-failed' });
    expect(locksIn(access)).toHaveLength(1);
    for (const task of ['backup', 'prune', 'check'] as const) {
      expect(await run(task)).toMatchObject(succeeded);
    }
    expect(locksIn(access)).toEqual([]);
  });
});

describe('a repository', () => {
  it('that is removed during a backup fails the run, and is not made again', async () => {
    const { access, source, start, end, run } = await aBellhop();
    makeBig(path.join(source, 'big'));
    const running = await start();
    await until(() => (locksIn(access).length === 0 ? null : true));
    rmSync(access.location, { recursive: true });
    const { failure } = await end(running);
    expect(failure).toMatchObject({ kind: 'repository-unreachable' });
    expect(failure?.message).toContain('was gone before restic was done');
    expect((await run()).failure).toMatchObject({ kind: 'repository-missing' });
  });

  it('whose password was changed elsewhere asks for the new one', async () => {
    const { api, access, passwordSecret, run } = await aBellhop();
    expect(await run()).toMatchObject(succeeded);
    const { signal } = new AbortController();
    valueOf(await changeKey(newest, access, { password: 'another', signal }));
    const { failure } = await run();
    expect(failure).toMatchObject({
      kind: 'wrong-password',
      message: 'The password does not open this repository.',
    });
    expect(failure?.hint).toContain('Enter the password again');
    valueOf(await api.secrets.set(passwordSecret, 'another'));
    expect(await run()).toMatchObject(succeeded);
  });

  it('that another restic has locked is waited for', async () => {
    const { api, access, start, end } = await aBellhop();
    const holder = await holdLock(newest, access);
    const running = await start('forget');
    const seen = await untilDecided(api, running);
    expect(seen.failure).toMatchObject({ kind: 'locked' });
    expect(seen.failure?.message).toMatch(
      new RegExp(String.raw`by \S+ on \S+ \(process ${String(holder.pid)}, for [\dms]+\)`),
    );
    expect(seen.failure?.hint).toContain('“bellhop unlock PROFILE” or the button');
    await holder.release();
    expect(await end(running)).toMatchObject(succeeded);
  });

  it('that another restic has locked is waited for no longer than its owner wants', async () => {
    const { api, access, start, end, run } = await aBellhop();
    const holder = await holdLock(newest, access);
    const running = await start('prune');
    await untilDecided(api, running);
    await api.runs.cancel(running);
    expect(await end(running)).toMatchObject({ outcome: 'cancelled' });
    expect(locksIn(access)).toHaveLength(1);
    await holder.release();
    expect(await run('prune')).toMatchObject(succeeded);
  });
});
