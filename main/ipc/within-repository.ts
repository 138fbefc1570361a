import type { ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Redact } from '../core/redact.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { redactFailure } from '../core/redact-failure.ts';
import { unknownProfile } from './profiles.ts';

/** A repository that can be asked. */
export interface Opened {
  readonly engine: Engine;
  readonly access: RepositoryAccess;
  readonly redact: Redact;
}

export interface OpenNeeds {
  readonly find: (profileId: string) => ProfileDraft | null;
  /** Engine, secrets, and whether the place can be reached. */
  readonly open: (repository: Omit<Repository, 'id'>) => Promise<Result<Opened>>;
}

/** Asks the repository of a profile. No failure tells one of its secrets. */
export async function within<T>(
  profileId: string,
  { find, open }: OpenNeeds,
  ask: (opened: Opened, draft: ProfileDraft) => Promise<Result<T>>,
): Promise<Result<T>> {
  const draft = find(profileId);
  if (draft === null) return { ok: false, failure: unknownProfile(profileId) };
  return asking(draft.repository, open, (opened) => ask(opened, draft));
}

/** The same for a repository that is not, or not yet, that of a profile. */
export async function asking<T>(
  repository: Omit<Repository, 'id'>,
  open: OpenNeeds['open'],
  ask: (opened: Opened) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await open(repository);
  if (!opened.ok) return opened;
  const answer = await ask(opened.value);
  return answer.ok
    ? answer
    : { ok: false, failure: redactFailure(answer.failure, opened.value.redact) };
}
