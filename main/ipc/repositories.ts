import type { Api } from '../../preload/contract/api.ts';
import type { ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type {
  FolderListing,
  RepositoryStats,
  Snapshot,
  SnapshotDifference,
  SnapshotFilter,
} from '../../preload/contract/snapshot.ts';
import type { Redact } from '../core/redact.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { unknownProfile } from './profiles.ts';

/** A repository that can be asked. */
interface Opened {
  readonly engine: Engine;
  readonly access: RepositoryAccess;
  readonly redact: Redact;
}

export interface RepositoryNeeds {
  readonly find: (profileId: string) => ProfileDraft | null;
  readonly open: (repository: Repository) => Promise<Result<Opened>>;
  readonly list: (opened: Opened, filter: SnapshotFilter) => Promise<Result<readonly Snapshot[]>>;
  readonly browse: (
    opened: Opened,
    snapshotId: string,
    folder: string,
  ) => Promise<Result<FolderListing>>;
  readonly diff: (
    opened: Opened,
    first: string,
    second: string,
  ) => Promise<Result<SnapshotDifference>>;
  readonly stats: (opened: Opened) => Promise<Result<RepositoryStats>>;
  readonly unlock: (opened: Opened) => Promise<Result<null>>;
}

/** Answers what a guest asks of the repository of a profile. No failure tells one of its secrets. */
export function repositoryAnswers(needs: RepositoryNeeds): Pick<Api, 'snapshots' | 'repositories'> {
  return {
    snapshots: {
      list: (id, filter) => within(id, needs, (opened) => needs.list(opened, filter)),
      browse: (id, snapshotId, folder) =>
        within(id, needs, (opened) => needs.browse(opened, snapshotId, folder)),
      diff: (id, first, second) => within(id, needs, (opened) => needs.diff(opened, first, second)),
    },
    repositories: {
      stats: (id) => within(id, needs, needs.stats),
      unlock: (id) => within(id, needs, needs.unlock),
    },
  };
}

async function within<T>(
  profileId: string,
  { find, open }: RepositoryNeeds,
  ask: (opened: Opened) => Promise<Result<T>>,
): Promise<Result<T>> {
  const draft = find(profileId);
  if (draft === null) return { ok: false, failure: unknownProfile(profileId) };
  const opened = await open(draft.repository);
  if (!opened.ok) return opened;
  const { redact } = opened.value;
  const answer = await ask(opened.value);
  if (answer.ok) return answer;
  const { kind, message, hint, details } = answer.failure;
  const shown = { kind, message: redact(message), hint: redact(hint) };
  return {
    ok: false,
    failure: details === undefined ? shown : { ...shown, details: redact(details) },
  };
}
