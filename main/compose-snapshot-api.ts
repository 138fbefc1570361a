import { v7 as uuid } from 'uuid';
import type { RepositoryApi } from '../preload/contract/repository-api.ts';
import type { Failure } from '../preload/contract/result.ts';
import { t } from '../words/t.ts';
import type { Parts } from './compose.ts';
import { needsOfOpening, untilAfter } from './compose-opening.ts';
import { composeRestoreApi } from './compose-restore.ts';
import { readNamePattern } from './core/name-pattern.ts';
import { ownTag } from './core/own-tag.ts';
import { snapshotAnswers, type SnapshotNeeds } from './ipc/snapshots.ts';
import { browseSnapshot } from './restic/browse.ts';
import { diffSnapshots } from './restic/diff.ts';
import { findInSnapshots } from './restic/find.ts';
import { kindAt } from './restic/kind-at.ts';
import { mountRepository } from './restic/mount.ts';
import { previewFile } from './restic/preview.ts';
import { saveFile } from './restic/save.ts';
import { listSnapshots } from './restic/snapshots.ts';

/** Somebody waits for the answer, so none is worth more than this. */
const ANSWER_LIMIT_MS = 300_000;

/** What may be asked of snapshots. */
export function composeSnapshotApi(parts: Parts): RepositoryApi['snapshots'] {
  const { browsing, closing, host } = parts;
  const soon = (): AbortSignal => untilAfter(ANSWER_LIMIT_MS, { closing });
  return {
    ...snapshotAnswers({
      ...needsOfOpening(parts),
      ...lookingAround(parts, soon),
      indexed: browsing.indexed,
      kindAt: ({ engine, access }, asked) => kindAt(engine, access, asked, soon()),
      preview: ({ engine, access }, asked) => previewFile(engine, access, asked, soon()),
      // a large file may take its time
      save: ({ engine, access }, asked) =>
        saveFile(engine, access, { ...asked, mark: `bellhop-${uuid()}` }, closing),
      chooseTarget: (name) => host.chooseTarget(name),
      mount: async ({ engine, access, draft }) => {
        if (process.platform === 'win32') return { ok: false, failure: noMounts() };
        return browsing.mounts.mount(draft.profile.id, (folder, onReady, signal) =>
          mountRepository(engine, access, { folder, onReady, signal }),
        );
      },
      unmount: (profileId) => browsing.mounts.unmount(profileId),
      mounts: () => browsing.mounts.list(),
    }),
    ...composeRestoreApi(parts),
  };
}

/** Each answer of restic that names a tree is remembered, and what is browsed is indexed next. */
function lookingAround(
  { browsing }: Parts,
  soon: () => AbortSignal,
): Pick<SnapshotNeeds, 'list' | 'browse' | 'search' | 'diff'> {
  return {
    list: async ({ engine, access, draft }, { own, ...filter }) => {
      const narrowed = { ...filter, ...(own && { own: ownTag(draft.profile) }) };
      const listed = await listSnapshots(engine, access, narrowed, soon());
      if (listed.ok) browsing.roots.remember(access.location, listed.value);
      return listed;
    },
    browse: async (at, asked) => {
      const browsed = await browseSnapshot(at.engine, at.access, asked, soon());
      if (!browsed.ok) return browsed;
      const { listing, root } = browsed.value;
      if (root === null) return { ok: true, value: listing };
      browsing.roots.remember(at.access.location, [root]);
      browsing.index(at, root.id);
      const isIndexed = browsing.isIndexed(root.tree);
      return { ok: true, value: { ...listing, isIndexed } };
    },
    search: async (at, { pattern: wanted, snapshotId }) => {
      const pattern = readNamePattern(wanted);
      if (!pattern.ok) return pattern;
      const among = snapshotId === undefined ? { tag: ownTag(at.draft.profile) } : { snapshotId };
      const question = { pattern: pattern.value, among };
      const found = await findInSnapshots(at.engine, at.access, question, soon());
      if (snapshotId !== undefined) browsing.index(at, snapshotId);
      return found;
    },
    diff: ({ engine, access }, pair) => diffSnapshots(engine, access, pair, soon()),
  };
}

const noMounts = (): Failure => ({
  kind: 'not-available',
  message: t('failuresRestore.noMountWindows'),
  hint: t('failuresRestore.noMountWindowsHint'),
});
