import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAtLeast } from '../core/version-order.ts';

/** Where Bellhop installs this version of restic. */
export function ownEnginePath(folder: string, version: string, platform: string): string {
  return path.join(folder, `restic-${version}${platform === 'win32' ? '.exe' : ''}`);
}

/** The engines that Bellhop has installed in this folder, the newest first. */
export function ownEngines(folder: string): readonly string[] {
  return enginesIn(folder).map(({ file }) => file);
}

/**
 * Removes what an installation of this version leaves behind: older engines, and pieces of releases
 * that nobody will go on with. What is held open stays for the next time.
 */
export function tidyUp(folder: string, version: string): void {
  const older = enginesIn(folder).filter((engine) => !isAtLeast(engine.version, version));
  const pieces = namesIn(folder).filter((name) => /^restic_.*\.part(\.json)?$/.test(name));
  const stale = [
    ...older.map(({ file }) => file),
    ...pieces.map((name) => path.join(folder, name)),
  ];
  for (const file of stale) {
    try {
      rmSync(file, { force: true });
    } catch {
      // Windows lets nobody remove a program that runs.
    }
  }
}

function enginesIn(folder: string): readonly { readonly file: string; readonly version: string }[] {
  return namesIn(folder)
    .flatMap((name) => {
      const version = /^restic-(\d+\.\d+\.\d+)(?:\.exe)?$/.exec(name)?.[1];
      return version === undefined ? [] : [{ file: path.join(folder, name), version }];
    })
    .sort((one, other) => (isAtLeast(one.version, other.version) ? -1 : 1));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // nothing was ever installed
  }
}
