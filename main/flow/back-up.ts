import type { Profile } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { FileProblem, Progress, RunStats } from '../../preload/contract/run.ts';
import { decideOutcome } from '../core/outcome.ts';
import { emptyProgress, nextProgress } from '../core/progress.ts';
import type { Redact } from '../core/redact.ts';
import type { BackupMessage, ResticExit } from '../core/restic-exit.ts';
import { withVerdict } from '../core/run-state.ts';
import type { Ready } from './ready.ts';
import type { RunRecord } from './run-record.ts';
import { withUnlock, type Job, type UnlockNeeds, type Worked } from './with-unlock.ts';

export interface BackUpNeeds extends UnlockNeeds {
  readonly backup: (
    ready: Ready,
    profile: Profile,
    watch: { readonly onMessage: (message: BackupMessage) => void; readonly signal: AbortSignal },
  ) => Promise<Result<ResticExit>>;
  readonly toldProgress: (progress: Progress) => void;
}

/** The window is told this often at most. */
const PROGRESS_EVERY_MS = 200;

/** Enough to see what is wrong; all of them are counted. */
const PROBLEMS_KEPT = 200;

/** What a backup said while it ran. */
interface Heard {
  summary: Extract<BackupMessage, { kind: 'summary' }> | null;
  readonly problems: Map<string, FileProblem>;
}

/** Runs the backup and writes its outcome on the record. */
export function backUp(job: Job, needs: BackUpNeeds): Promise<void> {
  return withUnlock(job, () => once(job, needs), needs);
}

async function once({ record, profile, ready, signal }: Job, needs: BackUpNeeds): Promise<Worked> {
  const heard: Heard = { summary: null, problems: new Map() };
  const listen = listener(record, heard, ready.redact, needs);
  const ended = await needs.backup(ready, profile, { onMessage: listen, signal });
  if (!ended.ok) {
    const { failure } = ended;
    record.change((run) =>
      withVerdict(run, { outcome: 'failed', failure, message: failure.message }),
    );
    return 'done';
  }
  const exit = redactExit(ended.value, ready.redact);
  const verdict = decideOutcome({
    exit,
    cancelled: signal.aborted,
    snapshotId: heard.summary?.snapshotId ?? null,
    problemCount: heard.problems.size,
    missingPaths: ready.missingPaths,
  });
  record.change((run) => ({
    ...withVerdict(run, verdict),
    exitCode: exit.code,
    stderr: exit.stderr,
    commandLine: exit.commandLine,
    snapshotId: heard.summary?.snapshotId ?? null,
    stats: heard.summary && statsOf(heard.summary),
    problems: [...heard.problems.values()].slice(0, PROBLEMS_KEPT),
    problemCount: heard.problems.size,
  }));
  return verdict.failure?.kind === 'locked' ? 'locked' : 'done';
}

function listener(
  record: RunRecord,
  heard: Heard,
  redact: Redact,
  needs: BackUpNeeds,
): (message: BackupMessage) => void {
  const { id, profileId } = record.get();
  let progress = emptyProgress(id, profileId, 'restic');
  let toldAt = 0;
  return (message) => {
    if (message.kind === 'summary') heard.summary = message;
    if (message.kind === 'error') note(heard.problems, message, redact);
    progress = nextProgress(progress, message);
    const now = needs.now();
    if (message.kind !== 'status' || now - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = now;
    needs.toldProgress(progress);
  };
}

/** restic reports the same unreadable file while scanning and while archiving: it counts once. */
function note(
  problems: Map<string, FileProblem>,
  { item, message }: Extract<BackupMessage, { kind: 'error' }>,
  redact: Redact,
): void {
  problems.set(item, { item, message: redact(message) });
}

function statsOf(summary: NonNullable<Heard['summary']>): RunStats {
  const { filesNew, filesChanged, filesUnmodified, filesProcessed } = summary;
  const { bytesProcessed, bytesAdded, durationMs } = summary;
  return {
    filesNew,
    filesChanged,
    filesUnmodified,
    filesProcessed,
    bytesProcessed,
    bytesAdded,
    durationMs,
  };
}

function redactExit(exit: ResticExit, redact: Redact): ResticExit {
  return { ...exit, message: redact(exit.message), stderr: redact(exit.stderr) };
}
