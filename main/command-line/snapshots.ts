import type { Api } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type {
  FolderListing,
  RepositoryStats,
  Snapshot,
  SnapshotDifference,
} from '../../preload/contract/snapshot.ts';
import { findProfile } from './reception.ts';
import { differenceLines, folderLines, snapshotLine, statsLines } from './snapshot-words.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** The words that these commands know. */
export interface SnapshotWords {
  readonly positionals: readonly string[];
  readonly values: {
    readonly tag?: string | undefined;
    readonly host?: string | undefined;
    readonly path?: string | undefined;
  };
}

/** The command about a profile's repository that the words ask for; null where they make none. */
export function snapshotCommandOf(
  { positionals, values }: SnapshotWords,
  terminal: Terminal,
): ((api: Api) => Promise<number>) | null {
  const [name, profile, first, second, ...more] = positionals;
  if (profile === undefined || more.length > 0) return null;
  const asking =
    <T>(question: Question<T>) =>
    (api: Api) =>
      show(api, profile, terminal, question);
  switch (name) {
    case 'snapshots':
      return first === undefined ? asking(listing(values)) : null;
    case 'ls':
      return first === undefined ? null : asking(browsing(first, second ?? '/'));
    case 'diff':
      return second === undefined ? null : asking(comparing(first ?? '', second));
    case 'stats':
      return first === undefined ? asking(measuring) : null;
    case 'unlock':
      return first === undefined ? asking(unlocking) : null;
    default:
      return null;
  }
}

interface Question<T> {
  readonly ask: (api: Api, profileId: string) => Promise<Result<T>>;
  /** What `--json` prints. */
  readonly document: (answer: T) => object;
  readonly lines: (answer: T) => readonly string[];
}

function listing({ tag, host, path }: SnapshotWords['values']): Question<readonly Snapshot[]> {
  const filter = {
    ...(tag !== undefined && { tag }),
    ...(host !== undefined && { host }),
    ...(path !== undefined && { path }),
  };
  return {
    ask: (api, id) => api.snapshots.list(id, filter),
    document: (snapshots) => ({ snapshots }),
    lines: (snapshots) => snapshots.map(snapshotLine),
  };
}

function browsing(snapshot: string, folder: string): Question<FolderListing> {
  return {
    ask: (api, id) => api.snapshots.browse(id, snapshot, folder),
    document: (listed) => listed,
    lines: folderLines,
  };
}

function comparing(first: string, second: string): Question<SnapshotDifference> {
  return {
    ask: (api, id) => api.snapshots.diff(id, first, second),
    document: (difference) => difference,
    lines: differenceLines,
  };
}

const measuring: Question<RepositoryStats> = {
  ask: (api, id) => api.repositories.stats(id),
  document: (stats) => stats,
  lines: statsLines,
};

const unlocking: Question<null> = {
  ask: (api, id) => api.repositories.unlock(id),
  document: () => ({ unlocked: true }),
  lines: () => ['Stale locks are removed. A lock that is in use stays.'],
};

async function show<T>(
  api: Api,
  wanted: string,
  terminal: Terminal,
  { ask, document, lines }: Question<T>,
): Promise<number> {
  const found = await findProfile(api, wanted);
  if (!found.ok) return terminal.fail(found.failure);
  const answer = await ask(api, found.value.profile.id);
  if (!answer.ok) return terminal.fail(answer.failure);
  terminal.result(document(answer.value), () => lines(answer.value));
  return exitCodes.well;
}
