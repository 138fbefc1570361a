import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Snapshot } from '../../preload/contract/snapshot.ts';
import {
  decideDrill,
  drillResult,
  noSnapshotYet,
  type ComparedFile,
  type SampleFile,
} from '../core/drill.ts';
import { redactFailure } from '../core/redact-failure.ts';
import { failureOfExit } from '../core/outcome.ts';
import type { ResticExit } from '../core/restic-exit.ts';
import { cancelledVerdict, failedBy, withVerdict } from '../core/run-state.ts';
import { withUnlock, type Job, type UnlockNeeds, type Worked } from './with-unlock.ts';

export interface DrillNeeds extends UnlockNeeds {
  /** The newest snapshot that the profile has made; null where there is none. */
  readonly newest: (job: Job) => Promise<Result<Snapshot | null>>;
  readonly sample: (job: Job, snapshotId: string) => Promise<Result<readonly SampleFile[]>>;
  /** Restores these paths below a folder, each at its full path. */
  readonly restore: (job: Job, order: RestoredSample) => Promise<Result<ResticExit>>;
  readonly compare: (folder: string, file: SampleFile) => Promise<Omit<ComparedFile, 'file'>>;
  /** Lends an empty folder, and takes it away when the work is done, however it ends. */
  readonly withFolder: <T>(work: (folder: string) => Promise<T>) => Promise<T>;
}

/** What is restored and where to. */
export interface RestoredSample {
  readonly snapshotId: string;
  readonly paths: readonly string[];
  readonly folder: string;
}

/**
 * Proves that a backup can be restored: a sample of the newest snapshot is restored to a folder of its
 * own and compared with what restic says of it, and with the source where that is unchanged.
 */
export function drill(job: Job, needs: DrillNeeds): Promise<void> {
  return withUnlock(job, (ready) => once({ ...job, ready }, needs), needs);
}

async function once(job: Job, needs: DrillNeeds): Promise<Worked> {
  const { signal } = job;
  const newest = await needs.newest(job);
  if (!newest.ok) return endBadly(newest.failure, job);
  if (newest.value === null) return endBadly(noSnapshotYet(), job);
  const { id: snapshotId } = newest.value;
  const sampled = await needs.sample(job, snapshotId);
  if (!sampled.ok) return endBadly(sampled.failure, job);
  const files = sampled.value;
  if (files.length === 0) return finish({ snapshotId, compared: [] }, job);
  return needs.withFolder(async (folder) => {
    const paths = files.map(({ path }) => path);
    const restored = await needs.restore(job, { snapshotId, paths, folder });
    if (!restored.ok) return endBadly(restored.failure, job);
    const exit = noteExit(restored.value, job);
    if (signal.aborted) return endBadly(null, job);
    const compared = await compareAll({ folder, files }, needs);
    const isBroken = exit.code !== 0 && compared.every(({ fault }) => fault !== null);
    return isBroken ? endBadly(failureOfExit(exit), job) : finish({ snapshotId, compared }, job);
  });
}

async function compareAll(
  { folder, files }: { readonly folder: string; readonly files: readonly SampleFile[] },
  { compare }: DrillNeeds,
): Promise<readonly ComparedFile[]> {
  const compared: ComparedFile[] = [];
  for (const file of files) compared.push({ file, ...(await compare(folder, file)) });
  return compared;
}

/** Keeps what restic said, without secrets. */
function noteExit(raw: ResticExit, { record, ready }: Job): ResticExit {
  const { redact } = ready;
  const exit = { ...raw, message: redact(raw.message), stderr: redact(raw.stderr) };
  const { code: exitCode, stderr, commandLine } = exit;
  record.change((run) => ({ ...run, exitCode, stderr, commandLine }));
  return exit;
}

function finish(
  { snapshotId, compared }: { snapshotId: string; compared: readonly ComparedFile[] },
  { record }: Job,
): Worked {
  record.change((run) => ({
    ...withVerdict(run, decideDrill(compared)),
    result: drillResult(snapshotId, compared),
  }));
  return 'done';
}

/** Without a failure, it was the user who ended it. */
function endBadly(failure: Failure | null, { record, ready, signal }: Job): Worked {
  if (failure === null || signal.aborted) {
    record.change((run) => withVerdict(run, cancelledVerdict('drill')));
    return 'done';
  }
  const told = redactFailure(failure, ready.redact);
  record.change((run) => withVerdict(run, failedBy(told)));
  return told.kind === 'locked' ? 'locked' : 'done';
}
