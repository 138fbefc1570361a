import type { TaskName, TaskPlan } from '../../preload/contract/profile.ts';

/** The restic commands that Bellhop runs as tasks: the same that resticprofile allows hooks on. */
export const taskNames = [
  'backup',
  'copy',
  'check',
  'forget',
  'prune',
] as const satisfies readonly TaskName[];

/** A plan for every task, none of them on a schedule, with hooks for those that are named. */
export function plansOf(
  plans: Readonly<Partial<Record<TaskName, TaskPlan>>>,
): Readonly<Record<TaskName, TaskPlan>> {
  const idle: TaskPlan = { schedule: null, hooks: [] };
  return { backup: idle, copy: idle, check: idle, forget: idle, prune: idle, ...plans };
}
