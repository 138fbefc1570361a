import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import { channelSchema, hookSchema } from './hook-schema.ts';
import { hookOrigin } from './hook-origin.ts';
import { secretNameSchema } from './secret-name-schema.ts';

const id = z.string().min(1).max(100);

/** A stored schedule; null runs by hand only. */
export const scheduleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('every'), hours: z.int().min(1).max(720) }),
  z.object({
    kind: z.literal('daily'),
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 08:30'),
  }),
]);

const absolutePath = z
  .string()
  .refine((path) => /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path), 'must be an absolute path')
  .refine((path) => !path.includes('\0'), 'must not hold a NUL character');

const taskSchema = z.object({
  schedule: scheduleSchema.nullable(),
  hooks: z.array(hookSchema).readonly(),
});

const idleTask = { schedule: null, hooks: [] };

const kept = z.int().min(0).max(10_000).default(0);

/** At least one rule: `forget` without any would keep nothing. */
const retentionSchema = z
  .object({ last: kept, hourly: kept, daily: kept, weekly: kept, monthly: kept, yearly: kept })
  .refine((keep) => Object.values(keep).some((count) => count > 0), 'keep at least one snapshot');

/** Variables of the user's own: names as templates can write them. */
const variablesSchema = z
  .record(
    z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'is not the name of a variable'),
    z.string().max(8_192),
  )
  .readonly();

/** A stored profile. What came with later versions has a default, so that older files can be read. */
export const profileSchema = z.object({
  id,
  name: z.string().trim().min(1, 'a profile needs a name').max(200),
  repositoryId: id,
  source: z.object({
    paths: z.array(absolutePath).min(1, 'choose at least one folder').readonly(),
    exclusions: z.array(z.string().min(1)).readonly(),
  }),
  retention: retentionSchema.nullable().default(null),
  copyTo: z.lazy(() => repositorySchema.omit({ id: true }).nullable().default(null)),
  tags: z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .max(100)
        .regex(/^[^,]*$/, 'a tag holds no comma'),
    )
    .max(20)
    .readonly()
    .default([]),
  variables: variablesSchema.default({}),
  tasks: z.object({
    backup: taskSchema,
    copy: taskSchema.default(idleTask),
    check: taskSchema.default(idleTask),
    forget: taskSchema.default(idleTask),
    prune: taskSchema.default(idleTask),
  }),
});

const environmentName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is not the name of an environment variable')
  .refine((name) => !/^RESTIC_(PASSWORD|REPOSITORY)/.test(name), 'is set by Bellhop itself');

/** A stored repository. */
export const repositorySchema = z.object({
  id,
  location: z
    .string()
    .min(1, 'a repository needs a location')
    .refine(
      (location) => !/\/\/[^/@]*:[^@]*@/.test(location),
      'must not hold a password: put it into the environment as a secret (RESTIC_REST_PASSWORD)',
    ),
  passwordSecret: secretNameSchema,
  environment: z
    .array(
      z.union([
        z.strictObject({ name: environmentName, value: z.string() }),
        z.strictObject({ name: environmentName, secret: secretNameSchema }),
      ]),
    )
    .readonly(),
});

/** An origin as a person writes it; a path or a slash at its end does no harm. */
const originSchema = z
  .string()
  .refine(
    (text) => hookOrigin(text) !== null && !text.includes('*'),
    'is not an origin like https://example.org',
  )
  .transform((text) => hookOrigin(text) ?? text);

/** The settings that are about hooks. */
export const hookSettingsSchema = z.object({
  enabled: z.boolean(),
  allowedOrigins: z.array(originSchema).max(1_000).readonly().nullable(),
  proxy: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['system', 'none']) }),
    z.object({
      kind: z.literal('url'),
      url: z
        .string()
        .regex(
          /^https?:\/\/[^/@\s]+\/?$/,
          'is not a proxy like http://proxy.example:3128, without user and password',
        ),
    }),
  ]),
  variables: variablesSchema,
  keep: z.object({
    runs: z.int().min(10).max(1_000_000),
    days: z.int().min(1).max(36_500),
    megabytes: z.int().min(1).max(100_000),
  }),
});

/** What hooks do until the user says otherwise. */
export const usualHookSettings: z.output<typeof hookSettingsSchema> = {
  enabled: true,
  allowedOrigins: null,
  proxy: { kind: 'system' },
  variables: {},
  keep: { runs: 10_000, days: 365, megabytes: 500 },
};

/** The whole of the configuration file. */
export const configurationSchema = z
  .object({
    version: z.literal(1),
    repositories: z.array(repositorySchema).readonly(),
    profiles: z.array(profileSchema).readonly(),
    channels: z.array(channelSchema).readonly().default([]),
    settings: z.object({
      /** The engine chosen by hand; null searches the usual places. */
      enginePath: z.string().nullable(),
      concurrentRuns: z.int().min(1).max(16),
      hooks: hookSettingsSchema.default(usualHookSettings),
    }),
  })
  .refine(
    ({ profiles, repositories }) =>
      profiles.every((profile) => repositories.some((r) => r.id === profile.repositoryId)),
    'a profile names a repository that is not there',
  )
  .refine(
    ({ profiles, channels }) =>
      profiles.every((profile) =>
        Object.values(profile.tasks).every((task) =>
          task.hooks.every(
            ({ channelId }) => channelId === null || channels.some(({ id }) => id === channelId),
          ),
        ),
      ),
    'a hook names a channel that is not there',
  );

export type Configuration = z.infer<typeof configurationSchema>;

/** What a new user starts with. */
export const emptyConfiguration: Configuration = {
  version: 1,
  repositories: [],
  profiles: [],
  channels: [],
  settings: { enginePath: null, concurrentRuns: 2, hooks: usualHookSettings },
};

/** Checks a configuration before it is stored. Fails with `invalid-input`, naming what is wrong. */
export function checkConfiguration(next: Configuration): Result<Configuration> {
  const read = configurationSchema.safeParse(next);
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: `It cannot be stored as it is: ${describeIssues(read.error)}.`,
      hint: 'Correct what is named and save again.',
    },
  };
}

/** A schema's complaint as one sentence that quotes where it is about. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      // Of a record's name that is wrong, the schema of names knows why.
      const reason = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
      const message = reason ?? issue.message;
      return issue.path.length === 0 ? message : `${issue.path.join('.')}: ${message}`;
    })
    .join('; ');
}
