import type { Profile } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { FileProblem, Progress, Run, RunStats } from '../../preload/contract/run.ts';
import { decideOutcome } from '../core/outcome.ts';
import { nextProgress, startProgress } from '../core/progress.ts';
import type { Redact } from '../core/redact.ts';
import { redactExit } from '../core/redact-exit.ts';
import type { BackupMessage, ResticExit } from '../core/restic-exit.ts';
import { failedBy, withDecision, withVerdict } from '../core/run-state.ts';
import type { Ready } from './ready.ts';
import type { RunRecord } from './run-record.ts';
import { withUnlock, type Job, type UnlockNeeds, type Worked } from './with-unlock.ts';

export interface BackUpNeeds extends UnlockNeeds {
  readonly backup: (
    ready: Ready,
    profile: Profile,
    watch: { readonly onMessage: (message: BackupMessage) => void; readonly signal: AbortSignal },
  ) => Promise<Result<ResticExit>>;
  /** What the profile asks for that this computer cannot do, a sentence each. */
  readonly leftOut: (ready: Ready, profile: Profile) => readonly string[];
  readonly toldProgress: (progress: Progress) => void;
  /** What is unusual about a backup of this size, in words; null where nothing is. */
  readonly findAnomaly: (run: Run, stats: RunStats) => string | null;
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
  const { record, profile, ready } = job;
  for (const text of needs.leftOut(ready, profile)) {
    record.change((run) => withDecision(run, new Date(needs.now()).toISOString(), text));
  }
  return withUnlock(job, (ready) => once({ ...job, ready }, needs), needs);
}

async function once({ record, profile, ready, signal }: Job, needs: BackUpNeeds): Promise<Worked> {
  const heard: Heard = { summary: null, problems: new Map() };
  const listen = listener(record, heard, ready.redact, needs);
  const ended = await needs.backup(ready, profile, { onMessage: listen, signal });
  if (!ended.ok) {
    const { failure } = ended;
    record.change((run) => withVerdict(run, failedBy(failure)));
    return 'done';
  }
  const exit = redactExit(ended.value, ready.redact);
  const stats = heard.summary && statsOf(heard.summary);
  const verdict = decideOutcome({
    exit,
    cancelled: signal.aborted,
    snapshotId: heard.summary?.snapshotId ?? null,
    problemCount: heard.problems.size,
    missingPaths: ready.missingPaths,
    anomaly: stats === null ? null : needs.findAnomaly(record.get(), stats),
    mayBeUnchanged: profile.options.skipIfUnchanged && heard.summary !== null,
  });
  record.change((run) => ({
    ...withVerdict(run, verdict),
    exitCode: exit.code,
    stderr: exit.stderr,
    commandLine: exit.commandLine,
    snapshotId: heard.summary?.snapshotId ?? null,
    stats,
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
  let tracked = startProgress(id, profileId, 'restic');
  let toldAt = 0;
  return (message) => {
    if (message.kind === 'summary') heard.summary = message;
    if (message.kind === 'error') note(heard.problems, message, redact);
    const now = needs.now();
    tracked = nextProgress(tracked, message, now);
    if (message.kind !== 'status' || now - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = now;
    needs.toldProgress(tracked.progress);
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
