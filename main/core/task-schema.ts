import * as z from 'zod';
import { hookSchema } from './hook-schema.ts';

/** A stored schedule; null runs by hand only. */
export const scheduleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('every'), hours: z.int().min(1).max(720) }),
  z.object({
    kind: z.literal('daily'),
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 08:30'),
  }),
]);

const follows = z.int().min(1).max(1_000).nullable();

/** After how many backups a task follows; null for never. */
export const afterBackupsSchema = follows.default(null);

/** A stored plan for one task. */
const taskSchema = z.object({
  schedule: scheduleSchema.nullable(),
  afterBackups: afterBackupsSchema,
  hooks: z.array(hookSchema).readonly(),
});

const idle = { schedule: null, afterBackups: null, hooks: [] };

const isUnset = (value: unknown): boolean => value === null;
const backupSchema = taskSchema.extend({
  afterBackups: follows.refine(isUnset, 'a backup follows no backup').default(null),
});
const restoreSchema = taskSchema.extend({
  schedule: scheduleSchema.nullable().refine(isUnset, 'a restore has no schedule'),
  afterBackups: follows.refine(isUnset, 'a restore follows no backup').default(null),
});

/** The plans of all tasks. A backup follows no backup; a restore is only started by a person. */
export const tasksSchema = z.object({
  backup: backupSchema,
  copy: taskSchema.default(idle),
  check: taskSchema.default(idle),
  forget: taskSchema.default(idle),
  prune: taskSchema.default(idle),
  drill: taskSchema.default(idle),
  restore: restoreSchema.default(idle),
});
