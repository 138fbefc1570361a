import type { Profile, Repository } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { redactor } from '../core/redact.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { secretsOfRepository } from '../core/secret-names.ts';
import type { Ready } from './back-up.ts';

export interface PreflightNeeds {
  readonly findEngine: () => Promise<Result<Engine>>;
  readonly openSecrets: (names: readonly string[]) => Promise<Result<ReadonlyMap<string, string>>>;
  /** Those of the paths that are not there. */
  readonly missingPaths: (paths: readonly string[]) => Promise<readonly string[]>;
  readonly reach: (access: RepositoryAccess, signal: AbortSignal) => Promise<Result<null>>;
}

/** Makes sure, before anything is paused or told, that the backup has a fair chance. */
export async function preflight(
  profile: Profile,
  repository: Repository,
  signal: AbortSignal,
  needs: PreflightNeeds,
): Promise<Result<Ready>> {
  const opened = await openRepository(repository, needs);
  if (!opened.ok) return opened;
  const missing = await needs.missingPaths(profile.source.paths);
  if (missing.length === profile.source.paths.length) return sourceMissing(missing);
  const reached = await needs.reach(opened.value.access, signal);
  if (!reached.ok) return reached;
  return { ok: true, value: { ...opened.value, missingPaths: missing } };
}

/** A repository with its secrets, and the engine to use it with. */
export async function openRepository(
  repository: Repository,
  needs: Pick<PreflightNeeds, 'findEngine' | 'openSecrets'>,
): Promise<Result<Omit<Ready, 'missingPaths'>>> {
  const engine = await needs.findEngine();
  if (!engine.ok) return engine;
  const secrets = await needs.openSecrets(secretsOfRepository(repository));
  if (!secrets.ok) return secrets;
  const value = (name: string): string => secrets.value.get(name) ?? '';
  const access: RepositoryAccess = {
    location: repository.location,
    password: value(repository.passwordSecret),
    environment: Object.fromEntries(
      repository.environment.map((entry) => [
        entry.name,
        'secret' in entry ? value(entry.secret) : entry.value,
      ]),
    ),
  };
  return {
    ok: true,
    value: { engine: engine.value, access, redact: redactor(secrets.value.values()) },
  };
}

function sourceMissing(paths: readonly string[]): Result<never> {
  const are =
    paths.length === 1
      ? 'The folder to back up is not there'
      : 'None of the folders to back up is there';
  return {
    ok: false,
    failure: {
      kind: 'source-missing',
      message: `${are}: ${paths.join(', ')}.`,
      hint: 'Connect the drive that it is on, or choose another folder in the profile.',
    },
  };
}
