import * as z from 'zod';
import { noConditions, usualTiming } from '../../preload/contract/usual-profile.ts';
import { withoutStop } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { absolutePathSchema } from './absolute-path-schema.ts';
import { isZone } from './calendar/zone-clock.ts';
import { isDayOfMonth, isTime } from './picked-calendar.ts';
import { scheduleProblem } from './schedule-problem.ts';

const timeSchema = z.string().refine(isTime, { error: () => t('rules.time') });
const timesSchema = z
  .array(timeSchema)
  .min(1, { error: () => t('rules.nameTime') })
  .max(48)
  .readonly();
const expressionSchema = z
  .string()
  .trim()
  .min(1, { error: () => t('rules.expression') })
  .max(500);

const daySchema = z.int().refine(isDayOfMonth, { error: () => t('rules.dayOfMonth') });

const everySchema = z.object({
  kind: z.literal('every'),
  count: z.int().min(1),
  unit: z.enum(['minutes', 'hours', 'days']),
});

const known = z.discriminatedUnion('kind', [
  everySchema,
  z.object({ kind: z.literal('daily'), at: timesSchema }),
  z.object({
    kind: z.literal('weekly'),
    days: z
      .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
      .min(1, { error: () => t('rules.nameDay') })
      .max(7)
      .readonly(),
    at: timesSchema,
  }),
  z.object({
    kind: z.literal('monthly'),
    days: z
      .array(daySchema)
      .min(1, { error: () => t('rules.nameDay') })
      .max(31)
      .readonly(),
    at: timesSchema,
  }),
  z.object({ kind: z.literal('calendar'), expression: expressionSchema }),
  z.object({
    kind: z.literal('cron'),
    expression: expressionSchema,
    zone: z
      .string()
      .refine(isZone, { error: () => t('rules.zone') })
      .nullable(),
  }),
]);

/** A schedule that can be read, whatever way it is said in. */
export const scheduleSchema = z.preprocess(
  scheduleOfNow,
  known.superRefine((schedule, context) => {
    const isRight = context.issues.length === 0;
    const problem = isRight ? scheduleProblem(schedule) : null;
    if (problem !== null) {
      const path = schedule.kind === 'every' ? ['count'] : ['expression'];
      context.addIssue({ code: 'custom', path, message: withoutStop(problem.message) });
    }
  }),
);

export const schedulesSchema = z.array(scheduleSchema).max(20).readonly();

/** What holds a scheduled run back. */
export const conditionsSchema = z
  .object({
    power: z.object({ batteryAbove: z.int().min(0).max(99).nullable() }).nullable(),
    notMetered: z.boolean(),
    hostAnswers: z.boolean(),
    pathsPresent: z.array(absolutePathSchema).max(20).readonly(),
    quietHours: z
      .object({ from: timeSchema, to: timeSchema })
      .refine(({ from, to }) => from !== to, { error: () => t('rules.quietHours') })
      .nullable(),
    idleMinutes: z.int().min(1).max(720).nullable(),
    anywayAfterDays: z.int().min(1).max(365).nullable(),
  })
  .default(noConditions);

/** How schedules are kept. */
export const timingSchema = z
  .object({
    catchUp: z.boolean(),
    jitterMinutes: z.int().min(0).max(720),
    retryFailed: z.boolean(),
  })
  .default(usualTiming);

/** A schedule as it is written now, of one as it was before a task could have several. */
export function scheduleOfNow(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
  if (value.kind === 'every' && 'hours' in value) {
    return { kind: 'every', count: value.hours, unit: 'hours' };
  }
  if (value.kind === 'daily' && 'at' in value && typeof value.at === 'string') {
    return { kind: 'daily', at: [value.at] };
  }
  return value;
}
