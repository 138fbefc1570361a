import { constants } from 'node:fs';
import { access, lstat, opendir } from 'node:fs/promises';
import path from 'node:path';
import type { AccessReport } from '../../preload/contract/access.ts';

export interface Look {
  readonly paths: readonly string[];
  /** Whether a path is left out of the backup anyway. */
  readonly isExcluded: (path: string) => boolean;
  /** Aborted when it has taken long enough, or nobody waits any more. */
  readonly signal: AbortSignal;
}

/** So many are named; all are counted. */
const NAMED = 200;

/** So many are looked at: enough of any home folder, and bounded. */
const MOST = 500_000;

/**
 * Looks for what restic will not be able to read, before it is missing in a backup. Nothing is opened
 * but folders; what is not there is not its matter.
 */
export async function lookAtSources(look: Look): Promise<Omit<AccessReport, 'missingRights'>> {
  const unreadable: string[] = [];
  const waiting = [...look.paths];
  let [looked, unreadableCount] = [0, 0];
  const isOver = (): boolean => looked >= MOST || look.signal.aborted;
  for (let next = waiting.pop(); next !== undefined && !isOver(); next = waiting.pop()) {
    looked += 1;
    const inside = await readFolder(next, look);
    if (inside === 'unreadable') {
      unreadableCount += 1;
      if (unreadable.length < NAMED) unreadable.push(next);
    } else waiting.push(...inside);
  }
  return { looked, isComplete: !isOver(), unreadable, unreadableCount };
}

/** What a folder holds, as far as it is backed up; nothing for a file that can be read. */
async function readFolder(
  file: string,
  { isExcluded }: Look,
): Promise<readonly string[] | 'unreadable'> {
  try {
    const facts = await lstat(file);
    if (!facts.isDirectory()) {
      if (facts.isFile()) await access(file, constants.R_OK);
      return [];
    }
    const inside: string[] = [];
    for await (const { name } of await opendir(file)) inside.push(path.join(file, name));
    return inside.filter((each) => !isExcluded(each));
  } catch (error) {
    return isDenied(error) ? 'unreadable' : [];
  }
}

function isDenied(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'EACCES' || code === 'EPERM';
}
