/** The names below a folder, written as that folder's system writes them. */
export function pathWithin(folder: string, ...names: readonly string[]): string {
  const separator = separatorOf(folder);
  const start = folder.endsWith(separator) ? folder.slice(0, -1) : folder;
  return [start, ...names].join(separator);
}

/** Whether a path lies in a folder. */
export function isWithin(path: string, folder: string): boolean {
  return path.startsWith(pathWithin(folder, ''));
}

/** The last name of a path; of a drive's root the path itself. */
export function nameOfPath(path: string): string {
  return path.split(/[\\/]/).findLast((name) => name !== '') ?? path;
}

/**
 * The folders after one was chosen or left: what lies in a chosen one goes, and one that lies in a
 * chosen one takes its place.
 */
export function toggleFolder(paths: readonly string[], path: string): readonly string[] {
  if (paths.includes(path)) return paths.filter((each) => each !== path);
  return [...paths.filter((each) => !isWithin(each, path) && !isWithin(path, each)), path];
}

function separatorOf(path: string): string {
  return path.includes('\\') ? '\\' : '/';
}
