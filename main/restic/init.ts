import type { Result } from '../../preload/contract/result.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';

/** Makes a repository. One that is there already is a failure (`repository-exists`), never touched. */
export function initRepository(engine: Engine, access: RepositoryAccess): Promise<Result<null>> {
  return doInRepository(engine, access, ['--json', 'init']);
}
