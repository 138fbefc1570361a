import type { PlannedTask, ProfileGroup } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Outcome, Run, RunReport, Trigger } from '../../preload/contract/run.ts';
import type { RunDesk } from './run-desk.ts';

/** Takes in order what a group is asked to do. */
export interface GroupOrder {
  readonly group: ProfileGroup;
  readonly trigger: Trigger;
  readonly task: PlannedTask;
}

/**
 * Runs a task of each profile of a group, one after the other, and answers with all their reports. A
 * run of the same task that is on already counts as the group's. A cancelled one ends the group.
 */
export async function runGroup(
  { group, trigger, task }: GroupOrder,
  desk: Pick<RunDesk, 'start' | 'inFlight' | 'wait'>,
): Promise<Result<readonly RunReport[]>> {
  const reports: RunReport[] = [];
  for (const profileId of group.profileIds) {
    const running = runOnAlready(profileId, task, desk);
    const started = running ?? desk.start(profileId, trigger, task);
    if (!started.ok) return started;
    const report = await desk.wait(started.value.id);
    if (!report.ok) return report;
    reports.push(report.value);
    if (endsGroup(report.value.run.outcome, group)) break;
  }
  return { ok: true, value: reports };
}

function runOnAlready(
  profileId: string,
  task: PlannedTask,
  { inFlight }: Pick<RunDesk, 'inFlight'>,
): Result<Run> | null {
  const isIt = (run: Run): boolean =>
    run.profileId === profileId && run.task === task && run.phase !== 'ended';
  const run = inFlight().find(isIt);
  return run === undefined ? null : { ok: true, value: run };
}

function endsGroup(outcome: Outcome | null, { onFailure }: ProfileGroup): boolean {
  if (outcome === 'cancelled') return true;
  return onFailure === 'stop' && (outcome === 'failed' || outcome === 'interrupted');
}
