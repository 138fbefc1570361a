import type { Failure, Result } from '../../preload/contract/result.ts';
import type { FolderEntry, Snapshot } from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { outermost, parentOf } from '../core/restore-paths.ts';
import { doInRepository } from './do-in-repository.ts';
import { readNode } from './ls-lines.ts';

/** What a snapshot holds of the paths that were chosen. */
export interface Held {
  /** The outermost of them. */
  readonly held: readonly string[];
  readonly missing: readonly string[];
  readonly folders: ReadonlySet<string>;
  /** What the root holds itself; empty where nobody asked for the root. */
  readonly top: readonly string[];
}

/** As many characters of arguments as every system takes. */
const LONGEST_ARGUMENTS = 24_000;

/**
 * Looks for paths in a snapshot: what `restore` does not find it passes over in silence. Their
 * folders are listed, so that many files of one folder are one question.
 */
export async function lookUpPaths(
  engine: Engine,
  access: RepositoryAccess,
  { snapshotId, paths }: { readonly snapshotId: string; readonly paths: readonly string[] },
  signal: AbortSignal,
): Promise<Result<Held>> {
  const wanted = outermost(paths);
  const kinds = new Map<string, FolderEntry['kind']>([['/', 'folder']]);
  const top: string[] = [];
  const asked = new Set(wanted);
  const hear = (line: string): void => {
    const entry = readNode(line);
    if (entry === null) return;
    const { path, kind } = entry;
    if (asked.has(path)) kinds.set(path, kind);
    if (asked.has('/') && parentOf(path) === '/') top.push(path);
  };
  for (const folders of inPortions([...new Set(wanted.map(parentOf))])) {
    const args = ['--json', 'ls', '--no-lock', snapshotId, ...folders];
    const done = await doInRepository(engine, access, args, { onStdoutLine: hear, signal });
    if (!done.ok) return done;
  }
  const isHeld = (path: string): boolean => kinds.has(path) && (path !== '/' || top.length > 0);
  const held = wanted.filter(isHeld);
  return {
    ok: true,
    value: {
      held,
      missing: wanted.filter((path) => !isHeld(path)),
      folders: new Set(held.filter((path) => kinds.get(path) === 'folder')),
      top: [...new Set(top)],
    },
  };
}

function inPortions(texts: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [[]];
  let length = 0;
  for (const text of texts) {
    length += text.length + 1;
    if (length > LONGEST_ARGUMENTS) {
      portions.push([]);
      length = text.length + 1;
    }
    portions.at(-1)?.push(text);
  }
  return portions;
}

/** The full id of the snapshot that is meant by the start of one. */
export function findSnapshot(
  snapshots: readonly Pick<Snapshot, 'id'>[],
  start: string,
): Result<string> {
  const found = snapshots.filter(({ id }) => id.startsWith(start));
  const [first] = found;
  if (first === undefined) return { ok: false, failure: noSnapshot(start) };
  return found.length === 1
    ? { ok: true, value: first.id }
    : { ok: false, failure: manySnapshots(start, found.length) };
}

/** The newest of the profile's own snapshots, which come newest first. */
export function newestOf(own: readonly Pick<Snapshot, 'id'>[]): Result<string> {
  const [first] = own;
  return first === undefined ? { ok: false, failure: noneYet() } : { ok: true, value: first.id };
}

const noneYet = (): Failure => ({
  kind: 'not-found',
  message: t('failuresRestore.noneYet'),
  hint: t('failuresRestore.noneYetHint'),
});

const noSnapshot = (start: string): Failure => ({
  kind: 'not-found',
  message: t('failuresRestore.noSnapshot', { start }),
  hint: t('failuresRestore.noSnapshotHint'),
});

const manySnapshots = (start: string, count: number): Failure => ({
  kind: 'not-found',
  message: t('failuresRestore.manySnapshots', { found: count, start }),
  hint: t('failuresRestore.manySnapshotsHint'),
});
