import type { Finding } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { sayCount } from './spoken-figures.ts';
import { quoted, well } from './findings.ts';

/** What is known of one profile. Names of secrets, never their values. */
export interface ProfileFacts {
  readonly name: string;
  readonly missingSecrets: readonly string[];
  readonly missingPaths: readonly string[];
  /** What cannot be read of its sources; left out where nobody has looked. */
  readonly unreadable?: { readonly count: number; readonly first: readonly string[] };
  /** Since when a success is overdue; null where none is. */
  readonly overdueSince?: string | null;
  /** What its conditions ask and the computer does not say, like `whether it runs on battery`. */
  readonly unanswered?: readonly string[];
  /** Left out where nobody has asked the repository. */
  readonly repositoryReachable?: Result<null>;
}

/** What the doctor has to say of one profile. */
export function profileFindings(profile: ProfileFacts): readonly Finding[] {
  const subject = t('doctor.profile', { name: profile.name });
  const findings = [
    ...secretFindings(subject, profile.missingSecrets),
    ...pathFindings(subject, profile.missingPaths),
    ...unreadableFindings(subject, profile.unreadable),
    ...overdueFindings(subject, profile.overdueSince ?? null),
    ...conditionFindings(subject, profile.unanswered ?? []),
    ...repositoryFindings(subject, profile.repositoryReachable),
  ];
  return findings.length > 0 ? findings : [well(subject, t('doctor.profileWell'))];
}

function secretFindings(subject: string, names: readonly string[]): readonly Finding[] {
  if (names.length === 0) return [];
  const commands = names.map((name) => `bellhop secret set ${name}`).join('; ');
  const message = t('doctor.secretsMissing', { count: names.length, names: quoted(names) });
  return [{ subject, state: 'ill', message, remedy: t('doctor.secretsRemedy', { commands }) }];
}

function pathFindings(subject: string, paths: readonly string[]): readonly Finding[] {
  if (paths.length === 0) return [];
  const message = t('doctor.pathsMissing', { count: paths.length, paths: quoted(paths) });
  const remedy = t('doctor.pathsRemedy');
  return [{ subject, state: 'attention', message, remedy }];
}

function repositoryFindings(subject: string, reachable?: Result<null>): readonly Finding[] {
  if (reachable === undefined || reachable.ok) return [];
  const { message, hint } = reachable.failure;
  return [{ subject, state: 'ill', message, remedy: hint }];
}

function unreadableFindings(
  subject: string,
  unreadable: ProfileFacts['unreadable'],
): readonly Finding[] {
  if (unreadable === undefined || unreadable.count === 0) return [];
  const { count, first } = unreadable;
  const told = { n: sayCount(count), names: quoted(first.slice(0, 5)) };
  const message =
    count > 5 ? t('doctor.unreadableMore', told) : t('doctor.unreadable', { count, ...told });
  return [{ subject, state: 'attention', message, remedy: t('doctor.unreadableRemedy') }];
}

function overdueFindings(subject: string, since: string | null): readonly Finding[] {
  if (since === null) return [];
  const message = t('doctor.overdue', { day: since.slice(0, 10) });
  const remedy = t('doctor.overdueRemedy');
  return [{ subject, state: 'attention', message, remedy }];
}

function conditionFindings(subject: string, unanswered: readonly string[]): readonly Finding[] {
  if (unanswered.length === 0) return [];
  const what = unanswered.reduce((first, second) => t('doctor.norUnanswered', { first, second }));
  const message = t('doctor.unanswered', { what });
  const remedy = t('doctor.unansweredRemedy');
  return [{ subject, state: 'attention', message, remedy }];
}
