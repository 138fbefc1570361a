import type { Result } from '../../preload/contract/result.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';

/** Removes stale locks, and only those: restic itself decides which are. */
export function unlockRepository(
  engine: Engine,
  access: RepositoryAccess,
  signal?: AbortSignal,
): Promise<Result<null>> {
  return doInRepository(engine, access, ['--json', 'unlock'], signal && { signal });
}
