import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackupWish } from '../../main/core/backup-arguments.ts';
import { failureOfExit } from '../../main/core/outcome.ts';
import type { BackupMessage, Engine } from '../../main/core/restic-exit.ts';
import { backup } from '../../main/restic/backup.ts';
import { listSnapshots } from '../../main/restic/snapshots.ts';
import { usualOptions } from '../../preload/contract/usual-profile.ts';
import { aWish } from '../fakes/make.ts';
import { quietPlace, temporaryFolder } from '../fakes/temporary-folder.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { aPlace, restic, type Place } from './a-place.ts';
import { engines, newest } from './engines.ts';

const { signal } = new AbortController();

async function backUp({ access }: Place, wish: BackupWish, engine: Engine = newest) {
  const messages: BackupMessage[] = [];
  const onMessage = (message: BackupMessage) => messages.push(message);
  const exit = valueOf(await backup(engine, access, wish, { signal, onMessage }));
  const summary = messages.find((each) => each.kind === 'summary');
  return { exit, summary, snapshotId: summary?.snapshotId ?? null };
}

/** The files of a snapshot, within its source. */
function filesIn(place: Place, snapshotId: string | null): readonly string[] {
  return restic(place, 'ls', '--json', snapshotId ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type?: string; path?: string })
    .flatMap((each) => (each.type === 'file' ? [each.path ?? ''] : []))
    .map((file) => path.relative(place.source, file))
    .toSorted();
}

describe('what a source leaves out', () => {
  it('is what each kind of rule says, and no more', async () => {
    const place = await aPlace({
      'keep.txt': 'keep',
      'a.tmp': '',
      'UPPER.TMP': '',
      'back.tmp': '',
      $HOME: '',
      home: '',
      'B.ISO': '',
      'by-file.x': '',
      'marked/.nobackup': '',
      'marked/inside': '',
      'headed/.mark': 'gone: yes',
      'headed/inside': '',
      'unheaded/.mark': 'another header',
      'unheaded/inside': '',
      'cache/CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55',
      'cache/inside': '',
      'large.bin': 'x'.repeat(5_001),
      'just-right.bin': 'x'.repeat(5_000),
    });
    const patterns = path.join(place.folder, 'patterns');
    writeFileSync(patterns, '# a comment\nby-file.*\n');
    const source = {
      exclusions: ['*.tmp', '$HOME', '!back.tmp'],
      exclusionsAnyCase: ['*.iso'],
      exclusionFiles: [patterns],
      excludeIfPresent: ['.nobackup', '.mark:gone'],
      excludeCaches: true,
      excludeLargerThan: 5_000,
      excludeCloudFiles: true, // left out where restic cannot tell them
    };
    const { exit, snapshotId } = await backUp(place, aWish([place.source], { source }));
    expect(exit).toMatchObject({ code: 0, message: '' });
    expect(filesIn(place, snapshotId)).toEqual([
      'UPPER.TMP',
      'back.tmp',
      'cache/CACHEDIR.TAG',
      'headed/.mark',
      'home',
      'just-right.bin',
      'keep.txt',
      'marked/.nobackup',
      'unheaded/.mark',
      'unheaded/inside',
    ]);
    const { snapshotId: whole } = await backUp(place, aWish([place.source]));
    expect(filesIn(place, whole)).toHaveLength(18);
  });

  it('is another file system', async (context) => {
    const place = await aPlace({ 'keep.txt': '' });
    const mounted = path.join(place.source, 'mounted');
    mkdirSync(mounted);
    const mount = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', mounted]);
    if (mount.status !== 0) context.skip();
    try {
      writeFileSync(path.join(mounted, 'inside'), '');
      const wish = (oneFileSystem: boolean) => aWish([place.source], { source: { oneFileSystem } });
      const whole = await backUp(place, wish(false));
      const part = await backUp(place, wish(true));
      expect(filesIn(place, whole.snapshotId)).toEqual(['keep.txt', 'mounted/inside']);
      expect(filesIn(place, part.snapshotId)).toEqual(['keep.txt']);
    } finally {
      spawnSync('umount', [mounted]);
    }
  });
});

