import type { TaskPlan } from '../../preload/contract/profile.ts';
import { scheduleInWords } from './schedule.ts';

/** When a task runs, as a sentence has it: `daily at 20:00 and after every 3 backups`, `by hand`. */
export function planInWords({
  schedule,
  afterBackups,
}: Pick<TaskPlan, 'schedule' | 'afterBackups'>): string {
  if (afterBackups === null) return scheduleInWords(schedule);
  const chain =
    afterBackups === 1 ? 'after every backup' : `after every ${String(afterBackups)} backups`;
  return schedule === null ? chain : `${scheduleInWords(schedule)} and ${chain}`;
}
