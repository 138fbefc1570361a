import * as z from 'zod';
import { t } from '../../words/t.ts';

const kept = z.int().min(0).max(10_000).default(0);

/** restic's own: `1y5m7d2h`, in this order. A negative one would mean "all" (`unlimited`): refused. */
const within = z
  .string()
  .regex(/^(?:\d+y)?(?:\d+m)?(?:\d+d)?(?:\d+h)?$/, { error: () => t('rules.within') })
  .default('');

const tag = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^,]*$/, { error: () => t('failuresEdit.ruleTagComma') });

/** Which snapshots are kept: at least one rule, for `forget` without any would keep nothing. */
export const retentionSchema = z
  .object({
    last: kept,
    hourly: kept,
    daily: kept,
    weekly: kept,
    monthly: kept,
    yearly: kept,
    within,
    withinHourly: within,
    withinDaily: within,
    withinWeekly: within,
    withinMonthly: within,
    withinYearly: within,
    keepTags: z.array(tag).max(20).readonly().default([]),
    groupBy: z
      .array(z.enum(['host', 'paths', 'tags']))
      .max(3)
      .readonly()
      .default(['host', 'paths']),
  })
  .refine((keep) => keep.keepTags.length > 0 || rulesOf(keep).some(keepsSome), {
    error: () => t('failuresEdit.ruleKeepOne'),
  });

function keepsSome(rule: number | string): boolean {
  return typeof rule === 'number' ? rule > 0 : /[1-9]/.test(rule);
}

function rulesOf(keep: Readonly<Record<string, unknown>>): readonly (number | string)[] {
  return Object.values(keep).filter((rule) => typeof rule === 'number' || typeof rule === 'string');
}
