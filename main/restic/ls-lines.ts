import * as z from 'zod';
import type { FolderEntry } from '../../preload/contract/snapshot.ts';
import type { SnapshotRoot } from '../core/snapshot-root.ts';
import { count, instant } from './fields.ts';
import { parseJson } from './parse-json.ts';

// `message_type` came with 0.17; `struct_type` is there in all
const nodeSchema = z.object({
  struct_type: z.literal('node'),
  name: z.string(),
  path: z.string(),
  type: z.string().catch('').default(''),
  size: count,
  mtime: instant.nullable().catch(null).default(null),
});
const digits = z.string().regex(/^[0-9a-f]{64}$/);
const rootSchema = z.object({ struct_type: z.literal('snapshot'), id: digits, tree: digits });

/** What a line of `restic ls --json` tells of a file or folder; null where it tells of none. */
export function readNode(line: string): FolderEntry | null {
  const read = nodeSchema.safeParse(parseJson(line));
  return read.success ? toEntry(read.data) : null;
}

/** Which snapshot the first line of `restic ls --json` names; null where a line names none. */
export function readRoot(line: string): SnapshotRoot | null {
  const read = rootSchema.safeParse(parseJson(line));
  return read.success ? { id: read.data.id, tree: read.data.tree } : null;
}

/** An entry of a folder out of what restic says of it, in `ls` and in `find`. */
export function toEntry({
  name,
  path,
  type,
  size,
  mtime,
}: Pick<z.infer<typeof nodeSchema>, 'name' | 'path' | 'type' | 'size' | 'mtime'>): FolderEntry {
  const kind = kindOf(type);
  return {
    name,
    path,
    kind,
    bytes: kind === 'file' ? size : null, // restic leaves out a size of zero
    modifiedAt: mtime,
    addressable: !path.includes('\ufffd'),
  };
}

/** What restic's word for a kind means to us. */
export const kindOf = (type: string): FolderEntry['kind'] => KINDS.get(type) ?? 'other';

const KINDS: ReadonlyMap<string, FolderEntry['kind']> = new Map([
  ['file', 'file'],
  ['dir', 'folder'],
  ['symlink', 'link'],
]);
