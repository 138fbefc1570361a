/** A path within a snapshot without double slashes, dots and an end slash; `/` is the root. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The folder that a path of a snapshot is in; of `/` it is `/`. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** A path seen from a folder that it is in; it keeps its slash. */
export function within(folder: string, path: string): string {
  return folder === '/' ? path : path.slice(folder.length) || '/';
}

/** The paths without those that are in another of them, and each once. */
export function outermost(paths: readonly string[]): readonly string[] {
  const all = new Set(paths.map(normalPath));
  return [...all].filter((path) => !ancestorsOf(path).some((folder) => all.has(folder)));
}

function ancestorsOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let each = path; each !== '/';) {
    each = parentOf(each);
    folders.push(each);
  }
  return folders;
}

/** The deepest folder that all of the paths are in. */
export function commonFolder(paths: readonly string[]): string {
  const [first = '/', ...others] = paths.map(parentOf);
  return others.reduce((common, folder) => {
    let each = common;
    while (!holds(each, folder)) each = parentOf(each);
    return each;
  }, first);
}

/** Whether a path is this folder, or in it. */
export function holds(folder: string, path: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
