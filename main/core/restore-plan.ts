import type { RestoreRequest } from '../../preload/contract/restore.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { commonFolder, parentOf, within } from './restore-paths.ts';
import { localPathOf, snapshotPathOf, type Platform } from './restore-places.ts';
import { makeFence, type Fence, type KeepOut } from './restore-fence.ts';

/** One go of `restic restore`. */
export interface RestoreStep {
  /** The snapshot's id, or `ID:/folder` where only a folder of it is meant. */
  readonly snapshot: string;
  readonly target: string;
  /** What is wanted, as paths within that folder; none is all of it. */
  readonly paths: readonly string[];
  /** What is left out where all of it is wanted. */
  readonly except: readonly string[];
}

/** How a request is to be carried out. */
export interface RestorePlan {
  /** All 64 digits. */
  readonly snapshotId: string;
  /** The folder that is written to, for people. */
  readonly target: string;
  readonly steps: readonly RestoreStep[];
  /** What was chosen, but is not in the snapshot. */
  readonly missing: readonly string[];
}

/** What has been found out before. */
export interface PlanFacts {
  readonly snapshotId: string;
  readonly platform: Platform;
  /** The outermost of the chosen paths that are in the snapshot. */
  readonly held: readonly string[];
  readonly missing: readonly string[];
  /** Those of the held that are folders. */
  readonly folders: ReadonlySet<string>;
  /** What the snapshot's root holds itself, like `/home`; needed where `/` is chosen. */
  readonly top: readonly string[];
  /** For what is restored in place: the nearest folder around it that this computer has. */
  readonly nearest: ReadonlyMap<string, string>;
  /** Other names of the target folder, without links. */
  readonly realTarget: string;
  readonly keepOut: readonly KeepOut[];
}

/** Each go costs a second, so beyond this many folders they are done together. */
const MOST_STEPS = 16;

/**
 * Turns a request into goes of restic. Everything is restored from the folder around it and not from
 * the root: restic gives every folder on the way to a file the mode, owner and time of the snapshot,
 * and would do so to `/home` or `/tmp` for one file in them.
 */
export function planRestore(request: RestoreRequest, facts: PlanFacts): Result<RestorePlan> {
  const { target } = request;
  if (facts.held.length === 0) return refuse(nothingHeld(facts.missing));
  const fence = makeFence(facts.keepOut, facts.platform);
  return target.kind === 'folder'
    ? intoFolder(target.path, request, { ...facts, fence })
    : inPlace(request, { ...facts, fence });
}

interface Known extends PlanFacts {
  readonly fence: Fence;
}

function intoFolder(target: string, request: RestoreRequest, known: Known): Result<RestorePlan> {
  const { held, snapshotId, missing, platform, fence } = known;
  if (snapshotPathOf(target, platform) === '/') return refuse(useInPlace());
  const everything = held.includes('/');
  const parents = new Set(held.map(parentOf));
  const from = everything || parents.size > 1 ? '/' : parentOf(held[0] ?? '/');
  const paths = everything ? [] : held.map((path) => within(from, path));
  for (const folder of [target, known.realTarget]) {
    const around = snapshotPathOf(folder, platform);
    const landings = (everything ? known.top : paths).map((path) => `${around}${path}`);
    const failure =
      fence.refuseWithin([around]) ??
      fence.refuseTouching(everything && request.deleteOthers ? [around] : landings);
    if (failure !== null) return refuse(failure);
  }
  const steps = [{ snapshot: folderOf(snapshotId, from), target, paths, except: [] }];
  return { ok: true, value: { snapshotId, target, steps, missing } };
}

function inPlace(request: RestoreRequest, known: Known): Result<RestorePlan> {
  const { platform, snapshotId, missing, fence } = known;
  const isWindows = platform === 'win32';
  const everything = known.held.includes('/');
  const held = everything && isWindows ? known.top : known.held;
  const stranger = held.find((path) => localPathOf(path, platform) === null);
  if (stranger !== undefined) return refuse(noSuchPlace(stranger));
  const roots = held.filter((path) => path === '/' || (isWindows && parentOf(path) === '/'));
  if (request.deleteOthers && roots.length > 0) return refuse(deletesAll());
  const failure = fence.refuseWithin(held);
  if (failure !== null) return refuse(failure);
  const whole = held.filter((path) => roots.includes(path) || fence.inside(path).length > 0);
  const odd = whole.find((path) => !roots.includes(path) && !known.folders.has(path));
  if (odd !== undefined) return refuse(replacesFolder(odd));
  const steps = [
    ...whole.map((path) => wholeFolder(path, known)),
    ...byFolder(
      held.filter((path) => !whole.includes(path)),
      known,
    ),
  ];
  const target = isWindows ? [...new Set(steps.map((each) => each.target.slice(0, 3)))] : ['/'];
  return { ok: true, value: { snapshotId, target: target.join(', '), steps, missing } };
}

function wholeFolder(path: string, { snapshotId, platform, fence }: Known): RestoreStep {
  return {
    snapshot: folderOf(snapshotId, path),
    target: localPathOf(path, platform) ?? path,
    paths: [],
    except: fence.inside(path).map((each) => within(path, each)),
  };
}

function byFolder(paths: readonly string[], known: Known): readonly RestoreStep[] {
  const { snapshotId, platform, nearest } = known;
  const near = Map.groupBy(paths, (path) => nearest.get(path) ?? parentOf(path));
  const groups: ReadonlyMap<string, readonly string[]> =
    near.size <= MOST_STEPS ? near : togetherByDrive(paths, platform);
  return [...groups].map(([folder, wanted]) => ({
    snapshot: folderOf(snapshotId, folder),
    target: localPathOf(folder, platform) ?? folder,
    paths: wanted.map((path) => within(folder, path)),
    except: [],
  }));
}

function togetherByDrive(
  paths: readonly string[],
  platform: Platform,
): ReadonlyMap<string, readonly string[]> {
  const drives = Map.groupBy(paths, (path) => (platform === 'win32' ? path.slice(0, 2) : '/'));
  return new Map([...drives.values()].map((each) => [commonFolder(each), each]));
}

function folderOf(snapshotId: string, folder: string): string {
  return folder === '/' ? snapshotId : `${snapshotId}:${folder}`;
}

function refuse(failure: Failure): Result<never> {
  return { ok: false, failure };
}

/** Said where restic itself would say nothing and end well. */
export function nothingHeld(paths: readonly string[]): Failure {
  return {
    kind: 'not-found',
    message: t('failuresRestore.noneHeld'),
    hint: t('failuresRestore.noneHeldHint'),
    ...(paths.length > 0 && { details: paths.slice(0, 20).join('\n') }),
  };
}

const useInPlace = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.useInPlace'),
  hint: t('failuresRestore.useInPlaceHint'),
});

const deletesAll = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.deletesAll'),
  hint: t('failuresRestore.deletesAllHint'),
});

const noSuchPlace = (path: string): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.noSuchPlace', { path }),
  hint: t('failuresRestore.noSuchPlaceHint'),
});

const replacesFolder = (path: string): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.replacesFolder', { path }),
  hint: t('failuresRestore.replacesFolderHint'),
});
