import type { Result } from '../../preload/contract/result.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';

/** Makes a repository. One that is there already is a failure (`repository-exists`), never touched. */
export function initRepository(
  engine: Engine,
  access: RepositoryAccess,
  signal?: AbortSignal,
): Promise<Result<null>> {
  return doInRepository(engine, access, ['--json', 'init'], signal && { signal });
}

/**
 * Makes a second repository that cuts files as the first does, so that what is copied is found there
 * again: https://restic.readthedocs.io/en/stable/045_working_with_repos.html#ensuring-deduplication-for-copied-snapshots
 */
export function initSecond(
  engine: Engine,
  { source, target }: { readonly source: RepositoryAccess; readonly target: RepositoryAccess },
  signal: AbortSignal,
): Promise<Result<null>> {
  return doInRepository(engine, target, ['--json', 'init', '--copy-chunker-params'], {
    from: source,
    signal,
  });
}
