import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import { channelSchema } from './hook-schema.ts';
import { hookOrigin } from './hook-origin.ts';
import { groupSchema, profileSchema } from './profile-schema.ts';
import { repositorySchema } from './repository-schema.ts';
import { variablesSchema } from './variables-schema.ts';

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

const usualNotifications = { finished: false, failed: true, overdue: true, hookFailing: true };

/** The settings that are about the app as a whole. */
export const generalSettingsSchema = z.object({
  keepAwake: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  notifications: z
    .object({
      finished: z.boolean(),
      failed: z.boolean(),
      overdue: z.boolean(),
      hookFailing: z.boolean(),
    })
    .default(usualNotifications),
});

const usualGeneralSettings: z.output<typeof generalSettingsSchema> = {
  keepAwake: true,
  theme: 'system',
  notifications: usualNotifications,
};

/** How many runs may be on at once. */
export const concurrentRunsSchema = z.int().min(1).max(16);

/** The whole of the configuration file. */
export const configurationSchema = z
  .object({
    version: z.literal(1),
    repositories: z.array(repositorySchema).readonly(),
    profiles: z.array(profileSchema).readonly(),
    channels: z.array(channelSchema).readonly().default([]),
    groups: z.array(groupSchema).readonly().default([]),
    settings: z.object({
      /** The engine chosen by hand; null searches the usual places. */
      enginePath: z.string().nullable(),
      /** Where restic's releases are fetched from in place of GitHub. */
      engineMirror: z.string().max(2_000).nullable().default(null),
      concurrentRuns: concurrentRunsSchema,
      general: generalSettingsSchema.default(usualGeneralSettings),
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
  )
  .refine(
    ({ groups, profiles }) =>
      groups.every((group) =>
        group.profileIds.every((each) => profiles.some((profile) => profile.id === each)),
      ),
    'a group names a profile that is not there',
  );

export type Configuration = z.infer<typeof configurationSchema>;

/** What a new user starts with. */
export const emptyConfiguration: Configuration = {
  version: 1,
  repositories: [],
  profiles: [],
  channels: [],
  groups: [],
  settings: {
    enginePath: null,
    engineMirror: null,
    concurrentRuns: 2,
    general: usualGeneralSettings,
    hooks: usualHookSettings,
  },
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
