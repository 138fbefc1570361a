import path from 'node:path';
import * as z from 'zod';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { FolderEntry, FolderListing } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { snapshotFolderSchema, snapshotIdSchema } from '../core/snapshot-schema.ts';
import { doInRepository } from './do-in-repository.ts';
import { instant } from './fields.ts';
import { firstOf } from './first-of.ts';
import { parseJson } from './parse-json.ts';
import { refuseArgument } from './refuse-argument.ts';

// `message_type` came with 0.17; `struct_type` is there in all
const nodeSchema = z.object({
  struct_type: z.literal('node'),
  name: z.string(),
  path: z.string(),
  type: z.string().catch('').default(''),
  size: z.number().nonnegative().nullable().catch(null).default(null),
  mtime: instant.nullable().catch(null).default(null),
});

/** What a folder of a snapshot holds itself, in restic's order. */
export async function browseSnapshot(
  engine: Engine,
  access: RepositoryAccess,
  snapshotId: string,
  wanted: string,
): Promise<Result<FolderListing>> {
  const failure =
    refuseArgument(snapshotIdSchema, snapshotId) ?? refuseArgument(snapshotFolderSchema, wanted);
  if (failure !== null) return { ok: false, failure };
  const { folder, hear, listing } = folderReader(wanted);
  const done = await doInRepository(engine, access, ['--json', 'ls', snapshotId, folder], {
    onStdoutLine: hear,
  });
  if (!done.ok) return done;
  const value = listing();
  return value === null ? { ok: false, failure: noFolder(folder) } : { ok: true, value };
}

/**
 * Reads the lines of `restic ls --json SNAPSHOT FOLDER`: the snapshot, the folder itself (not for
 * `/`), then its children. Of a folder that is not there restic says nothing, with exit code 0; a
 * file it tells as itself. The listing is null for both.
 */
export function folderReader(wanted: string): {
  readonly folder: string;
  readonly hear: (line: string) => void;
  readonly listing: () => FolderListing | null;
} {
  const folder = path.posix.join(wanted, '.').replace(/(?<=.)\/$/, '');
  const children = firstOf<FolderEntry>();
  let isThere = folder === '/';
  const hear = (line: string): void => {
    const entry = readNode(line);
    if (entry === null) return;
    if (entry.path === folder) isThere ||= entry.kind === 'folder';
    else if (path.posix.dirname(entry.path) === folder) children.add(entry);
  };
  const listing = (): FolderListing | null =>
    isThere ? { folder, entries: children.kept, total: children.total() } : null;
  return { folder, hear, listing };
}

function readNode(line: string): FolderEntry | null {
  const read = nodeSchema.safeParse(parseJson(line));
  if (!read.success) return null;
  const { name, type, size, mtime } = read.data;
  const kind = KINDS.get(type) ?? 'other';
  return {
    name,
    path: read.data.path,
    kind,
    bytes: kind === 'file' ? (size ?? 0) : null, // restic leaves out a size of zero
    modifiedAt: mtime,
  };
}

const KINDS: ReadonlyMap<string, FolderEntry['kind']> = new Map([
  ['file', 'file'],
  ['dir', 'folder'],
  ['symlink', 'link'],
]);

const noFolder = (folder: string): Failure => ({
  kind: 'not-found',
  message: `The snapshot holds no folder ${folder}.`,
  hint: 'Start at / and go on from there.',
});
