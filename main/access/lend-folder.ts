import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lends an empty folder that only this user can read, and takes it away when the work is done. What a
 * crash has left there goes first, so that no restored file stays behind.
 */
export async function lendFolder<T>(
  around: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await rm(around, { recursive: true, force: true });
  await mkdir(around, { recursive: true, mode: 0o700 });
  try {
    return await work(await mkdtemp(path.join(around, 'drill-')));
  } finally {
    await rm(around, { recursive: true, force: true });
  }
}