/** The folders above a source are in its snapshot too: does it again where others have changed one. */
async function whileStill<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const changed = () => statSync(folder, { bigint: true }).mtimeNs;
  for (;;) {
    const before = changed();
    const done = await act();
    if (changed() === before) return done;
  }
}

for (const [name, found] of engines) {
  describe.skipIf(found === null)(`${name} (skipped where it cannot be fetched)`, () => {
    const engine = found ?? newest;

    it('takes all options of a profile', async () => {
      const place = await aPlace({ 'a.txt': 'hello' });
      const wish = aWish([place.source], {
        tags: ['bellhop:sample', '-v'],
        limits: { uploadKiB: 50_000, downloadKiB: 50_000 },
        options: {
          skipIfUnchanged: true,
          compression: 'fastest',
          readConcurrency: 3,
          host: 'an office',
          ignoreInode: true,
          ignoreCtime: true,
          withAtime: true,
          useFsSnapshot: process.platform !== 'win32', // left out there, as it takes an administrator
          extraArguments: ['--no-scan', '--pack-size=32', '--option=local.connections=1'],
        },
      });
      const { exit } = await backUp(place, wish, engine);
      expect(exit).toMatchObject({ code: 0, message: '' });
      const [snapshot] = valueOf(await listSnapshots(newest, place.access, {}));
      expect(snapshot).toMatchObject({ host: 'an office', tags: ['bellhop:sample', '-v'] });
    });

    it('takes each compression, or has the nearest', async () => {
      const place = await aPlace();
      const added: number[] = [];
      for (const compression of ['off', 'fastest', 'better', 'max'] as const) {
        writeFileSync(path.join(place.source, 'a.txt'), compression.padEnd(100_000));
        const wish = aWish([place.source], { options: { ...usualOptions, compression } });
        const { exit, summary } = await backUp(place, wish, engine);
        expect(exit.code).toBe(0);
        added.push(summary?.bytesAdded ?? 0);
      }
      expect(added.map((bytes) => bytes > 100_000)).toEqual([true, false, false, false]);
    });

    it('makes no second snapshot of the same, when it is told so', async () => {
      const place = await aPlace();
      const still = temporaryFolder(quietPlace);
      writeFileSync(path.join(still, 'a.txt'), 'hello');
      const wish = aWish([still], { options: { ...usualOptions, skipIfUnchanged: true } });
      const { first, second } = await whileStill(quietPlace, async () => ({
        first: await backUp(place, { ...wish, options: usualOptions }, engine),
        second: await backUp(place, wish, engine),
      }));
      expect(first.snapshotId).not.toBeNull();
      expect([second.exit.code, second.snapshotId]).toEqual([0, null]);
      expect(second.summary?.durationMs).toBeGreaterThanOrEqual(0);
    });

    describe('backs up the output of a command', () => {
      const aCommand = (program: string, ...args: readonly string[]) =>
        aWish([], { source: { command: { program, arguments: args, fileName: 'dump.sql' } } });

      it('as one file, with the arguments as they are and no shell between', async () => {
        const place = await aPlace();
        const wish = aCommand('printf', '%s|', '--json', '-v', 'a b', '$HOME', '*', '');
        const { exit, snapshotId } = await backUp(place, wish, engine);
        expect(exit.code).toBe(0);
        expect(restic(place, 'dump', snapshotId ?? '', '/dump.sql')).toBe(
          '--json|-v|a b|$HOME|*||',
        );
      });

      it('and makes no snapshot where the command fails, which it says', async () => {
        const place = await aPlace();
        const wish = aCommand('sh', '-c', 'echo half; exit 3');
        const { exit, snapshotId } = await backUp(place, wish, engine);
        expect([exit.code, snapshotId]).toEqual([1, null]);
        const failure = failureOfExit(exit);
        expect(failure.message).toContain('The command whose output is backed up failed');
        expect(failure.hint).toContain('No snapshot was made.');
        expect(valueOf(await listSnapshots(newest, place.access, {}))).toEqual([]);
      });

      it('and says where there is no such program', async () => {
        const place = await aPlace();
        const { exit } = await backUp(place, aCommand('no-such-program-here'), engine);
        expect(exit.code).toBe(1);
        expect(failureOfExit(exit)).toMatchObject({ kind: 'source-missing' });
        expect(failureOfExit(exit).message).toContain('could not be started');
      });
    });
  });
}
