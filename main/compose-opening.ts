import type { Repository } from '../preload/contract/profile.ts';
import type { Parts } from './compose.ts';
import { reach } from './compose-reach.ts';
import { openRepository } from './flow/preflight.ts';
import type { OpenNeeds } from './ipc/within-repository.ts';

/** How a guest's question finds and opens the repository of a profile. */
export function needsOfOpening(parts: Parts): OpenNeeds {
  return { find: parts.find, open: (repository) => openReachable(repository, parts) };
}

/** When a question has had its time: after so many milliseconds, or when Bellhop closes. */
export function untilAfter(ms: number, { closing }: Pick<Parts, 'closing'>): AbortSignal {
  return AbortSignal.any([closing, AbortSignal.timeout(ms)]);
}

/** A repository with the secrets that it needs from the vault. */
export function openWithSecrets(
  repository: Omit<Repository, 'id'>,
  { findEngine, vault }: Parts,
): ReturnType<typeof openRepository> {
  return openRepository(repository, { findEngine, openSecrets: (names) => vault.open(names) });
}

async function openReachable(
  repository: Omit<Repository, 'id'>,
  parts: Parts,
): ReturnType<OpenNeeds['open']> {
  const opened = await openWithSecrets(repository, parts);
  if (!opened.ok) return opened;
  const reached = await reach(opened.value.access, parts.closing);
  return reached.ok ? opened : reached;
}
