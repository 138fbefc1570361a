import type { Run } from '../../../preload/contract/run.ts';

/** Whether no newer run of the same task of that profile is known; `runs` are newest first. */
export function isNewest(run: Run, runs: readonly Run[]): boolean {
  return runs.find((each) => isOfTask(each, run))?.id === run.id;
}

/**
 * The runs of a profile's other planned tasks that failed and were not made good by a newer one.
 * The backup is told of by itself, and a restore that failed is nobody's duty to repeat.
 */
export function failedBesides(profileId: string, runs: readonly Run[]): readonly Run[] {
  return runs.filter(
    (run) =>
      run.profileId === profileId &&
      run.task !== 'backup' &&
      run.task !== 'restore' &&
      (run.outcome === 'failed' || run.outcome === 'interrupted') &&
      isNewest(run, runs),
  );
}

function isOfTask(run: Run, other: Run): boolean {
  return run.profileId === other.profileId && run.task === other.task;
}
