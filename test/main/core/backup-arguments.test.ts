import { describe, expect, it } from 'vitest';
import { backupArguments, leftOut } from '../../../main/core/backup-arguments.ts';
import { usualOptions } from '../../../preload/contract/usual-profile.ts';
import { aWish } from '../../fakes/make.ts';

const linux = { platform: 'linux', version: '0.19.1' };

describe('the arguments of a backup', () => {
  it('are few where the profile says nothing, and the paths are not among them', () => {
    expect(backupArguments(aWish(['/home/ada']), linux)).toEqual([
      '--json',
      'backup',
      '--files-from-raw',
      '-',
    ]);
  });

  it('hold all that the source leaves out, patterns as they are', () => {
    const source = {
      exclusions: ['*.tmp', '$HOME', '--repo=/x', '!keep', ' blank'],
      exclusionsAnyCase: ['*.ISO'],
      exclusionFiles: ['/home/ada/left out'],
      excludeIfPresent: ['.nobackup:# here'],
      excludeCaches: true,
      excludeLargerThan: 1_048_576,
      oneFileSystem: true,
    };
    expect(backupArguments(aWish(['/a'], { source }), linux)).toEqual([
      '--json',
      'backup',
      '--exclude=*.tmp',
      '--exclude=$HOME',
      '--exclude=--repo=/x',
      '--exclude=!keep',
      '--exclude= blank',
      '--iexclude=*.ISO',
      '--exclude-file=/home/ada/left out',
      '--exclude-if-present=.nobackup:# here',
      '--exclude-caches',
      '--exclude-larger-than=1048576',
      '--one-file-system',
      '--files-from-raw',
      '-',
    ]);
  });

  it('hold tags, options, limits and what is added by hand', () => {
    const wish = aWish(['/a'], {
      tags: ['bellhop:x', '-v'],
      limits: { uploadKiB: 100, downloadKiB: 200 },
      options: {
        skipIfUnchanged: true,
        compression: 'better',
        readConcurrency: 4,
        host: 'office',
        ignoreInode: true,
        ignoreCtime: true,
        withAtime: true,
        useFsSnapshot: true,
        extraArguments: ['--no-scan'],
      },
    });
    expect(backupArguments(wish, { platform: 'win32', version: '0.19.1' })).toEqual([
      '--json',
      'backup',
      '--tag=bellhop:x',
      '--tag=-v',
      '--skip-if-unchanged',
      '--compression=better',
      '--read-concurrency=4',
      '--host=office',
      '--ignore-inode',
      '--ignore-ctime',
      '--with-atime',
      '--use-fs-snapshot',
      '--limit-upload=100',
      '--limit-download=200',
      '--no-scan',
      '--files-from-raw',
      '-',
    ]);
  });

  it('leave nothing out of what a command says', () => {
    const command = { program: 'pg_dump', arguments: [], fileName: 'dump.sql' };
    const source = { command, exclusions: ['*.sql'], excludeLargerThan: 5, oneFileSystem: true };
    expect(backupArguments(aWish([], { source }), linux)).toEqual([
      '--json',
      'backup',
      '--stdin-filename=dump.sql',
      '--stdin-from-command',
      '--',
      'pg_dump',
    ]);
    expect(leftOut(aWish([], { source }), { ...linux, platform: 'win32' })).toEqual([]);
  });

  it('end with a command and its own arguments, which restic leaves alone', () => {
    const command = { program: 'pg_dump', arguments: ['--json', '-v', ''], fileName: '-x.sql' };
    expect(backupArguments(aWish([], { source: { command } }), linux)).toEqual([
      '--json',
      'backup',
      '--stdin-filename=-x.sql',
      '--stdin-from-command',
      '--',
      'pg_dump',
      '--json',
      '-v',
      '',
    ]);
  });
});

describe('what a profile asks for from elsewhere', () => {
  it.each([
    ['win32', '0.18.0', true],
    ['win32', '0.17.3', false],
    ['darwin', '0.19.0', true],
    ['darwin', '0.18.1', false],
    ['linux', '0.19.1', false],
  ])('is to leave out cloud files: on %s with restic %s', (platform, version, knows) => {
    const wish = aWish(['/a'], { source: { excludeCloudFiles: true } });
    const place = { platform, version };
    expect(backupArguments(wish, place).includes('--exclude-cloud-files')).toBe(knows);
    expect(leftOut(wish, place)).toEqual(
      knows ? [] : [expect.stringContaining('cloud') as unknown],
    );
  });

  it('is one file system, which restic refuses on Windows', () => {
    const wish = aWish(['/a'], { source: { oneFileSystem: true } });
    const windows = { ...linux, platform: 'win32' };
    expect(backupArguments(wish, linux)).toContain('--one-file-system');
    expect(backupArguments(wish, windows)).not.toContain('--one-file-system');
    expect(leftOut(wish, linux)).toEqual([]);
    expect(leftOut(wish, windows)).toEqual([expect.stringContaining('file systems')]);
  });

  it('is a shadow copy, which is there on Windows only', () => {
    const wish = aWish(['/a'], { options: { ...usualOptions, useFsSnapshot: true } });
    expect(backupArguments(wish, linux)).not.toContain('--use-fs-snapshot');
    expect(leftOut(wish, linux)).toEqual([expect.stringContaining('Windows only')]);
    expect(leftOut(wish, { ...linux, platform: 'win32' })).toEqual([]);
  });

  it.each([
    ['fastest', 'auto'],
    ['better', 'max'],
    ['max', 'max'],
    ['off', 'off'],
    ['auto', 'auto'],
  ] as const)('is the compression "%s", for which an older restic has "%s"', (wanted, nearest) => {
    const wish = aWish(['/a'], { options: { ...usualOptions, compression: wanted } });
    const older = { ...linux, version: '0.18.1' };
    expect(backupArguments(wish, older)).toContain(`--compression=${nearest}`);
    expect(leftOut(wish, older)).toHaveLength(wanted === nearest ? 0 : 1);
    expect(backupArguments(wish, linux)).toContain(`--compression=${wanted}`);
    expect(leftOut(wish, linux)).toEqual([]);
  });
});
