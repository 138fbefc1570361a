import type { Profile } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { decideUpkeep, type UpkeepEnd, type UpkeepTask } from '../core/decide-upkeep.ts';
import { redactExit } from '../core/redact-exit.ts';
import { failedBy, withVerdict } from '../core/run-state.ts';
import type { Ready } from './ready.ts';
import { withUnlock, type Job, type UnlockNeeds, type Worked } from './with-unlock.ts';

export interface UpkeepNeeds extends UnlockNeeds {
  readonly upkeep: (
    task: UpkeepTask,
    ready: Ready,
    profile: Profile,
    signal: AbortSignal,
  ) => Promise<Result<UpkeepEnd>>;
}

/** Runs copy, check, forget or prune and writes its outcome on the record. */
export function doUpkeep(task: UpkeepTask, job: Job, needs: UpkeepNeeds): Promise<void> {
  const { record, profile, signal } = job;
  const once = async (ready: Ready): Promise<Worked> => {
    const ended = await needs.upkeep(task, ready, profile, signal);
    if (!ended.ok) {
      record.change((run) => withVerdict(run, failedBy(ended.failure)));
      return 'done';
    }
    const exit = redactExit(ended.value.exit, ready.redact);
    const { result: said } = ended.value;
    const decided = decideUpkeep(task, { exit, result: said, cancelled: signal.aborted });
    const { result, ...verdict } = decided;
    const { code: exitCode, stderr, commandLine } = exit;
    record.change((run) => ({
      ...withVerdict(run, verdict),
      exitCode,
      stderr,
      commandLine,
      result,
    }));
    return verdict.failure?.kind === 'locked' ? 'locked' : 'done';
  };
  return withUnlock(job, once, needs);
}
