import * as z from 'zod';
import type { Outcome } from '../../preload/contract/run.ts';
import {
  idSchema,
  instantSchema,
  limitSchema,
  soughtSchema,
  taskSchema,
  triggerSchema,
} from './read.ts';
import { reader } from './reader.ts';

/** The most runs that are written down at once. */
const MAX_EXPORTED = 10_000;

const outcomes = [
  'succeeded',
  'warned',
  'failed',
  'cancelled',
  'skipped',
  'interrupted',
] as const satisfies readonly Outcome[];
const filterSchema = z.object({
  profileId: idSchema.optional(),
  task: taskSchema.optional(),
  outcomes: z.array(z.enum(outcomes)).max(10).readonly().optional(),
  trigger: triggerSchema.optional(),
  since: instantSchema.optional(),
  until: instantSchema.optional(),
  text: soughtSchema.optional(),
  after: idSchema.optional(),
  limit: limitSchema,
});

export const filter = reader(z.tuple([filterSchema]));
export const exported = reader(
  z.tuple([
    filterSchema.extend({ limit: z.int().min(1).max(MAX_EXPORTED) }),
    z.enum(['json', 'csv']),
  ]),
);
