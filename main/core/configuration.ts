import * as z from 'zod';
import { hookOrigin } from './hook-origin.ts';

/** Secret names are also keychain account names and stand in templates: plain characters only. */
export const secretNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,100}$/, 'a secret name has letters, digits, ".", "_" and "-" only');

const id = z.string().min(1).max(100);

/** The caps on a request follow Zerobyte's: 64 KiB of body, 32 headers, 8 KiB of headers. */
const MAX_BODY_LENGTH = 65_536;
const MAX_HEADERS = 32;
const MAX_HEADERS_LENGTH = 8_192;

const headerSchema = z.object({
  name: z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'is not a header name (RFC 9110)'),
  value: z.string(),
});

const FRAMING_HEADERS = new Set(
  'host content-length transfer-encoding connection keep-alive upgrade expect te trailer'.split(
    ' ',
  ),
);

const headersSchema = z
  .array(headerSchema)
  .max(MAX_HEADERS, `at most ${String(MAX_HEADERS)} headers`)
  .refine(
    (headers) =>
      headers.reduce((sum, h) => sum + h.name.length + h.value.length, 0) <= MAX_HEADERS_LENGTH,
    'at most 8 KiB of headers',
  )
  .refine(
    (headers) => headers.every((h) => !FRAMING_HEADERS.has(h.name.toLowerCase())),
    'host, content-length, transfer-encoding, connection, keep-alive, upgrade, expect, te and trailer are set by Bellhop',
  )
  .readonly();

const momentSchema = z.enum([
  'before',
  'success',
  'warning',
  'failure',
  'cancelled',
  'skipped',
  'finally',
]);

const bodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('context') }),
  z.object({
    kind: z.literal('template'),
    format: z.enum(['json', 'text']),
    text: z.string().max(MAX_BODY_LENGTH, 'at most 64 KiB of body'),
  }),
]);

const status = z.int().min(100).max(599);

/** A stored hook. */
export const hookSchema = z
  .object({
    id,
    name: z.string().min(1, 'a hook needs a name').max(200),
    enabled: z.boolean(),
    moments: z.array(momentSchema).min(1, 'choose at least one moment').readonly(),
    onlyIfResticStarted: z.boolean(),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']),
    url: z
      .string()
      .max(8_192)
      .refine(
        (url) => hookOrigin(url) !== null,
        'must begin with http:// or https:// and a host that is written out, without {{…}} or user:password@ in it',
      ),
    headers: headersSchema,
    body: bodySchema,
    success: z
      .array(z.object({ from: status, to: status }))
      .min(1)
      .readonly(),
    onFailure: z.enum(['ignore', 'warn', 'stop', 'skip']),
    timeoutMs: z.int().min(1_000, 'at least 1 second').max(600_000, 'at most 10 minutes'),
    retry: z.enum(['none', 'standard']),
  })
  .refine(
    (hook) =>
      (hook.onFailure !== 'stop' && hook.onFailure !== 'skip') ||
      hook.moments.every((moment) => moment === 'before'),
    { path: ['onFailure'], message: '"stop" and "skip" are for hooks at "before" only' },
  );

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

/** A stored profile. */
export const profileSchema = z.object({
  id,
  name: z.string().trim().min(1, 'a profile needs a name').max(200),
  repositoryId: id,
  source: z.object({
    paths: z.array(absolutePath).min(1, 'choose at least one folder').readonly(),
    exclusions: z.array(z.string().min(1)).readonly(),
  }),
  tasks: z.object({
    backup: z.object({
      schedule: scheduleSchema.nullable(),
      hooks: z.array(hookSchema).readonly(),
    }),
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

/** The whole of the configuration file. */
export const configurationSchema = z
  .object({
    version: z.literal(1),
    repositories: z.array(repositorySchema).readonly(),
    profiles: z.array(profileSchema).readonly(),
    settings: z.object({
      /** The engine chosen by hand; null searches the usual places. */
      enginePath: z.string().nullable(),
      concurrentRuns: z.int().min(1).max(16),
    }),
  })
  .refine(
    ({ profiles, repositories }) =>
      profiles.every((profile) => repositories.some((r) => r.id === profile.repositoryId)),
    'a profile names a repository that is not there',
  );

export type Configuration = z.infer<typeof configurationSchema>;

/** What a new user starts with. */
export const emptyConfiguration: Configuration = {
  version: 1,
  repositories: [],
  profiles: [],
  settings: { enginePath: null, concurrentRuns: 2 },
};

/** A schema's complaint as one sentence that quotes where it is about. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) =>
      issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`,
    )
    .join('; ');
}
