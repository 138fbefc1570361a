import { reachPlace, reachRepository, type ReachOptions } from './restic/reach.ts';
import type { Result } from '../preload/contract/result.ts';
import { placeOf } from './core/repository-place.ts';
import type { RepositoryAccess } from './core/restic-exit.ts';
import { proxyFor } from './webhook/proxy.ts';

const DEADLINE_MS = 10_000;

/** While one host is waited for, the others are not asked. */
const QUICK_DEADLINE_MS = 5_000;

/** Looks whether a repository answers, before restic would try for 15 minutes. */
export function reach(access: RepositoryAccess, signal: AbortSignal): Promise<Result<null>> {
  return reachRepository(access, optionsFor(access, signal));
}

/**
 * Whether its host answers, which no secret is needed for. Null where that cannot be told: behind a
 * proxy, and in places that only their own tools can reach.
 */
export async function hostAnswers(
  access: RepositoryAccess,
  signal: AbortSignal,
): Promise<Result<null> | null> {
  const place = placeOf(access.location, access.environment);
  const options = { ...optionsFor(access, signal), timeoutMs: QUICK_DEADLINE_MS };
  if (place.kind === 'elsewhere') return null;
  const origin = place.kind === 'server' ? place.origin : null;
  return origin !== null && options.isProxied(origin) ? null : reachRepository(access, options);
}

/** The same for a place where a repository is about to be made. */
export function reachBeforeInit(
  access: RepositoryAccess,
  signal: AbortSignal,
): Promise<Result<null>> {
  return reachPlace(access, optionsFor(access, signal));
}

/** restic takes the proxy that its environment says; the repository may set one of its own. */
function optionsFor(
  { environment }: RepositoryAccess,
  signal: AbortSignal,
): ReachOptions & Required<Pick<ReachOptions, 'isProxied'>> {
  const isProxied = (url: string): boolean =>
    proxyFor(url, { ...process.env, ...environment }) !== null;
  return { timeoutMs: DEADLINE_MS, signal, isProxied };
}
