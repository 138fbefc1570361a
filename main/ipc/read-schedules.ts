import * as z from 'zod';
import { t } from '../../words/t.ts';
import { concurrentRunsSchema, generalSettingsSchema } from '../core/configuration.ts';
import { isZone } from '../core/calendar/zone-clock.ts';
import { retentionSchema } from '../core/retention-schema.ts';
import { idSchema } from './read.ts';
import { reader } from './reader.ts';

const textSchema = z.string().max(500);

/** A schedule that is still being typed: what is wrong with its text is the preview's to say. */
const typedScheduleSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('every'),
    count: z.int().min(1).max(1_000_000),
    unit: z.enum(['minutes', 'hours', 'days']),
  }),
  z.object({ kind: z.literal('daily'), at: z.array(textSchema).max(48).readonly() }),
  z.object({
    kind: z.literal('weekly'),
    days: z
      .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
      .max(7)
      .readonly(),
    at: z.array(textSchema).max(48).readonly(),
  }),
  z.object({
    kind: z.literal('monthly'),
    days: z.array(z.int().min(-31).max(31)).max(62).readonly(),
    at: z.array(textSchema).max(48).readonly(),
  }),
  z.object({ kind: z.literal('calendar'), expression: textSchema }),
  z.object({
    kind: z.literal('cron'),
    expression: textSchema,
    zone: textSchema.nullable(),
  }),
]);

export const preview = reader(
  z.tuple([
    z.object({
      schedule: typedScheduleSchema,
      count: z.int().min(1).max(1_000),
      from: z.iso.datetime({ offset: true }).nullable(),
      zone: z
        .string()
        .refine(isZone, { error: () => t('rules.zone') })
        .nullable(),
    }),
  ]),
);

export const keepRequest = reader(
  z.tuple([
    z.object({
      retention: retentionSchema,
      schedules: z.array(typedScheduleSchema).max(20).readonly(),
      tags: z.array(z.string().max(100)).max(100).readonly(),
    }),
  ]),
);

const lengthSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('minutes'), minutes: z.int().min(1).max(525_600) }),
  z.object({ kind: z.enum(['tomorrow', 'resumed']) }),
]);

export const pause = reader(z.tuple([idSchema.nullable(), lengthSchema]));
export const resume = reader(z.tuple([idSchema.nullable()]));
export const general = reader(
  z.tuple([generalSettingsSchema.extend({ concurrentRuns: concurrentRunsSchema })]),
);
export const toggle = reader(z.tuple([z.boolean()]));
