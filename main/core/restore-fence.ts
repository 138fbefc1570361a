import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { holds } from './restore-paths.ts';
import { foldCase, snapshotPathOf, type Platform } from './restore-places.ts';

/** A folder of this computer that nothing is restored into, as it is in use. */
export interface KeepOut {
  readonly path: string;
  /** What it is, as in "is the repository itself". */
  readonly what: string;
}

/** Knows what must not be written to. All paths are those of snapshots. */
export interface Fence {
  /** Why none of these may be written: one of them is in a folder that is in use. */
  readonly refuseWithin: (paths: readonly string[]) => Failure | null;
  /** The same, where one of them holds such a folder, too. */
  readonly refuseTouching: (paths: readonly string[]) => Failure | null;
  /** The folders in use that are somewhere in this one. */
  readonly inside: (folder: string) => readonly string[];
}

/** Keeps a restore out of its own repository and of the databases that Bellhop has open. */
export function makeFence(keepOut: readonly KeepOut[], platform: Platform): Fence {
  const fold = (path: string): string => foldCase(path, platform);
  const posts = keepOut.map(({ path, what }) => {
    const within = snapshotPathOf(path, platform);
    return { path, what, within, folded: fold(within) };
  });
  const firstOf = (
    paths: readonly string[],
    touches: (post: string, path: string) => boolean,
  ): Failure | null => {
    const folded = paths.map(fold);
    const post = posts.find((each) => folded.some((path) => touches(each.folded, path)));
    return post === undefined ? null : inUse(post);
  };
  return {
    refuseWithin: (paths) => firstOf(paths, holds),
    refuseTouching: (paths) =>
      firstOf(paths, (post, path) => holds(post, path) || holds(path, post)),
    inside: (folder) => [
      ...new Set(
        posts.filter(({ folded }) => holds(fold(folder), folded)).map(({ within }) => within),
      ),
    ],
  };
}

const inUse = ({ path, what }: KeepOut): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.inUse', { path, what }),
  hint: t('failuresRestore.inUseHint'),
});
