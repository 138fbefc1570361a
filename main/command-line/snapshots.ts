import path from 'node:path';
import type { Api } from '../../preload/contract/api.ts';
import type {
  FilePreview,
  FolderListing,
  RepositoryStats,
  SearchResult,
  Snapshot,
  SnapshotDifference,
} from '../../preload/contract/snapshot.ts';
import { askerAbout, type Question } from './question.ts';
import {
  differenceLines,
  folderLines,
  searchLines,
  snapshotLine,
  statsLines,
} from './snapshot-words.ts';
import type { Terminal } from './terminal.ts';

/** The words that these commands know. */
export interface SnapshotWords {
  readonly positionals: readonly string[];
  readonly values: {
    readonly tag?: string | undefined;
    readonly host?: string | undefined;
    readonly path?: string | undefined;
    readonly snapshot?: string | undefined;
    readonly all?: boolean | undefined;
  };
}

/** The command about what is in a profile's repository; null where the words make none. */
export function snapshotCommandOf(
  { positionals, values }: SnapshotWords,
  terminal: Terminal,
): ((api: Api) => Promise<number>) | null {
  const [name, profile, ...rest] = positionals;
  if (profile === undefined) return null;
  const asking = askerAbout(profile, terminal);
  const [first = '', second = '', third = ''] = rest;
  switch (`${name ?? ''} ${String(rest.length)}`) {
    case 'snapshots 0':
      return asking(listing(values));
    case 'ls 1':
    case 'ls 2':
      return asking(browsing(first, rest[1] ?? '/'));
    case 'find 1':
      return asking(finding(first, values.snapshot));
    case 'diff 2':
      return asking(comparing(first, second));
    case 'show 2':
      return asking(previewing(first, second));
    case 'save 3':
      return asking(saving({ snapshot: first, file: second, target: path.resolve(third) }));
    case 'stats 0':
      return asking(measuring);
    case 'unlock 0':
      return asking(unlocking);
    default:
      return null;
  }
}

function listing({ tag, host, path, all }: SnapshotWords['values']): Question<readonly Snapshot[]> {
  const filter = {
    ...(all !== true && { own: true as const }),
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
    ask: (api, id) => api.snapshots.browse(id, snapshot, folder, 0),
    document: (listed) => listed,
    lines: folderLines,
  };
}

function finding(pattern: string, snapshot: string | undefined): Question<SearchResult> {
  const search = { pattern, ...(snapshot !== undefined && { snapshotId: snapshot }) };
  return {
    ask: (api, id) => api.snapshots.find(id, search),
    document: (found) => found,
    lines: searchLines,
  };
}

function comparing(first: string, second: string): Question<SnapshotDifference> {
  return {
    ask: (api, id) => api.snapshots.diff(id, first, second),
    document: (difference) => difference,
    lines: differenceLines,
  };
}

/** A file's text as it is: whoever asks for it wants its bytes, in a pipe or a pager. */
function previewing(snapshot: string, file: string): Question<FilePreview> {
  return {
    ask: (api, id) => api.snapshots.preview(id, snapshot, file),
    document: (preview) => preview,
    lines: ({ kind, text, isCut }) =>
      kind === 'binary'
        ? ['This is no text. Save it with: bellhop save PROFILE SNAPSHOT PATH FILE']
        : [text, ...(isCut ? ['… cut here: save it to see all of it'] : [])],
  };
}

function saving(asked: {
  readonly snapshot: string;
  readonly file: string;
  readonly target: string;
}): Question<string | null> {
  return {
    ask: (api, id) => api.snapshots.save(id, asked.snapshot, asked.file, asked.target),
    document: (saved) => ({ saved }),
    lines: (saved) => [`Saved as ${saved ?? asked.target}.`],
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
