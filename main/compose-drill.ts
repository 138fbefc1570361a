import path from 'node:path';
import type { Result } from '../preload/contract/result.ts';
import type { Snapshot } from '../preload/contract/snapshot.ts';
import { compareFile } from './access/compare-file.ts';
import { lendFolder } from './access/lend-folder.ts';
import type { Rooms } from './compose.ts';
import { ownTag } from './core/own-tag.ts';
import { localPathOf } from './core/restore-places.ts';
import { platform } from './compose-restore.ts';
import { drill, type DrillNeeds, type RestoredSample } from './flow/drill.ts';
import type { Ready } from './flow/ready.ts';
import type { Order } from './flow/runner.ts';
import type { Job } from './flow/with-unlock.ts';
import { restore } from './restic/restore.ts';
import { sampleFiles } from './restic/sample-files.ts';
import { listSnapshots } from './restic/snapshots.ts';
import { unlockRepository } from './restic/unlock.ts';

/** With twenty files, a drill takes no more than some gigabytes of disk. */
const LARGEST_BYTES = 256 * 1_048_576;

/** Does the work of a drill's run. */
export function workOfDrill(order: Order, ready: Ready, { host }: Rooms): Promise<void> {
  const { record, profile, signal } = order;
  return drill({ record, profile, ready, signal }, needsOfDrill(host.dataFolder));
}

function needsOfDrill(dataFolder: string): DrillNeeds {
  return {
    now: Date.now,
    unlock: ({ engine, access }) => unlockRepository(engine, access),
    newest,
    sample: ({ ready, profile, signal }, snapshotId) =>
      sampleFiles(ready.engine, ready.access, {
        snapshotId,
        count: profile.upkeep.drillFiles,
        largestBytes: LARGEST_BYTES,
        chance: Math.random,
        signal,
      }),
    restore: restoreSample,
    compare: (folder, file) =>
      compareFile(
        path.join(folder, ...file.path.split('/')),
        file,
        localPathOf(file.path, platform()) ?? '',
      ),
    withFolder: (work) => lendFolder(path.join(dataFolder, 'drill'), work),
  };
}

async function newest({ ready, profile, signal }: Job): Promise<Result<Snapshot | null>> {
  const { engine, access } = ready;
  const listed = await listSnapshots(engine, access, { own: ownTag(profile) }, signal);
  return listed.ok ? { ok: true, value: listed.value[0] ?? null } : listed;
}

/** All at their full paths: the folder is empty, so there is nothing to overwrite or to protect. */
function restoreSample(
  { ready, profile, signal }: Job,
  { snapshotId, paths, folder }: RestoredSample,
): ReturnType<typeof restore> {
  const step = { snapshot: snapshotId, target: folder, paths, except: [] };
  const manner = {
    platform: platform(),
    overwrite: 'always',
    deleteOthers: false,
    verify: true,
    dryRun: false,
    limits: profile.limits,
  } as const;
  const watch = { onMessage: () => undefined, signal };
  return restore(ready.engine, ready.access, { step, manner }, watch);
}
