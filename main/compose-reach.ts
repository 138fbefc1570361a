import { reachPlace, reachRepository, type ReachOptions } from './restic/reach.ts';
import type { Result } from '../preload/contract/result.ts';
import type { RepositoryAccess } from './core/restic-exit.ts';
import { proxyFor } from './webhook/proxy.ts';

const DEADLINE_MS = 10_000;

/** Looks whether a repository answers, before restic would try for 15 minutes. */
export function reach(access: RepositoryAccess, signal: AbortSignal): Promise<Result<null>> {
  return reachRepository(access, optionsFor(access, signal));
}

/** The same for a place where a repository is about to be made. */
export function reachBeforeInit(
  access: RepositoryAccess,
  signal: AbortSignal,
): Promise<Result<null>> {
  return reachPlace(access, optionsFor(access, signal));
}

/** restic takes the proxy that its environment says; the repository may set one of its own. */
function optionsFor({ environment }: RepositoryAccess, signal: AbortSignal): ReachOptions {
  const isProxied = (url: string): boolean =>
    proxyFor(url, { ...process.env, ...environment }) !== null;
  return { timeoutMs: DEADLINE_MS, signal, isProxied };
}
