import * as z from 'zod';
import { idlePlan } from '../../preload/contract/usual-profile.ts';
import type { Hook } from '../../preload/contract/hook.ts';
import type { TaskPlan } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import { hookSchema } from './hook-schema.ts';
import { conditionsSchema, schedulesSchema } from './schedule-schema.ts';

const follows = z.int().min(1).max(1_000).nullable();

/** When a task runs by itself, and what holds it back. */
export const whenShape = {
  schedules: schedulesSchema.default([]),
  conditions: conditionsSchema,
  /** After how many backups it follows; null for never. */
  afterBackups: follows.default(null),
};

/** The plans of all tasks. A backup follows no backup; a restore is only started by a person. */
export const tasksSchema = tasksSchemaWith(hookSchema);

/** The same with hooks as they come through another door. */
export function tasksSchemaWith(hook: z.ZodType<Hook>) {
  const plan = z.object({ ...whenShape, hooks: z.array(hook).readonly() });
  const task = z.preprocess(severalSchedules, plan);
  return z.object({
    backup: task.refine(isNoFollower, {
      path: ['afterBackups'],
      error: () => t('rules.backupFollows'),
    }),
    copy: task.default(idlePlan),
    check: task.default(idlePlan),
    forget: task.default(idlePlan),
    prune: task.default(idlePlan),
    drill: task.default(idlePlan),
    restore: task
      .refine(isByHand, { path: ['schedules'], error: () => t('rules.restoreSchedule') })
      .refine(isNoFollower, { path: ['afterBackups'], error: () => t('rules.restoreFollows') })
      .default(idlePlan),
  });
}

/** A plan as it was stored when a task had one schedule or none. */
export function severalSchedules(plan: unknown): unknown {
  if (typeof plan !== 'object' || plan === null) return plan;
  if (!('schedule' in plan) || 'schedules' in plan) return plan;
  const { schedule, ...rest } = plan;
  return { ...rest, schedules: schedule === null ? [] : [schedule] };
}

function isNoFollower({ afterBackups }: Pick<TaskPlan, 'afterBackups'>): boolean {
  return afterBackups === null;
}

function isByHand({ schedules }: Pick<TaskPlan, 'schedules'>): boolean {
  return schedules.length === 0;
}
