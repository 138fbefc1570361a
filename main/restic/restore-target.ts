import { mkdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { parentOf } from '../core/restore-paths.ts';
import { localPathOf, type Platform } from '../core/restore-places.ts';

/** Why a folder cannot be restored into: there is something else of this name. Null where it can. */
export async function refuseTarget(target: string): Promise<Failure | null> {
  if (!path.isAbsolute(target)) return notAFolder(target); // one of another system
  const kind = await kindOf(target);
  return kind === 'other' ? notAFolder(target) : null;
}

/** Makes the folder to restore into, with all folders around it, where it is not there. */
export async function makeTarget(target: string): Promise<Result<null>> {
  try {
    await mkdir(target, { recursive: true });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: cannotMake(target, error as NodeJS.ErrnoException) };
  }
}

/** The path without links, as far as it is there. */
export async function withoutLinks(target: string): Promise<string> {
  const whole = path.resolve(target);
  for (let there = whole; ; there = path.dirname(there)) {
    const real = await realpath(there).catch(() => null); // not there: the folder around it may be
    if (real !== null) return path.join(real, path.relative(there, whole));
    if (there === path.dirname(there)) return whole;
  }
}

/** The nearest folder around each path of a snapshot that this computer has, as a snapshot's path. */
export async function nearestFolders(
  paths: readonly string[],
  platform: Platform,
): Promise<ReadonlyMap<string, string>> {
  const nearest = new Map<string, string>();
  const known = new Map<string, string>();
  for (const each of paths) {
    const parent = parentOf(each);
    const folder = known.get(parent) ?? (await nearestFolder(parent, platform));
    known.set(parent, folder);
    nearest.set(each, folder);
  }
  return nearest;
}

async function nearestFolder(folder: string, platform: Platform): Promise<string> {
  for (let each = folder; each !== '/'; each = parentOf(each)) {
    const local = localPathOf(each, platform);
    const isDrive = platform === 'win32' && parentOf(each) === '/';
    if (isDrive || (local !== null && (await kindOf(local)) === 'folder')) return each;
  }
  return '/';
}

async function kindOf(file: string): Promise<'folder' | 'other' | 'none'> {
  const found = await stat(file).catch(() => null); // nothing there, or nothing that can be seen
  if (found === null) return 'none';
  return found.isDirectory() ? 'folder' : 'other';
}

const notAFolder = (target: string): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.notAFolder', { target }),
  hint: t('failuresRestore.notAFolderHint'),
});

function cannotMake(target: string, { code = '', message }: NodeJS.ErrnoException): Failure {
  if (code === 'ENOTDIR' || code === 'EEXIST') return notAFolder(target);
  const kind = code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'permission-denied';
  return {
    kind,
    message: t('failuresRestore.cannotMake', { target }),
    hint:
      kind === 'disk-full'
        ? t('failuresRestore.cannotMakeFullHint')
        : t('failuresRestore.cannotMakeHint'),
    details: message,
  };
}
