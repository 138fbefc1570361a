import type { BackupOptions, Profile, Source } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import { limitArguments } from './limit-arguments.ts';
import { isAtLeast } from './version-order.ts';

/** What of a profile makes a backup. */
export type BackupWish = Pick<Profile, 'source' | 'options' | 'limits' | 'tags'>;

/** On what a backup is made: what restic takes differs from system to system. */
export interface BackupPlace {
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Of restic. */
  readonly version: string;
}

/**
 * The arguments of a backup. `--json` comes first, so that a refused flag is told in JSON too; with
 * "=" no value can be taken for an option. What is not known on this system, or to this restic, is
 * left out (see `leftOut`), so that a profile from elsewhere still makes its backups.
 */
export function backupArguments(wish: BackupWish, place: BackupPlace): readonly string[] {
  const { source, options, limits, tags } = wish;
  return [
    '--json',
    'backup',
    ...tags.map((tag) => `--tag=${tag}`),
    ...(source.command === null ? exclusions(source, place) : []),
    ...manner(options, place),
    ...limitArguments(limits),
    ...options.extraArguments,
    ...origin(source),
  ];
}

/** What a profile asks for that this system or this restic cannot do, a sentence each. */
export function leftOut({ source, options }: BackupWish, place: BackupPlace): readonly string[] {
  const said: string[] = [];
  const isFiles = source.command === null;
  if (isFiles && source.excludeCloudFiles && !knowsCloudFiles(place)) {
    said.push(t('decisions.cloudFiles'));
  }
  if (isFiles && source.oneFileSystem && place.platform === 'win32') {
    said.push(t('decisions.otherFileSystems'));
  }
  if (options.useFsSnapshot && place.platform !== 'win32') {
    said.push(t('decisions.noShadowCopies'));
  }
  const { compression } = options;
  if (compression !== null && compressionFor(compression, place) !== compression) {
    const instead = compressionFor(compression, place);
    said.push(t('decisions.otherCompression', { instead, wanted: compression }));
  }
  return said;
}

function exclusions(source: Source, place: BackupPlace): readonly string[] {
  const { excludeLargerThan } = source;
  return [
    // an argument is taken as it is, where a file of patterns has variables and comments
    ...source.exclusions.map((pattern) => `--exclude=${pattern}`),
    ...source.exclusionsAnyCase.map((pattern) => `--iexclude=${pattern}`),
    ...source.exclusionFiles.map((file) => `--exclude-file=${file}`),
    ...source.excludeIfPresent.map((name) => `--exclude-if-present=${name}`),
    ...flag('exclude-caches', source.excludeCaches),
    ...(excludeLargerThan === null ? [] : [`--exclude-larger-than=${String(excludeLargerThan)}`]),
    ...flag('exclude-cloud-files', source.excludeCloudFiles && knowsCloudFiles(place)),
    ...flag('one-file-system', source.oneFileSystem && place.platform !== 'win32'),
  ];
}

function manner(options: BackupOptions, place: BackupPlace): readonly string[] {
  const { compression, readConcurrency, host } = options;
  return [
    ...flag('skip-if-unchanged', options.skipIfUnchanged),
    ...(compression === null ? [] : [`--compression=${compressionFor(compression, place)}`]),
    ...(readConcurrency === null ? [] : [`--read-concurrency=${String(readConcurrency)}`]),
    ...(host === null ? [] : [`--host=${host}`]),
    ...flag('ignore-inode', options.ignoreInode),
    ...flag('ignore-ctime', options.ignoreCtime),
    ...flag('with-atime', options.withAtime),
    ...flag('use-fs-snapshot', options.useFsSnapshot && place.platform === 'win32'),
  ];
}

/** Paths come through stdin, each as it is: no pattern, comment or dash can change its meaning. */
function origin({ command }: Source): readonly string[] {
  if (command === null) return ['--files-from-raw', '-'];
  const { program, fileName } = command;
  const named = `--stdin-filename=${fileName}`;
  return [named, '--stdin-from-command', '--', program, ...command.arguments];
}

function flag(name: string, isOn: boolean): readonly string[] {
  return isOn ? [`--${name}`] : [];
}

/** https://restic.readthedocs.io/en/stable/040_backup.html#excluding-files */
function knowsCloudFiles({ platform, version }: BackupPlace): boolean {
  if (platform === 'win32') return isAtLeast(version, '0.18');
  return platform === 'darwin' && isAtLeast(version, '0.19');
}

type Compression = NonNullable<BackupOptions['compression']>;

/** The nearest of the older levels. */
function compressionFor(wanted: Compression, { version }: BackupPlace): Compression {
  if (isAtLeast(version, '0.19')) return wanted;
  if (wanted === 'fastest') return 'auto';
  return wanted === 'better' ? 'max' : wanted;
}
