import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import type { Snapshot, SnapshotFilter } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { count, instant, text, texts } from './fields.ts';
import { readDocument, unreadable } from './read-document.ts';

const snapshotSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  tree: text,
  time: instant,
  hostname: text,
  paths: texts,
  tags: texts,
  // since 0.17, and only in snapshots that such a restic has made
  summary: z
    .object({ total_bytes_processed: count, data_added: count, data_added_packed: count })
    .nullable()
    .catch(null)
    .default(null),
});

/** What narrows restic's list: `own` is the tag that a profile's own snapshots bear. */
export type ResticFilter = Omit<SnapshotFilter, 'own'> & { readonly own?: string };

/** Lists a repository's snapshots, newest first. One that cannot be read is passed over. */
export async function listSnapshots(
  engine: Engine,
  access: RepositoryAccess,
  filter: ResticFilter,
  signal?: AbortSignal,
): Promise<Result<readonly Snapshot[]>> {
  const { own, tag, host, path } = filter;
  const tags = [own, tag].filter((each) => each !== undefined).join(','); // restic's "and"
  // with "=", no value can be taken for an option
  const narrowed = [
    ...(tags === '' ? [] : [`--tag=${tags}`]),
    ...(host === undefined ? [] : [`--host=${host}`]),
    ...(path === undefined ? [] : [`--path=${path}`]),
  ];
  const args = ['--json', 'snapshots', '--no-lock', ...narrowed];
  const answer = await readDocument(engine, access, args, signal && { signal });
  if (!answer.ok) return answer;
  const snapshots = readSnapshots(answer.value);
  return snapshots === null
    ? { ok: false, failure: unreadable() }
    : { ok: true, value: snapshots.toSorted((a, b) => b.time.localeCompare(a.time)) };
}

/** The snapshots of `restic snapshots --json`, in restic's order; null where it is no list. */
export function readSnapshots(document: unknown): readonly Snapshot[] | null {
  if (!Array.isArray(document)) return null;
  return document.flatMap((each: unknown) => {
    const read = snapshotSchema.safeParse(each);
    return read.success ? [toSnapshot(read.data)] : [];
  });
}

function toSnapshot({ hostname, summary, ...same }: z.infer<typeof snapshotSchema>): Snapshot {
  return {
    ...same,
    host: hostname,
    bytesProcessed: summary?.total_bytes_processed ?? null,
    bytesAdded: summary === null ? null : summary.data_added_packed || summary.data_added,
  };
}
