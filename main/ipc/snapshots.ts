import path from 'node:path';
import type { ProfileDraft } from '../../preload/contract/profile.ts';
import type { RepositoryApi } from '../../preload/contract/repository-api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type {
  FilePreview,
  FolderEntry,
  FolderListing,
  Mount,
  SearchResult,
  Snapshot,
  SnapshotDifference,
  SnapshotFilter,
  SnapshotSearch,
} from '../../preload/contract/snapshot.ts';
import { within, type Opened, type OpenNeeds } from './within-repository.ts';

/** A folder of a snapshot, from this entry on. */
export interface FolderAsked {
  readonly snapshotId: string;
  readonly folder: string;
  readonly offset: number;
}

/** A file or folder of a snapshot. */
export interface PathAsked {
  readonly snapshotId: string;
  readonly path: string;
}

/** What the index can answer without restic; null where it cannot. */
export interface IndexedAnswers {
  readonly browse: (draft: ProfileDraft, asked: FolderAsked) => Result<FolderListing> | null;
  readonly find: (draft: ProfileDraft, search: SnapshotSearch) => Result<SearchResult> | null;
  readonly kindAt: (draft: ProfileDraft, asked: PathAsked) => FolderEntry['kind'] | null;
}

/** A repository that is open, and whose it is. */
export interface Asked extends Opened {
  readonly draft: ProfileDraft;
}

type Kind = FolderEntry['kind'];

export interface SnapshotNeeds extends OpenNeeds {
  readonly indexed: IndexedAnswers;
  readonly list: (at: Asked, filter: SnapshotFilter) => Promise<Result<readonly Snapshot[]>>;
  readonly browse: (at: Asked, asked: FolderAsked) => Promise<Result<FolderListing>>;
  readonly search: (at: Asked, search: SnapshotSearch) => Promise<Result<SearchResult>>;
  readonly diff: (
    at: Asked,
    pair: readonly [first: string, second: string],
  ) => Promise<Result<SnapshotDifference>>;
  readonly kindAt: (at: Asked, asked: PathAsked) => Promise<Result<Kind>>;
  readonly preview: (at: Asked, asked: PathAsked) => Promise<Result<FilePreview>>;
  readonly save: (
    at: Asked,
    asked: PathAsked & { readonly target: string; readonly overwrites: boolean },
  ) => Promise<Result<string>>;
  /** The system's dialog, which asks about a file that is there. */
  readonly chooseTarget: (name: string) => Promise<Result<string | null>>;
  readonly mount: (at: Asked) => Promise<Result<Mount>>;
  readonly unmount: (profileId: string) => Promise<Result<null>>;
  readonly mounts: () => readonly Mount[];
}

/** Answers what a guest asks of the snapshots of a profile's repository. */
export function snapshotAnswers(
  needs: SnapshotNeeds,
): Omit<RepositoryApi['snapshots'], 'previewRestore' | 'restore'> {
  const ask = asker(needs);
  const { indexed } = needs;
  return {
    list: (id, filter) => ask(id, (at) => needs.list(at, filter)),
    browse: async (id, snapshotId, folder, offset) => {
      const asked = { snapshotId, folder, offset };
      const known = indexedOf(id, needs, (draft) => indexed.browse(draft, asked));
      return known ?? ask(id, (at) => needs.browse(at, asked));
    },
    find: async (id, search) => {
      const known = indexedOf(id, needs, (draft) => indexed.find(draft, search));
      return known ?? ask(id, (at) => needs.search(at, search));
    },
    diff: (id, first, second) => ask(id, (at) => needs.diff(at, [first, second])),
    preview: (id, snapshotId, file) =>
      ask(id, (at) => needs.preview(at, { snapshotId, path: file })),
    save: (id, snapshotId, file, target) => save(id, { snapshotId, path: file, target }, needs),
    mount: (id) => ask(id, needs.mount),
    unmount: (id) => needs.unmount(id),
    mounts: async () => needs.mounts(),
  };
}

function asker(needs: OpenNeeds) {
  return <T>(id: string, act: (at: Asked) => Promise<Result<T>>): Promise<Result<T>> =>
    within(id, needs, (opened, draft) => act({ ...opened, draft }));
}

function indexedOf<T>(
  profileId: string,
  { find }: OpenNeeds,
  look: (draft: ProfileDraft) => T | null,
): T | null {
  const draft = find(profileId);
  return draft && look(draft);
}

async function save(
  id: string,
  { target, ...asked }: PathAsked & { readonly target: string | null },
  needs: SnapshotNeeds,
): Promise<Result<string | null>> {
  const ask = asker(needs);
  if (target !== null) {
    return ask(id, (at) => needs.save(at, { ...asked, target, overwrites: false }));
  }
  const known = indexedOf(id, needs, (draft) => needs.indexed.kindAt(draft, asked));
  const kind: Result<Kind> =
    known === null ? await ask(id, (at) => needs.kindAt(at, asked)) : { ok: true, value: known };
  if (!kind.ok) return kind;
  const chosen = await needs.chooseTarget(suggestedName(asked, kind.value));
  if (!chosen.ok || chosen.value === null) return chosen;
  const place = { target: chosen.value, overwrites: true };
  return ask(id, (at) => needs.save(at, { ...asked, ...place }));
}

function suggestedName({ snapshotId, path: wanted }: PathAsked, kind: Kind): string {
  const name = path.posix.basename(wanted) || `snapshot-${snapshotId.slice(0, 8)}`;
  return kind === 'folder' ? `${name}.tar` : name;
}
