import { lstat, readdir } from 'node:fs/promises';

/** What a walk needs to know of a path; links are not followed. */
export interface Facts {
  readonly isFolder: boolean;
  readonly isFile: boolean;
  readonly bytes: number;
  readonly device: number;
}

/** Null where it cannot be told, such as for what has gone since. */
export async function factsOf(file: string): Promise<Facts | null> {
  try {
    const facts = await lstat(file);
    return {
      isFolder: facts.isDirectory(),
      isFile: facts.isFile(),
      bytes: facts.size,
      device: facts.dev,
    };
  } catch {
    return null; // that is the answer
  }
}

/** The names in a folder; null where it cannot be read. */
export async function insideOf(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch {
    return null; // that is the answer
  }
}
