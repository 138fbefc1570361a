import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import type { RepositoryStats } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { count } from './fields.ts';
import { readDocument, unreadable } from './read-document.ts';

const statsSchema = z.object({
  total_size: z.number().nonnegative(),
  total_uncompressed_size: z.number().positive().nullable().catch(null).default(null),
  snapshots_count: count,
});

/** How large a repository is, by the data that its snapshots need. */
export async function repositoryStats(
  engine: Engine,
  access: RepositoryAccess,
  signal?: AbortSignal,
): Promise<Result<RepositoryStats>> {
  const args = ['--json', 'stats', '--mode=raw-data'];
  const answer = await readDocument(engine, access, args, signal && { signal });
  if (!answer.ok) return answer;
  const value = readStats(answer.value);
  return value === null ? { ok: false, failure: unreadable() } : { ok: true, value };
}

/** The answer of `restic stats --json --mode raw-data`; null where it is something else. */
export function readStats(document: unknown): RepositoryStats | null {
  const read = statsSchema.safeParse(document);
  if (!read.success) return null;
  return {
    snapshots: read.data.snapshots_count,
    bytesStored: read.data.total_size,
    bytesUncompressed: read.data.total_uncompressed_size,
  };
}
