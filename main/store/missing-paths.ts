import { stat } from 'node:fs/promises';

/** Those of the paths that are not there, for restic up to 0.18 passes over them with exit code 0. */
export async function missingPaths(paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(paths.map(isThere));
  return paths.filter((_, at) => there[at] === false);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}
