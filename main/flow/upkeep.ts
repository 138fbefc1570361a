import type { Profile, TaskName } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { decideUpkeep } from '../core/outcome.ts';
import type { ResticExit } from '../core/restic-exit.ts';
import { failedBy, withVerdict } from '../core/run-state.ts';
import type { Ready } from './ready.ts';
import { withUnlock, type Job, type UnlockNeeds, type Worked } from './with-unlock.ts';

/** The tasks that make no snapshot. */
export type UpkeepTask = Exclude<TaskName, 'backup'>;

export interface UpkeepNeeds extends UnlockNeeds {
  readonly upkeep: (
    task: UpkeepTask,
    ready: Ready,
    profile: Profile,
    signal: AbortSignal,
  ) => Promise<Result<ResticExit>>;
}

/** Runs copy, check, forget or prune and writes its outcome on the record. */
export function doUpkeep(task: UpkeepTask, job: Job, needs: UpkeepNeeds): Promise<void> {
  const { record, profile, ready, signal } = job;
  const once = async (): Promise<Worked> => {
    const ended = await needs.upkeep(task, ready, profile, signal);
    if (!ended.ok) {
      record.change((run) => withVerdict(run, failedBy(ended.failure)));
      return 'done';
    }
    const { redact } = ready;
    const exit = {
      ...ended.value,
      message: redact(ended.value.message),
      stderr: redact(ended.value.stderr),
    };
    const verdict = decideUpkeep(task, { exit, cancelled: signal.aborted });
    const { code: exitCode, stderr, commandLine } = exit;
    record.change((run) => ({ ...withVerdict(run, verdict), exitCode, stderr, commandLine }));
    return verdict.failure?.kind === 'locked' ? 'locked' : 'done';
  };
  return withUnlock(job, once, needs);
}
