import type { Profile, TaskPlan } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import { listInWords } from '../../words/list.ts';
import { scheduleInWords, schedulesInWords } from './schedule.ts';
import { taskNames } from './tasks.ts';

/** When a task runs, as a sentence has it: `daily at 20:00 and after every 3 backups`, `by hand`. */
export function planInWords({
  schedules,
  afterBackups,
}: Pick<TaskPlan, 'schedules' | 'afterBackups'>): string {
  if (afterBackups === null) return schedulesInWords(schedules);
  const chain = t('schedules.afterBackups', { count: afterBackups });
  return listInWords([...schedules.map(scheduleInWords), chain]);
}

/** Whether any task of a profile runs by itself by the clock. */
export function isScheduled({ tasks }: Pick<Profile, 'tasks'>): boolean {
  return taskNames.some((task) => tasks[task].schedules.length > 0);
}
