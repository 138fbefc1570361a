import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import type { Engine } from '../core/restic-exit.ts';
import { isAtLeast } from '../core/version-order.ts';
import { askVersion, type VersionOf } from './engine-version.ts';

/** The first version whose exit codes and JSON can be relied on. */
const OLDEST_ENGINE = '0.17.1';

export interface Search {
  /** The binary that the user has chosen by hand; then no other is looked for. */
  readonly chosenPath: string | null;
  /** Those that Bellhop has installed, the newest first: they were asked for, so they come first. */
  readonly own?: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Whether Bellhop has a restic of its own for this computer: then it is what is advised. */
  readonly canInstall: boolean;
}

/**
 * Finds restic: the chosen one, or the first of Bellhop's own, on PATH and in the usual places that
 * runs and is new enough (an app that was started from the desktop has a shorter PATH than a shell).
 */
export async function findEngine(
  search: Search,
  versionOf: VersionOf = askVersion,
): Promise<Result<Engine>> {
  const { chosenPath, environment } = search;
  const candidates = chosenPath === null ? await placesWithRestic(search) : [chosenPath];
  let tooOld: Engine | null = null;
  for (const candidate of candidates) {
    const version = await versionOf(candidate, environment);
    if (version === null) continue;
    const engine = { path: candidate, version };
    if (isAtLeast(version, OLDEST_ENGINE)) return { ok: true, value: engine };
    tooOld ??= engine;
  }
  return { ok: false, failure: tooOld === null ? missing(search) : outdated(tooOld, search) };
}

/**
 * Whether this very program can be the engine. Fails with `engine-missing` or `engine-too-old` and
 * a reason that a person understands.
 */
export async function inspectEngine(
  search: Search & { readonly chosenPath: string },
  versionOf: VersionOf = askVersion,
): Promise<Result<Engine>> {
  const { chosenPath } = search;
  const reason = await unfitness(chosenPath);
  if (reason === null) return findEngine(search, versionOf);
  const message = t(reason, { path: chosenPath });
  const hint = t('failuresEngine.chooseItself');
  return { ok: false, failure: { kind: 'engine-missing', message, hint } };
}

type Unfit =
  | 'failuresEngine.noWholePath'
  | 'failuresEngine.isFolder'
  | 'failuresEngine.noSuchFile'
  | 'failuresEngine.mayNotRun';

async function unfitness(file: string): Promise<Unfit | null> {
  if (!path.isAbsolute(file)) return 'failuresEngine.noWholePath';
  try {
    if ((await stat(file)).isDirectory()) return 'failuresEngine.isFolder';
  } catch {
    return 'failuresEngine.noSuchFile';
  }
  return (await canRun(file)) ? null : 'failuresEngine.mayNotRun';
}

/** How restic is installed by hand on this platform, one sentence. */
export function howToInstall(platform: string): string {
  return t(INSTALL[platform] ?? 'failuresEngine.installElse');
}

const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/opt/homebrew/bin', '/usr/local/bin', '/opt/local/bin'],
  linux: ['/usr/local/bin', '/usr/bin', '/snap/bin', '/home/linuxbrew/.linuxbrew/bin'],
  win32: [
    'C:\\Program Files\\restic',
    'C:\\ProgramData\\chocolatey\\bin',
    path.join(os.homedir(), 'scoop', 'shims'),
    path.join(os.homedir(), 'AppData', 'Local', 'Microsoft', 'WinGet', 'Links'),
  ],
};

async function placesWithRestic({
  own: installed = [],
  environment,
  platform,
}: Search): Promise<readonly string[]> {
  const name = platform === 'win32' ? 'restic.exe' : 'restic';
  const onPath = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter);
  const home = environment['HOME'] ?? os.homedir();
  const own = [path.join(home, '.local', 'bin'), path.join(home, 'bin')];
  const folders = [...onPath, ...(USUAL_PLACES[platform] ?? []), ...own];
  const files = [
    ...installed,
    ...[...new Set(folders.filter((folder) => path.isAbsolute(folder)))].map((folder) =>
      path.join(folder, name),
    ),
  ];
  const there = await Promise.all(files.map(canRun));
  return files.filter((_, at) => there[at]);
}

async function canRun(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false; // that is the answer
  }
}

type HowTo = `failuresEngine.install${'Mac' | 'Windows' | 'Linux'}`;

const INSTALL: Readonly<Record<string, HowTo>> = {
  darwin: 'failuresEngine.installMac',
  win32: 'failuresEngine.installWindows',
  linux: 'failuresEngine.installLinux',
};

function missing(search: Search): Failure {
  const { chosenPath } = search;
  const message =
    chosenPath === null
      ? t('failuresEngine.notFound')
      : t('failuresEngine.notWorking', { path: chosenPath });
  return { kind: 'engine-missing', message, hint: nextStep(search) };
}

function outdated({ path: file, version }: Engine, search: Search): Failure {
  return {
    kind: 'engine-too-old',
    message: t('failuresEngine.tooOld', { version, file, oldest: OLDEST_ENGINE }),
    hint: nextStep(search),
  };
}

function nextStep({ chosenPath, canInstall, platform }: Search): string {
  if (chosenPath !== null) return t('failuresEngine.chooseAnother');
  return canInstall ? t('failuresEngine.letInstall') : howToInstall(platform);
}
