import type { Result } from '../../preload/contract/result.ts';
import type { FolderEntry } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';
import { readNode } from './ls-lines.ts';
import { readPlainNode } from './plain-node.ts';

export interface Walk {
  /** All 64 digits. */
  readonly snapshotId: string;
  /** Takes each entry, a folder before what it holds; false ends the walk. */
  readonly hear: (entry: FolderEntry) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Tells everything that a snapshot holds, depth first. It takes no lock, as it may go on for minutes
 * and must not keep a scheduled `prune` waiting; where that takes something away, the walk fails.
 */
export async function walkSnapshot(
  engine: Engine,
  access: RepositoryAccess,
  { snapshotId, hear, signal }: Walk,
): Promise<Result<null>> {
  const enough = new AbortController();
  const args = ['--json', 'ls', '--no-lock', '--recursive', snapshotId, '/'];
  return doInRepository(engine, access, args, {
    onStdoutLine: (line) => {
      if (enough.signal.aborted) return;
      const entry = readPlainNode(line) ?? readNode(line);
      if (entry !== null && !hear(entry)) enough.abort();
    },
    signal: AbortSignal.any([signal, enough.signal]),
  });
}
