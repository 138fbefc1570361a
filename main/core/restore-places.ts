import { normalPath } from './restore-paths.ts';

/** A system as far as paths go. */
export type Platform = 'win32' | 'darwin' | 'linux';

/**
 * Where a path of a snapshot is on this computer; null where that cannot be said. A snapshot of
 * Windows holds `C:\Users` as `/C/Users`.
 */
export function localPathOf(path: string, platform: Platform): string | null {
  if (platform !== 'win32') return path;
  const drive = /^\/([A-Za-z])(?=\/|$)/.exec(path)?.[1];
  if (drive === undefined) return null;
  return `${drive}:\\${path.slice(3).replaceAll('/', '\\')}`;
}

/** Under which path a snapshot holds a path of this computer. */
export function snapshotPathOf(path: string, platform: Platform): string {
  if (platform !== 'win32') return normalPath(path);
  return normalPath(path.replaceAll('\\', '/').replace(/^([A-Za-z]):/, '/$1'));
}

/** Paths that are equal on this system are equal texts. */
export function foldCase(path: string, platform: Platform): string {
  return platform === 'linux' ? path : path.toLowerCase();
}
