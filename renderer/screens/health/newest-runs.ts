import type { Run } from '../../../preload/contract/run.ts';

/** Whether no newer run of the same task of that profile is known; `runs` are newest first. */
export function isNewest(run: Run, runs: readonly Run[]): boolean {
  return runs.find((each) => isOfTask(each, run))?.id === run.id;
}

function isOfTask(run: Run, other: Run): boolean {
  return run.profileId === other.profileId && run.task === other.task;
}
