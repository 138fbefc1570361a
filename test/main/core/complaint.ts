import type * as z from 'zod';
import { describeIssues } from '../../../main/core/configuration.ts';

/** What a schema says of a value; empty where it is right. */
export function complaint(schema: z.ZodType, value: unknown): string {
  const read = schema.safeParse(value);
  return read.success ? '' : describeIssues(read.error);
}
