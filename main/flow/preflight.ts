import type { Profile, Repository, TaskName } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { redactNothing, redactor, type Redact } from '../core/redact.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { secretsOfRepository } from '../core/secret-names.ts';
import type { Ready } from './ready.ts';

export interface PreflightNeeds {
  readonly findEngine: () => Promise<Result<Engine>>;
  readonly openSecrets: (names: readonly string[]) => Promise<Result<ReadonlyMap<string, string>>>;
  /** Those of the paths that are not there. */
  readonly missingPaths: (paths: readonly string[]) => Promise<readonly string[]>;
  readonly reach: (access: RepositoryAccess, signal: AbortSignal) => Promise<Result<null>>;
}

/** What is about to be done. */
export interface Planned {
  readonly task: TaskName;
  readonly profile: Profile;
  readonly repository: Repository;
  readonly signal: AbortSignal;
}

/** Makes sure, before anything is paused or told, that the task has a fair chance. */
export async function preflight(planned: Planned, needs: PreflightNeeds): Promise<Result<Ready>> {
  const { task, profile, repository, signal } = planned;
  const unplanned = whatIsMissing(planned);
  if (unplanned !== null) return unplanned;
  const opened = await openRepository(repository, needs);
  if (!opened.ok) return opened;
  const missing = task === 'backup' ? await needs.missingPaths(profile.source.paths) : [];
  if (missing.length > 0 && missing.length === profile.source.paths.length) {
    return sourceMissing(missing);
  }
  const target = await openTarget(planned, needs);
  if (!target.ok) return target;
  const { access, redact: redactTarget } = target.value;
  for (const each of [opened.value.access, access]) {
    const reached = each === null ? null : await needs.reach(each, signal);
    if (reached !== null && !reached.ok) return reached;
  }
  const redact: Redact = (text) => redactTarget(opened.value.redact(text));
  return { ok: true, value: { ...opened.value, redact, missingPaths: missing, target: access } };
}

/** A repository with its secrets, and the engine to use it with. */
export async function openRepository(
  repository: Omit<Repository, 'id'>,
  needs: Pick<PreflightNeeds, 'findEngine' | 'openSecrets'>,
): Promise<Result<Omit<Ready, 'missingPaths' | 'target'>>> {
  const engine = await needs.findEngine();
  if (!engine.ok) return engine;
  const secrets = await needs.openSecrets(secretsOfRepository(repository));
  if (!secrets.ok) return secrets;
  return {
    ok: true,
    value: {
      engine: engine.value,
      access: accessOf(repository, secrets.value),
      redact: redactor(secrets.value.values()),
    },
  };
}

function accessOf(
  { location, passwordSecret, environment }: Omit<Repository, 'id'>,
  secrets: ReadonlyMap<string, string>,
): RepositoryAccess {
  const value = (name: string): string => secrets.get(name) ?? '';
  return {
    location,
    password: value(passwordSecret),
    environment: Object.fromEntries(
      environment.map((entry) => [
        entry.name,
        'secret' in entry ? value(entry.secret) : entry.value,
      ]),
    ),
  };
}

/** The repository that `copy` copies to, and what hides its secrets. */
interface Target {
  readonly access: RepositoryAccess | null;
  readonly redact: Redact;
}

async function openTarget(
  { task, profile }: Planned,
  needs: PreflightNeeds,
): Promise<Result<Target>> {
  if (task !== 'copy' || profile.copyTo === null) {
    return { ok: true, value: { access: null, redact: redactNothing } };
  }
  const secrets = await needs.openSecrets(secretsOfRepository(profile.copyTo));
  if (!secrets.ok) return secrets;
  const access = accessOf(profile.copyTo, secrets.value);
  return { ok: true, value: { access, redact: redactor(secrets.value.values()) } };
}

/** What the profile has to say before the task makes sense. */
function whatIsMissing({ task, profile }: Planned): Result<never> | null {
  if (task === 'forget' && profile.retention === null) {
    return unplannedTask(
      t('failuresRun.retentionMissing', { name: profile.name }),
      t('failuresRun.retentionMissingHint'),
    );
  }
  if (task === 'copy' && profile.copyTo === null) {
    return unplannedTask(
      t('failuresRun.copyMissing', { name: profile.name }),
      t('failuresRun.copyMissingHint'),
    );
  }
  return null;
}

function unplannedTask(message: string, hint: string): Result<never> {
  return { ok: false, failure: { kind: 'invalid-input', message, hint } };
}

function sourceMissing(missing: readonly string[]): Result<never> {
  const paths = seriesInWords(missing);
  return {
    ok: false,
    failure: {
      kind: 'source-missing',
      message:
        missing.length === 1
          ? t('failuresRun.sourceMissing', { paths })
          : t('failuresRun.sourcesMissing', { paths }),
      hint: t('failuresRun.sourceMissingHint'),
    },
  };
}
