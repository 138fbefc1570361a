import path from 'node:path';

/** Where the paths of a file are meant from. Both absolute. */
export interface Place {
  readonly folder: string;
  readonly home: string;
}

/** A path as its file means it: `~` and `$HOME` are the home folder, the rest is from the file's folder. */
export function absolutePath(written: string, { folder, home }: Place): string {
  const expanded = written
    .replace(/^~(?=$|[\\/])/, () => home)
    .replace(/\$HOME\b|\$\{HOME\}/g, () => home);
  return isWindowsPath(expanded) ? expanded : path.resolve(folder, expanded);
}

/**
 * A repository's location: restic's own schemes stay as they are (`rest:`, `sftp:`, `s3:` …), a local
 * one becomes absolute, because runs have no working folder to count on.
 */
export function absoluteLocation(written: string, place: Place): string {
  const local = written.replace(/^local:/, '');
  const hasScheme = /^[a-z][a-z0-9]+:/.test(local);
  return hasScheme ? local : absolutePath(local, place);
}

function isWindowsPath(written: string): boolean {
  return /^([A-Za-z]:[\\/]|\\\\)/.test(written);
}
