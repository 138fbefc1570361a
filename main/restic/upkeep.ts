import type { Retention } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Engine, RepositoryAccess, ResticExit } from '../core/restic-exit.ts';
import { resticEnvironment } from './environment.ts';
import { runRestic } from './spawn.ts';

/** Verifies the repository's structure: https://restic.readthedocs.io/en/stable/045_working_with_repos.html */
export function checkRepository(
  engine: Engine,
  access: RepositoryAccess,
  signal: AbortSignal,
): Promise<Result<ResticExit>> {
  return run(engine, ['--json', 'check'], resticEnvironment(access, process.env), signal);
}

/** Removes data that no snapshot needs. */
export function pruneRepository(
  engine: Engine,
  access: RepositoryAccess,
  signal: AbortSignal,
): Promise<Result<ResticExit>> {
  return run(engine, ['--json', 'prune'], resticEnvironment(access, process.env), signal);
}

/**
 * Forgets the snapshots with this tag that no rule keeps; it deletes no data. Only its own snapshots
 * are looked at, for others may share the repository.
 */
export function forgetSnapshots(
  engine: Engine,
  access: RepositoryAccess,
  { keep, tag }: { readonly keep: Retention; readonly tag: string },
  signal: AbortSignal,
): Promise<Result<ResticExit>> {
  const rules = Object.entries(keep).filter(([, count]) => count > 0);
  const args = rules.map(([kind, count]) => `--keep-${kind}=${String(count)}`);
  return run(
    engine,
    ['--json', 'forget', `--tag=${tag}`, ...args],
    resticEnvironment(access, process.env),
    signal,
  );
}

/** Copies the snapshots with this tag to another repository, which must be there. */
export function copySnapshots(
  engine: Engine,
  access: RepositoryAccess,
  { target, tag }: { readonly target: RepositoryAccess; readonly tag: string },
  signal: AbortSignal,
): Promise<Result<ResticExit>> {
  const environment = {
    ...access.environment,
    ...resticEnvironment(target, process.env),
    RESTIC_FROM_REPOSITORY: access.location,
    RESTIC_FROM_PASSWORD: access.password,
  };
  return run(engine, ['--json', 'copy', `--tag=${tag}`], environment, signal);
}

function run(
  engine: Engine,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Result<ResticExit>> {
  return runRestic(engine, args, { environment, signal });
}
