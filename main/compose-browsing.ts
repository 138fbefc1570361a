import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ProfileDraft } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import type { FolderListing, SearchResult } from '../preload/contract/snapshot.ts';
import type { Foundation } from './compose.ts';
import { callLater } from './compose-deliveries.ts';
import { readNamePattern } from './core/name-pattern.ts';
import { makeIndexer, type Indexer } from './flow/index-trees.ts';
import { knowRoots, type KnownRoots } from './flow/known-roots.ts';
import { keepMounts, type Mounts } from './flow/mounts.ts';
import type { IndexedAnswers } from './ipc/snapshots.ts';
import type { Opened } from './ipc/within-repository.ts';
import { noFolder, plainFolder } from './restic/browse.ts';
import { removeMountFolder } from './restic/remove-mount-folder.ts';
import { walkSnapshot } from './restic/walk.ts';
import { openTreeIndex, type TreeIndex } from './store/tree-index.ts';

/** What looking into snapshots keeps between two questions. */
export interface Browsing {
  readonly roots: KnownRoots;
  readonly mounts: Mounts;
  readonly indexed: IndexedAnswers;
  readonly isIndexed: (tree: string) => boolean;
  /** Indexes a snapshot soon, if its tree is known and not indexed. */
  readonly index: (opened: Opened, snapshotId: string) => void;
  /** Unmounts, and ends the indexing that is on. */
  readonly close: () => Promise<void>;
}

/** Opens what looking into snapshots needs. */
export function openBrowsing({ host, news }: Pick<Foundation, 'host' | 'news'>): Browsing {
  const store = openTreeIndex(host.dataFolder);
  const roots = knowRoots();
  const indexer = makeIndexer({ after: callLater, has: store.has, begin: store.begin });
  const mounts = keepMounts({
    makeFolder: () => mkdtemp(path.join(os.tmpdir(), 'bellhop-mount-')),
    removeFolder: (folder) => removeMountFolder(folder, process.platform),
    changed: () => {
      news.tell('changed', { what: 'mounts' });
    },
  });
  return {
    roots,
    mounts,
    indexed: indexedAnswers(store, roots),
    isIndexed: store.has,
    index: indexWith(indexer, roots),
    close: async () => {
      await Promise.all([mounts.close(), indexer.stop()]);
      store.close();
    },
  };
}

function indexWith(indexer: Indexer, roots: KnownRoots): Browsing['index'] {
  return ({ engine, access }, snapshotId) => {
    const tree = roots.treeOf(access.location, snapshotId);
    if (tree === null) return;
    indexer.request({
      tree,
      walk: (hear, signal) => walkSnapshot(engine, access, { snapshotId, hear, signal }),
    });
  };
}

function indexedAnswers(store: TreeIndex, roots: KnownRoots): IndexedAnswers {
  const treeOf = ({ repository }: ProfileDraft, snapshotId: string): string =>
    roots.treeOf(repository.location, snapshotId) ?? '';
  return {
    browse: (draft, { snapshotId, folder, offset }): Result<FolderListing> | null =>
      store.ask(treeOf(draft, snapshotId), (reader): Result<FolderListing> => {
        const wanted = plainFolder(folder);
        const found = reader.folder(wanted, offset);
        return found === null
          ? { ok: false, failure: noFolder(wanted) }
          : { ok: true, value: { folder: wanted, ...found, isIndexed: true } };
      }),
    find: (draft, { pattern, snapshotId }): Result<SearchResult> | null => {
      if (snapshotId === undefined) return null;
      const read = readNamePattern(pattern);
      if (!read.ok) return read;
      return store.ask(treeOf(draft, snapshotId), (reader): Result<SearchResult> => {
        const { entries, total } = reader.find(read.value.glob);
        return {
          ok: true,
          value: { hits: entries.map((entry) => ({ snapshotId, entry })), total },
        };
      });
    },
    kindAt: (draft, { snapshotId, path: wanted }) =>
      store.ask(treeOf(draft, snapshotId), (reader) => reader.kindAt(plainFolder(wanted))),
  };
}
