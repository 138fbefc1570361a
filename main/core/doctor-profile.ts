import type { Finding } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
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
  const subject = `Profile "${profile.name}"`;
  const findings = [
    ...secretFindings(subject, profile.missingSecrets),
    ...pathFindings(subject, profile.missingPaths),
    ...unreadableFindings(subject, profile.unreadable),
    ...overdueFindings(subject, profile.overdueSince ?? null),
    ...conditionFindings(subject, profile.unanswered ?? []),
    ...repositoryFindings(subject, profile.repositoryReachable),
  ];
  return findings.length > 0 ? findings : [well(subject, 'Its secrets and folders are there.')];
}

function secretFindings(subject: string, names: readonly string[]): readonly Finding[] {
  if (names.length === 0) return [];
  const commands = names.map((name) => `bellhop secret set ${name}`).join('; ');
  const message =
    names.length === 1
      ? `The secret ${quoted(names)} is not stored.`
      : `The secrets ${quoted(names)} are not stored.`;
  return [{ subject, state: 'ill', message, remedy: `Store what is missing: ${commands}` }];
}

function pathFindings(subject: string, paths: readonly string[]): readonly Finding[] {
  if (paths.length === 0) return [];
  const message = `${quoted(paths)} ${paths.length === 1 ? 'is' : 'are'} not there.`;
  const remedy = 'Connect the drive, or take out of the profile what is gone for good.';
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
  const are = count === 1 ? '1 file or folder' : `${String(count)} files or folders`;
  return [
    {
      subject,
      state: 'attention',
      message: `${are} cannot be read, and will be missing in its backups: ${quoted(first.slice(0, 5))}${count > 5 ? ', …' : '.'}`,
      remedy: 'Give yourself the right to read them, or exclude them in the profile.',
    },
  ];
}

function overdueFindings(subject: string, since: string | null): readonly Finding[] {
  if (since === null) return [];
  const message = `Its backup is overdue since ${since.slice(0, 10)}.`;
  const remedy = 'Run it now, and see in the history why it has not succeeded.';
  return [{ subject, state: 'attention', message, remedy }];
}

function conditionFindings(subject: string, unanswered: readonly string[]): readonly Finding[] {
  if (unanswered.length === 0) return [];
  const message = `This computer does not say ${unanswered.join(', nor ')}, so what the schedules ask of that counts as met.`;
  const remedy = 'Take the condition out of the profile, or know that it holds nothing back here.';
  return [{ subject, state: 'attention', message, remedy }];
}
