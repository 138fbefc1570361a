import type { Api } from '../../preload/contract/api.ts';
import type { PlannedTask } from '../../preload/contract/profile.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Run, RunReport, Trigger } from '../../preload/contract/run.ts';

export interface RunNeeds {
  readonly desk: {
    start(profileId: string, trigger: Trigger, task: PlannedTask): Result<Run>;
    cancel(runId: string): Result<null>;
    wait(runId: string): Promise<Result<RunReport>>;
  };
  readonly runs: { list(filter: { profileId?: string; limit: number }): readonly Run[] };
  readonly report: (runId: string) => RunReport | null;
  readonly unknownRun: (runId: string) => Failure;
}

/** Answers what a guest asks of runs. */
export function runAnswers(needs: RunNeeds): Api['runs'] {
  return {
    start: async (profileId, trigger, task) => needs.desk.start(profileId, trigger, task),
    cancel: async (runId) => needs.desk.cancel(runId),
    wait: (runId) => needs.desk.wait(runId),
    get: async (runId) => {
      const report = needs.report(runId);
      return report === null
        ? { ok: false, failure: needs.unknownRun(runId) }
        : { ok: true, value: report };
    },
    list: async (filter) => needs.runs.list(filter),
  };
}
