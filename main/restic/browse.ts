import path from 'node:path';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { FolderEntry, FolderListing } from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { snapshotFolderSchema, snapshotIdSchema } from '../core/snapshot-schema.ts';
import type { SnapshotRoot } from '../core/snapshot-root.ts';
import { doInRepository } from './do-in-repository.ts';
import { firstOf } from './first-of.ts';
import { readNode, readRoot } from './ls-lines.ts';
import { refuseArgument } from './refuse-argument.ts';

/** Which part of which folder of which snapshot is asked for. */
export interface FolderQuestion {
  readonly snapshotId: string;
  readonly folder: string;
  /** How many entries to pass over. */
  readonly offset: number;
}

/** What a folder holds, and which snapshot `latest` or the start of an id turned out to be. */
export interface BrowsedFolder {
  readonly listing: FolderListing;
  readonly root: SnapshotRoot | null;
}

/** What a folder of a snapshot holds itself, in restic's order. restic reads only that folder. */
export async function browseSnapshot(
  engine: Engine,
  access: RepositoryAccess,
  { snapshotId, folder: wanted, offset }: FolderQuestion,
  signal?: AbortSignal,
): Promise<Result<BrowsedFolder>> {
  const failure =
    refuseArgument(snapshotIdSchema, snapshotId) ?? refuseArgument(snapshotFolderSchema, wanted);
  if (failure !== null) return { ok: false, failure };
  const { folder, hear, listing, root } = folderReader(wanted, offset);
  const args = ['--json', 'ls', '--no-lock', snapshotId, folder];
  const done = await doInRepository(engine, access, args, {
    onStdoutLine: hear,
    ...(signal && { signal }),
  });
  if (!done.ok) return done;
  const found = listing();
  if (found === null) return { ok: false, failure: noFolder(folder) };
  return { ok: true, value: { listing: found, root: root() } };
}

/**
 * Reads the lines of `restic ls --json SNAPSHOT FOLDER`: the snapshot, the folder itself (not for
 * `/`), then its children. Of a folder that is not there restic says nothing, with exit code 0; a
 * file it tells as itself. The listing is null for both.
 */
export function folderReader(
  wanted: string,
  offset = 0,
): {
  readonly folder: string;
  readonly hear: (line: string) => void;
  readonly listing: () => FolderListing | null;
  readonly root: () => SnapshotRoot | null;
} {
  const folder = plainFolder(wanted);
  const children = firstOf<FolderEntry>(offset);
  let isThere = folder === '/';
  let root: SnapshotRoot | null = null;
  const hear = (line: string): void => {
    root ??= readRoot(line);
    const entry = readNode(line);
    if (entry === null) return;
    if (entry.path === folder) isThere ||= entry.kind === 'folder';
    else if (path.posix.dirname(entry.path) === folder) children.add(entry);
  };
  const listing = (): FolderListing | null =>
    isThere ? { folder, entries: children.kept, total: children.total(), isIndexed: false } : null;
  return { folder, hear, listing, root: () => root };
}

/** A path within a snapshot as restic writes it: no slash too many, none at the end. */
export function plainFolder(wanted: string): string {
  return path.posix.join(wanted, '.').replace(/(?<=.)\/$/, '');
}

/** Told of a folder that is not in the snapshot, or is no folder. */
export const noFolder = (folder: string): Failure => ({
  kind: 'not-found',
  message: t('failuresRestore.noFolder', { folder }),
  hint: t('failuresRestore.noFolderHint'),
});
