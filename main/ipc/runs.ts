import { setImmediate } from 'node:timers/promises';
import type { Api } from '../../preload/contract/api.ts';
import type { PlannedTask } from '../../preload/contract/profile.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { RunFilter } from '../../preload/contract/run-filter.ts';
import type { Run, RunReport, Trigger } from '../../preload/contract/run.ts';
import { runsAsCsv, runsAsJson } from '../core/export-runs.ts';

export interface RunNeeds {
  readonly desk: {
    start(profileId: string, trigger: Trigger, task: PlannedTask): Result<Run>;
    cancel(runId: string): Result<null>;
    wait(runId: string): Promise<Result<RunReport>>;
  };
  readonly runs: { list(filter: RunFilter): readonly Run[] };
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
    export: async (filter, format) => {
      const runs = await collect(needs.runs, filter);
      return format === 'csv' ? runsAsCsv(runs) : runsAsJson(runs);
    },
  };
}

const PAGE = 500;

/** Reads page by page, so that others are not kept waiting by a long export. */
async function collect({ list }: RunNeeds['runs'], filter: RunFilter): Promise<readonly Run[]> {
  const found: Run[] = [];
  while (found.length < filter.limit) {
    const limit = Math.min(PAGE, filter.limit - found.length);
    const page = list({ ...filter, after: found.at(-1)?.id ?? filter.after, limit });
    found.push(...page);
    if (page.length < limit) break;
    await setImmediate();
  }
  return found;
}
