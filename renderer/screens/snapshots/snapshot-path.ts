/** A step of the way to a folder of a snapshot. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the snapshot's root down to a folder; the root itself comes first. */
export function crumbsOf(folder: string): readonly Crumb[] {
  const names = folder.split('/').filter((name) => name !== '');
  return [
    { name: '/', path: '/' },
    ...names.map((name, at) => ({ name, path: `/${names.slice(0, at + 1).join('/')}` })),
  ];
}

/** The folder that holds a path; of the root it is the root itself. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/**
 * Where a snapshot's files begin: the deepest folder that holds all that was backed up, with what
 * was backed up still to be seen in it. A Windows path `C:\Users` is `/C/Users` in a snapshot.
 */
export function startFolder(paths: readonly string[]): string {
  const parents = paths.map((path) => parentOf(inSnapshot(path)).split('/'));
  const [first = [''], ...others] = parents;
  const isShared = (at: number): boolean => others.every((names) => names[at] === first[at]);
  const end = first.findIndex((_, at) => !isShared(at));
  return first.slice(0, end === -1 ? undefined : end).join('/') || '/';
}

function inSnapshot(path: string): string {
  const drive = /^([A-Za-z]):(?=[\\/])/.exec(path);
  const plain = drive === null ? path : `/${drive[1] ?? ''}${path.slice(2)}`;
  return (drive === null ? plain : plain.replaceAll('\\', '/')).replace(/(?<=.)\/+$/, '');
}
