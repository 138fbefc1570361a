import * as z from 'zod';
import type { StatusRange } from '../../preload/contract/hook.ts';
import { t } from '../../words/t.ts';
import { readDuration } from './duration.ts';

/** Status codes as people write them: `"200-299"`, `[200, "300-399"]` or `[{ from, to }]`. */
export const statusesSchema = z.unknown().transform((value, context): readonly StatusRange[] => {
  const ranges = readStatuses(value);
  if (ranges !== null) return ranges;
  context.issues.push({
    code: 'custom',
    message: t('rules.statuses'),
    input: value,
  });
  return z.NEVER;
});

/** A duration in milliseconds, written as `1m20s` or as a number of seconds. */
export const durationSchema = z.unknown().transform((value, context): number => {
  const ms =
    typeof value === 'number'
      ? Math.round(value * 1_000)
      : readDuration(typeof value === 'string' ? value : '');
  if (ms !== null && Number.isFinite(ms)) return ms;
  context.issues.push({
    code: 'custom',
    message: t('rules.duration'),
    input: value,
  });
  return z.NEVER;
});

function readStatuses(value: unknown): readonly StatusRange[] | null {
  const written = Array.isArray(value) ? value : String(value).split(',');
  const ranges = written.map(readStatus);
  const sound = ranges.filter((range) => range !== null);
  return sound.length === ranges.length && sound.length > 0 ? sound : null;
}

function readStatus(value: unknown): StatusRange | null {
  if (typeof value === 'object' && value !== null) {
    const parsed = z.strictObject({ from: z.int(), to: z.int() }).safeParse(value);
    return parsed.success ? parsed.data : null;
  }
  const [, from, to = from] = /^\s*(\d{3})\s*(?:-\s*(\d{3})\s*)?$/.exec(String(value)) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to) };
}
