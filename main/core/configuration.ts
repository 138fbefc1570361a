import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { channelSchema } from './hook-schema.ts';
import { hookOrigin } from './hook-origin.ts';
import { issueInWords } from './issue-words.ts';
import { groupSchema, profileSchema } from './profile-schema.ts';
import { repositorySchema } from './repository-schema.ts';
import { variablesSchema } from './variables-schema.ts';

// Whoever checks something knows this file, for `describeIssues`.
z.config({ customError: issueInWords });

/** An origin as a person writes it; a path or a slash at its end does no harm. */
const originSchema = z
  .string()
  .refine((text) => hookOrigin(text) !== null && !text.includes('*'), {
    error: () => t('rules.origin'),
  })
  .transform((text) => hookOrigin(text) ?? text);

/** The settings that are about hooks. */
export const hookSettingsSchema = z.object({
  enabled: z.boolean(),
  allowedOrigins: z.array(originSchema).max(1_000).readonly().nullable(),
  proxy: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['system', 'none']) }),
    z.object({
      kind: z.literal('url'),
      url: z.string().regex(/^https?:\/\/[^/@\s]+\/?$/, { error: () => t('rules.proxy') }),
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
  language: z.enum(['system', 'en', 'de', 'fr', 'es', 'zh-CN']).default('system'),
  closing: z.enum(['undecided', 'stay', 'quit']).default('undecided'),
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
  language: 'system',
  closing: 'undecided',
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
    ({ profiles, repositories }) => {
      const known = idsOf(repositories);
      return profiles.every(({ repositoryId }) => known.has(repositoryId));
    },
    { error: () => t('rules.noRepository') },
  )
  .refine(
    ({ profiles, channels }) => {
      const known = idsOf(channels);
      return profiles.every((profile) =>
        Object.values(profile.tasks).every((task) =>
          task.hooks.every(({ channelId }) => channelId === null || known.has(channelId)),
        ),
      );
    },
    { error: () => t('rules.noChannel') },
  )
  .refine(
    ({ groups, profiles }) => {
      const known = idsOf(profiles);
      return groups.every(({ profileIds }) => profileIds.every((id) => known.has(id)));
    },
    { error: () => t('rules.noProfile') },
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
      message: t('failuresStore.notStorable', { issues: describeIssues(read.error) }),
      hint: t('failuresStore.notStorableHint'),
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
      const place = issue.path.join('.');
      return place === '' ? message : t('rules.at', { place, fault: message });
    })
    .reduce((first, second) => t('rules.both', { first, second }));
}

function idsOf(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}
