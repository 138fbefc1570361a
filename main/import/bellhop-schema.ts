import * as z from 'zod';
import type { StatusRange } from '../../preload/contract/hook.ts';
import { scheduleSchema } from '../core/configuration.ts';
import { readDuration } from './duration.ts';

const statusSchema = z.unknown().transform((value, context): readonly StatusRange[] => {
  const ranges = readStatuses(value);
  if (ranges !== null) return ranges;
  context.issues.push({
    code: 'custom',
    message: 'is a list of status codes and ranges, like "200-299" or [200, "300-399"]',
    input: value,
  });
  return z.NEVER;
});

const durationSchema = z.unknown().transform((value, context): number => {
  const ms =
    typeof value === 'number'
      ? Math.round(value * 1_000)
      : readDuration(typeof value === 'string' ? value : '');
  if (ms !== null && Number.isFinite(ms)) return ms;
  context.issues.push({
    code: 'custom',
    message: 'is a duration like "30s", "2m" or "1m20s", or a number of seconds',
    input: value,
  });
  return z.NEVER;
});

const bodySchema = z.preprocess(
  (value) => (typeof value === 'string' ? { kind: 'template', text: value } : value),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('context') }),
    z.strictObject({
      kind: z.literal('template'),
      format: z.enum(['json', 'text']).optional(),
      text: z.string(),
    }),
  ]),
);

const hookSchema = z.strictObject({
  name: z.string(),
  moments: z.array(
    z.enum(['before', 'success', 'warning', 'failure', 'cancelled', 'skipped', 'finally']),
  ),
  url: z.string(),
  method: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']))
    .optional(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
  body: bodySchema.optional(),
  success: statusSchema.default([{ from: 200, to: 299 }]),
  onFailure: z.enum(['ignore', 'warn', 'stop', 'skip']).default('ignore'),
  timeout: durationSchema.optional(),
  retry: z.enum(['none', 'standard']).default('standard'),
  enabled: z.boolean().default(true),
  onlyIfResticStarted: z.boolean().default(false),
});

/**
 * Bellhop's own file as a person may write it: everything that has a sensible default may be left
 * out. Strict, so that a mistyped key is noticed.
 */
export const bellhopFileSchema = z.strictObject({
  bellhop: z.literal(1, 'must be 1, the version of the format that this Bellhop reads'),
  profiles: z
    .array(
      z.strictObject({
        name: z.string(),
        paths: z.array(z.string()),
        exclusions: z.array(z.string()).default([]),
        repository: z.strictObject({
          location: z.string(),
          passwordSecret: z.string().optional(),
          environment: z
            .array(
              z.union(
                [
                  z.strictObject({ name: z.string(), value: z.string() }),
                  z.strictObject({ name: z.string(), secret: z.string() }),
                ],
                'has a "name", and either a "value" or the name of a "secret"',
              ),
            )
            .default([]),
        }),
        backup: z
          .strictObject({
            schedule: scheduleSchema.nullable().default(null),
            hooks: z.array(hookSchema).default([]),
          })
          .default({ schedule: null, hooks: [] }),
      }),
    )
    .min(1, 'holds no profile'),
});

export type WrittenProfile = z.output<typeof bellhopFileSchema>['profiles'][number];
export type WrittenHook = z.output<typeof hookSchema>;

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
