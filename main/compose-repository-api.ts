import type { Repository } from '../preload/contract/profile.ts';
import type { RepositoryApi } from '../preload/contract/repository-api.ts';
import type { Result } from '../preload/contract/result.ts';
import type { RepositoryProbe } from '../preload/contract/snapshot.ts';
import type { Parts } from './compose.ts';
import { needsOfOpening, openWithSecrets, untilAfter } from './compose-opening.ts';
import { changePasswordOf } from './compose-password.ts';
import { composePreviews } from './compose-previews.ts';
import { reach, reachBeforeInit } from './compose-reach.ts';
import { saveRecoverySheet } from './compose-recovery.ts';
import { repositoryAnswers } from './ipc/repositories.ts';
import { asking, type Opened, type OpenNeeds } from './ipc/within-repository.ts';
import { initRepository, initSecond } from './restic/init.ts';
import { repositoryKeys } from './restic/keys.ts';
import { NONE, probeRepository } from './restic/probe.ts';
import { repositoryStats } from './restic/stats.ts';
import { unlockRepository } from './restic/unlock.ts';

/** How long restic may look whether a repository is there. */
const PROBE_DEADLINE_MS = 60_000;
/** How long restic may take over any other question; the statistics of many snapshots take longest. */
const ANSWER_DEADLINE_MS = 10 * 60_000;

/** What may be asked of the repository of a profile, answered by restic. */
export function composeRepositoryApi(parts: Parts): RepositoryApi['repositories'] {
  const soon = (): AbortSignal => untilAfter(ANSWER_DEADLINE_MS, parts);
  return {
    ...repositoryAnswers({
      ...needsOfOpening(parts),
      openUnseen: (repository) => openWithSecrets(repository, parts),
      stats: ({ engine, access }) => repositoryStats(engine, access, soon()),
      unlock: ({ engine, access }) => unlockRepository(engine, access, soon()),
      probe: (opened) => probeReachable(opened, parts),
      keys: ({ engine, access }) => repositoryKeys(engine, access, soon()),
      createSecond: ({ engine, access: source }, { access: target }) =>
        whenReached(target, parts, (signal) => initSecond(engine, { source, target }, signal)),
    }),
    changePassword: changePasswordOf(parts),
    saveRecoverySheet: (profileId, target) => saveRecoverySheet(profileId, target, parts),
    ...composePreviews(parts),
  };
}

/** Makes the repository of a profile. */
export function createRepository(repository: Repository, parts: Parts): Promise<Result<null>> {
  const open: OpenNeeds['open'] = (each) => openWithSecrets(each, parts);
  return asking(repository, open, ({ engine, access }) =>
    whenReached(access, parts, (signal) => initRepository(engine, access, signal)),
  );
}

async function probeReachable(
  { engine, access }: Opened,
  { closing }: Parts,
): Promise<Result<RepositoryProbe>> {
  const reached = await reach(access, closing);
  if (!reached.ok) {
    const { kind } = reached.failure;
    return kind === 'repository-missing' ? { ok: true, value: NONE } : reached;
  }
  return probeRepository(engine, access, untilAfter(PROBE_DEADLINE_MS, { closing }));
}

async function whenReached(
  access: Opened['access'],
  { closing }: Parts,
  make: (signal: AbortSignal) => Promise<Result<null>>,
): Promise<Result<null>> {
  const reached = await reachBeforeInit(access, closing);
  return reached.ok ? make(untilAfter(ANSWER_DEADLINE_MS, { closing })) : reached;
}
