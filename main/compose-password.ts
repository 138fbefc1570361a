import type { Repository } from '../preload/contract/profile.ts';
import type { RepositoryApi } from '../preload/contract/repository-api.ts';
import type { Failure, Result } from '../preload/contract/result.ts';
import { t } from '../words/t.ts';
import type { Parts } from './compose.ts';
import { needsOfOpening, untilAfter } from './compose-opening.ts';
import { otherUser, profilesAt } from './core/password-users.ts';
import { redactFailure } from './core/redact-failure.ts';
import { redactor } from './core/redact.ts';
import {
  changePassword,
  settlePassword,
  waitingName,
  type PasswordNeeds,
} from './flow/change-password.ts';
import { within, type Opened } from './ipc/within-repository.ts';
import { changeKey } from './restic/keys.ts';
import { probeRepository } from './restic/probe.ts';
import { unlockRepository } from './restic/unlock.ts';

const DEADLINE_MS = 60_000;

/** Changes a repository's password, one at a time. */
export function changePasswordOf(parts: Parts): RepositoryApi['repositories']['changePassword'] {
  let isChanging = false;
  return async (profileId, password) => {
    if (isChanging) return { ok: false, failure: changing() };
    isChanging = true;
    try {
      return await change(profileId, password, parts);
    } finally {
      isChanging = false;
    }
  };
}

/** Ends the changes of passwords that were cut off when Bellhop was killed; what it cannot end stays. */
export async function settlePasswords(parts: Parts): Promise<void> {
  const names = await parts.vault.list();
  if (!names.ok) return;
  const { repositories } = parts.configuration.read();
  for (const repository of repositories) {
    const { passwordSecret } = repository;
    if (!names.value.includes(waitingName(passwordSecret))) continue;
    if (sharedWith(repository, parts) !== null) continue;
    const opened = await needsOfOpening(parts).open(repository);
    if (!opened.ok) continue;
    const settled = await settlePassword(passwordSecret, needsOf(opened.value, parts));
    if (settled.ok) parts.news.tell('changed', { what: 'secrets' });
  }
}

async function change(
  profileId: string,
  password: string,
  parts: Parts,
): ReturnType<RepositoryApi['repositories']['changePassword']> {
  const changed = await within(profileId, needsOfOpening(parts), (opened, { repository }) =>
    changeHeld(repository, password, { opened, parts }),
  );
  parts.news.tell('changed', { what: 'secrets' });
  if (changed.ok || password === '') return changed;
  return { ok: false, failure: redactFailure(changed.failure, redactor([password])) };
}

/** A run that starts meanwhile waits for the password, and gets the one that is right then. */
async function changeHeld(
  repository: Repository,
  password: string,
  { opened, parts }: { readonly opened: Opened; readonly parts: Parts },
): Promise<Result<null>> {
  const { passwordSecret } = repository;
  const release = parts.vault.hold(passwordSecret);
  try {
    const failure = inUse(repository, parts) ?? sharedWith(repository, parts);
    if (failure !== null) return { ok: false, failure };
    return await changePassword(passwordSecret, password, needsOf(opened, parts));
  } finally {
    release();
  }
}

function needsOf({ engine, access }: Opened, { vault, closing: signal }: Parts): PasswordNeeds {
  const withPassword = (password: string): Opened['access'] => ({ ...access, password });
  return {
    vault,
    tryPassword: async (password) => {
      const soon = untilAfter(DEADLINE_MS, { closing: signal });
      const probed = await probeRepository(engine, withPassword(password), soon);
      return probed.ok && probed.value.state === 'none' ? { ok: false, failure: gone() } : probed;
    },
    change: async (current, password) => {
      const changed = await changeKey(engine, withPassword(current), { password, signal });
      if (changed.ok || changed.failure.kind !== 'locked') return changed;
      // A lock that restic itself calls stale hurts nobody.
      const unlocked = await unlockRepository(engine, withPassword(current), signal);
      return unlocked.ok ? changeKey(engine, withPassword(current), { password, signal }) : changed;
    },
  };
}

function inUse({ location }: Repository, { configuration, desk }: Parts): Failure | null {
  const at = new Set(profilesAt(location, configuration.read()).map(({ id }) => id));
  const run = desk
    .inFlight()
    .find(({ profileId, phase }) => phase !== 'ended' && at.has(profileId));
  if (run === undefined) return null;
  return {
    kind: 'busy',
    message: t('failuresRun.repositoryInUse', { name: run.profile }),
    hint: t('failuresRun.repositoryInUseHint'),
  };
}

/** Whoever else uses the secret, or the name under which the new one waits, would be locked out. */
function sharedWith(repository: Repository, { configuration }: Parts): Failure | null {
  const { passwordSecret } = repository;
  const stored = configuration.read();
  const user =
    otherUser(repository, stored) ??
    otherUser({ ...repository, passwordSecret: waitingName(passwordSecret) }, stored);
  if (user === null) return null;
  return {
    kind: 'invalid-input',
    message: t('failuresRun.secretShared', { name: passwordSecret, user }),
    hint: t('failuresRun.secretSharedHint'),
  };
}

const changing = (): Failure => ({
  kind: 'busy',
  message: t('failuresRun.passwordChanging'),
  hint: t('failuresRun.passwordChangingHint'),
});

const gone = (): Failure => ({
  kind: 'repository-missing',
  message: t('failuresRun.noRepository'),
  hint: t('failuresRun.noRepositoryHint'),
});
