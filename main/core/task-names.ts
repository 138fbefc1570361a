import type { PlannedTask, TaskName, TaskPlan } from '../../preload/contract/profile.ts';
import { idlePlan } from '../../preload/contract/usual-profile.ts';

/** All that Bellhop runs as tasks. */
export const taskNames = [
  'backup',
  'copy',
  'check',
  'forget',
  'prune',
  'drill',
  'restore',
] as const satisfies readonly TaskName[];

/** A plan for every task, none of them on a schedule, with hooks for those that are named. */
export function plansOf(
  plans: Readonly<Partial<Record<TaskName, Partial<TaskPlan>>>>,
): Readonly<Record<TaskName, TaskPlan>> {
  const plan = (task: TaskName): TaskPlan => ({ ...idlePlan, ...plans[task] });
  return {
    backup: plan('backup'),
    copy: plan('copy'),
    check: plan('check'),
    forget: plan('forget'),
    prune: plan('prune'),
    drill: plan('drill'),
    restore: plan('restore'),
  };
}

/** The tasks that can be started, scheduled and chained as they are. */
export const plannedTasks = [
  'backup',
  'copy',
  'check',
  'forget',
  'prune',
  'drill',
] as const satisfies readonly PlannedTask[];
