import type { PlannedTask, Profile } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import { plannedTasks } from './task-names.ts';

/** The tasks that follow after every so many backups of this profile, in the order in which they run. */
export function chainedTasks({
  tasks,
}: Pick<Profile, 'tasks'>): readonly { readonly task: PlannedTask; readonly every: number }[] {
  return plannedTasks.flatMap((task) => {
    const { afterBackups: every } = tasks[task];
    return task === 'backup' || every === null ? [] : [{ task, every }];
  });
}

/** Whether a run counts as a backup that others follow. */
export function isFollowed({ task, taskOutcome }: Pick<Run, 'task' | 'taskOutcome'>): boolean {
  return task === 'backup' && (taskOutcome === 'succeeded' || taskOutcome === 'warned');
}
