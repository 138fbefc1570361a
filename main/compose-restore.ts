import type { Profile } from '../preload/contract/profile.ts';
import type { RestoreRequest } from '../preload/contract/restore.ts';
import type { RepositoryApi } from '../preload/contract/repository-api.ts';
import type { Result } from '../preload/contract/result.ts';
import type { Progress } from '../preload/contract/run.ts';
import { t } from '../words/t.ts';
import type { Parts, Rooms } from './compose.ts';
import { needsOfOpening, untilAfter } from './compose-opening.ts';
import { ownTag } from './core/own-tag.ts';
import { placeOf } from './core/repository-place.ts';
import type { RepositoryAccess } from './core/restic-exit.ts';
import type { KeepOut } from './core/restore-fence.ts';
import type { Platform } from './core/restore-places.ts';
import { planRestore, type RestorePlan } from './core/restore-plan.ts';
import { previewRestore } from './flow/preview-restore.ts';
import type { Ready } from './flow/ready.ts';
import { restoreFiles } from './flow/restore.ts';
import type { Open, StepNeeds, Wanted } from './flow/restore-steps.ts';
import type { Order } from './flow/runner.ts';
import { within } from './ipc/within-repository.ts';
import { restore } from './restic/restore.ts';
import { findSnapshot, lookUpPaths, newestOf } from './restic/restore-lookup.ts';
import { makeTarget, nearestFolders, refuseTarget, withoutLinks } from './restic/restore-target.ts';
import { listSnapshots } from './restic/snapshots.ts';
import { unlockRepository } from './restic/unlock.ts';

/** A dry run reads the whole tree, so that a large one takes its time. */
const PREVIEW_LIMIT_MS = 600_000;

/** What may be asked of restoring. */
export function composeRestoreApi(
  parts: Parts,
): Pick<RepositoryApi['snapshots'], 'previewRestore' | 'restore'> {
  const soon = (): AbortSignal => untilAfter(PREVIEW_LIMIT_MS, parts);
  return {
    previewRestore: (profileId, request) =>
      within(profileId, needsOfOpening(parts), (opened, { profile }) =>
        previewRestore(opened, { profile, request }, soon(), needsOfSteps(parts.host.dataFolder)),
      ),
    restore: async (profileId, request) => parts.desk.restore(profileId, request),
  };
}

/** Does the work of a restore's run. */
export function workOfRestore(
  { restore: request, ...order }: Order,
  ready: Ready,
  toldProgress: (progress: Progress) => void,
  { host }: Pick<Rooms, 'host'>,
): Promise<void> {
  if (request === null) throw new Error('workOfRestore: the desk says what is to be restored');
  return restoreFiles({ ...order, ready }, request, {
    ...needsOfSteps(host.dataFolder),
    now: Date.now,
    unlock: ({ engine, access }) => unlockRepository(engine, access),
    makeTarget,
    toldProgress,
  });
}

function needsOfSteps(dataFolder: string): StepNeeds {
  return {
    plan: (open, wanted, signal) => plan(open, wanted, { dataFolder, signal }),
    restore: ({ engine, access }, { step, profile, request, dryRun }, watch) => {
      const { overwrite, deleteOthers, verify } = request;
      const asked = { overwrite, deleteOthers, verify, dryRun };
      const manner = { platform: platform(), limits: profile.limits, ...asked };
      return restore(engine, access, { step, manner }, watch);
    },
  };
}

async function plan(
  open: Open,
  { profile, request }: Wanted,
  { dataFolder, signal }: { readonly dataFolder: string; readonly signal: AbortSignal },
): Promise<Result<RestorePlan>> {
  const { engine, access } = open;
  const { target, paths } = request;
  const refused = target.kind === 'folder' ? await refuseTarget(target.path) : null;
  if (refused !== null) return { ok: false, failure: refused };
  const found = await resolve(open, { profile, start: request.snapshotId }, signal);
  if (!found.ok) return found;
  const snapshotId = found.value;
  const held = await lookUpPaths(engine, access, { snapshotId, paths }, signal);
  if (!held.ok) return held;
  return planRestore(request, {
    snapshotId,
    platform: platform(),
    ...held.value,
    ...(await lookAround(request, held.value.held)),
    keepOut: await keepOutOf(dataFolder, access),
  });
}

/**
 * The full id of a snapshot that is there. The list is asked for a full id, too: of one that is gone
 * restic says only that a file cannot be opened.
 */
async function resolve(
  { engine, access }: Open,
  { profile, start }: { readonly profile: Profile; readonly start: string },
  signal: AbortSignal,
): Promise<Result<string>> {
  const isLatest = start === 'latest';
  const filter = isLatest ? { own: ownTag(profile) } : {};
  const listed = await listSnapshots(engine, access, filter, signal);
  if (!listed.ok) return listed;
  return isLatest ? newestOf(listed.value) : findSnapshot(listed.value, start);
}

async function lookAround(
  { target }: RestoreRequest,
  held: readonly string[],
): Promise<{ readonly nearest: ReadonlyMap<string, string>; readonly realTarget: string }> {
  return target.kind === 'folder'
    ? { nearest: new Map(), realTarget: await withoutLinks(target.path) }
    : { nearest: await nearestFolders(held, platform()), realTarget: '/' };
}

/** Under every name that they have. */
async function keepOutOf(
  dataFolder: string,
  { location }: RepositoryAccess,
): Promise<readonly KeepOut[]> {
  const place = placeOf(location);
  const used = [
    { path: dataFolder, what: t('failuresRestore.ownFolder') },
    ...(place.kind === 'folder'
      ? [{ path: place.path, what: t('failuresRestore.repositoryItself') }]
      : []),
  ];
  const real = used.map(async (each) => [each, { ...each, path: await withoutLinks(each.path) }]);
  return (await Promise.all(real)).flat();
}

/** This system, as far as paths go. */
export function platform(): Platform {
  const { platform: name } = process;
  return name === 'win32' || name === 'darwin' ? name : 'linux';
}
