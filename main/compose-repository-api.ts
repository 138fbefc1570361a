import type { Api } from '../preload/contract/api.ts';
import type { Repository } from '../preload/contract/profile.ts';
import type { Parts } from './compose.ts';
import { REACH_DEADLINE_MS } from './compose-runs.ts';
import { openRepository } from './flow/preflight.ts';
import { repositoryAnswers, type RepositoryNeeds } from './ipc/repositories.ts';
import { browseSnapshot } from './restic/browse.ts';
import { diffSnapshots } from './restic/diff.ts';
import { reachRepository } from './restic/reach.ts';
import { listSnapshots } from './restic/snapshots.ts';
import { repositoryStats } from './restic/stats.ts';
import { unlockRepository } from './restic/unlock.ts';

/** What may be asked of the repository of a profile, answered by restic. */
export function composeRepositoryApi(parts: Parts): Pick<Api, 'snapshots' | 'repositories'> {
  return repositoryAnswers({
    find: parts.find,
    open: (repository) => openReachable(repository, parts),
    list: ({ engine, access }, filter) => listSnapshots(engine, access, filter),
    browse: ({ engine, access }, id, folder) => browseSnapshot(engine, access, id, folder),
    diff: ({ engine, access }, first, second) => diffSnapshots(engine, access, first, second),
    stats: ({ engine, access }) => repositoryStats(engine, access),
    unlock: ({ engine, access }) => unlockRepository(engine, access),
  });
}

/** A repository with the secrets that it needs from the vault. */
export function openWithSecrets(
  repository: Repository,
  { findEngine, vault }: Parts,
): ReturnType<typeof openRepository> {
  return openRepository(repository, { findEngine, openSecrets: (names) => vault.open(names) });
}

async function openReachable(
  repository: Repository,
  parts: Parts,
): ReturnType<RepositoryNeeds['open']> {
  const opened = await openWithSecrets(repository, parts);
  if (!opened.ok) return opened;
  const reached = await reachRepository(opened.value.access, { timeoutMs: REACH_DEADLINE_MS });
  return reached.ok ? opened : reached;
}
