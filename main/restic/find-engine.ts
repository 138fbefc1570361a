import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Engine } from '../core/restic-exit.ts';
import { isAtLeast } from '../core/version-order.ts';
import { machineEnvironment } from './environment.ts';
import { runRestic } from './spawn.ts';

/** The first version whose exit codes and JSON can be relied on. */
const OLDEST_ENGINE = '0.17.1';

const VERSION_DEADLINE_MS = 10_000;

export interface Search {
  /** The binary that the user has chosen by hand; then no other is looked for. */
  readonly chosenPath: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/**
 * Finds restic: the chosen one, or the first on PATH and in the usual places that runs and is new
 * enough (an app that was started from the desktop has a shorter PATH than a shell).
 */
export async function findEngine(search: Search): Promise<Result<Engine>> {
  const { chosenPath } = search;
  const candidates = chosenPath === null ? await placesWithRestic(search) : [chosenPath];
  let tooOld: Engine | null = null;
  for (const candidate of candidates) {
    const version = await versionOf(candidate, search);
    if (version === null) continue;
    const engine = { path: candidate, version };
    if (isAtLeast(version, OLDEST_ENGINE)) return { ok: true, value: engine };
    tooOld ??= engine;
  }
  return { ok: false, failure: tooOld === null ? missing(search) : outdated(tooOld, search) };
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

async function placesWithRestic({ environment, platform }: Search): Promise<readonly string[]> {
  const name = platform === 'win32' ? 'restic.exe' : 'restic';
  const onPath = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter);
  const home = environment['HOME'] ?? os.homedir();
  const own = [path.join(home, '.local', 'bin'), path.join(home, 'bin')];
  const folders = [...onPath, ...(USUAL_PLACES[platform] ?? []), ...own];
  const files = [...new Set(folders.filter((folder) => path.isAbsolute(folder)))].map((folder) =>
    path.join(folder, name),
  );
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

const versionSchema = z.object({ version: z.string() });

/** Null for a binary that does not run or does not answer. Before 0.17 the answer is plain text. */
async function versionOf(file: string, { environment }: Search): Promise<string | null> {
  const lines: string[] = [];
  const ended = await runRestic({ path: file, version: '' }, ['version', '--json'], {
    environment: machineEnvironment(environment),
    onStdoutLine: (line) => lines.push(line),
    signal: AbortSignal.timeout(VERSION_DEADLINE_MS),
    patienceMs: 1_000,
  });
  if (!ended.ok || ended.value.code !== 0) return null;
  const said = lines.join('\n');
  const plain = /^restic (\d+\.\d+\.\d+)/m.exec(said)?.[1];
  if (plain !== undefined) return plain;
  try {
    return versionSchema.parse(JSON.parse(said)).version;
  } catch {
    return null; // whatever it is, it is not restic
  }
}

const INSTALL: Readonly<Record<string, string>> = {
  darwin: 'Install it with: brew install restic',
  win32: 'Install it with: winget install --exact --id restic.restic',
  linux: 'Install it with your package manager, or put the program from restic.net on your PATH.',
};

function missing({ chosenPath, platform }: Search): Failure {
  const message =
    chosenPath === null
      ? 'restic, which makes the backups, was not found on this computer.'
      : `There is no working restic at ${chosenPath}.`;
  return { kind: 'engine-missing', message, hint: INSTALL[platform] ?? 'Install restic.' };
}

function outdated({ path: file, version }: Engine, { platform }: Search): Failure {
  return {
    kind: 'engine-too-old',
    message: `restic ${version} at ${file} is too old: Bellhop needs ${OLDEST_ENGINE} or newer.`,
    hint: INSTALL[platform] ?? 'Install a newer restic.',
  };
}
