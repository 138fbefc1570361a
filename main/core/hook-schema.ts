import * as z from 'zod';
import { listInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { absolutePathSchema } from './absolute-path-schema.ts';
import { hookOrigin } from './hook-origin.ts';
import {
  framingHeaders,
  HEADER_NAME,
  MAX_BODY_SIZE,
  MAX_HEADERS,
  MAX_HEADERS_SIZE,
} from './request-limits.ts';
import { secretNameSchema } from './secret-name-schema.ts';

const id = z.string().min(1).max(100);
const name = z
  .string()
  .min(1, { error: () => t('failuresEdit.ruleHookName') })
  .max(200);

const headerName = z.string().regex(HEADER_NAME, { error: () => t('failuresEdit.ruleHeaderName') });

const headerSchema = z.object({
  name: headerName,
  value: z.string().regex(/^[^\r\n\0]*$/, { error: () => t('failuresEdit.ruleOneLine') }),
});

const headersSchema = z
  .array(headerSchema)
  .max(MAX_HEADERS, { error: () => t('rules.headers', { most: MAX_HEADERS }) })
  .refine(
    (headers) =>
      headers.reduce((sum, h) => sum + h.name.length + h.value.length, 0) <= MAX_HEADERS_SIZE,
    { error: () => t('failuresEdit.ruleHeadersSize') },
  )
  .refine((headers) => headers.every((h) => !framingHeaders.has(h.name.toLowerCase())), {
    error: () => t('rules.framing', { headers: listInWords([...framingHeaders]) }),
  })
  .readonly();

/** The points of a run at which a hook may speak. */
export const momentSchema = z.enum([
  'before',
  'success',
  'warning',
  'failure',
  'cancelled',
  'skipped',
  'missed',
  'finally',
]);

const format = z.enum(['json', 'text', 'html', 'form']);

const bodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('context') }),
  z.object({
    kind: z.literal('template'),
    format,
    text: z.string().refine((text) => new TextEncoder().encode(text).length <= MAX_BODY_SIZE, {
      error: () => t('failuresEdit.ruleBodySize'),
    }),
  }),
  z.object({
    kind: z.literal('file'),
    format,
    path: z
      .string()
      .max(4_096)
      .regex(/^(\/|[A-Za-z]:[\\/]|\\\\)/, { error: () => t('failuresEdit.ruleAbsolute') }),
  }),
]);

const querySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['none', 'context']) }),
  z.object({
    kind: z.literal('fields'),
    fields: z
      .array(z.object({ name: z.string().min(1).max(200), value: z.string().max(8_192) }))
      .max(100)
      .readonly(),
  }),
]);

const methodSchema = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);

const urlSchema = z
  .string()
  .max(8_192)
  .refine((url) => hookOrigin(url) !== null, {
    error: () => t('rules.url', { template: '{{…}}' }),
  });

const status = z.int().min(100).max(599);

const bodyRuleSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['contains', 'contains-not']),
    text: z.string().min(1).max(1_000),
    tryAgain: z.boolean(),
  }),
  z.object({
    kind: z.literal('json'),
    path: z.string().min(1).max(1_000),
    equals: z.union([z.string().max(1_000), z.number(), z.boolean(), z.null()]),
    tryAgain: z.boolean(),
  }),
]);

const waitSchema = z
  .number()
  .min(0)
  .max(604_800, { error: () => t('rules.longestWait') });

const retrySchema = z.union([
  z.enum(['none', 'standard', 'checkly']),
  z
    .array(waitSchema)
    .max(20, { error: () => t('rules.mostWaits') })
    .readonly(),
]);

const signatureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('standard-webhooks'),
    secret: secretNameSchema,
    previousSecret: secretNameSchema.nullable().default(null),
  }),
  z.object({
    kind: z.literal('hmac-sha256'),
    secret: secretNameSchema,
    header: headerName,
    prefix: z.enum(['', 'sha256=']),
  }),
  z.object({ kind: z.literal('checkly'), secret: secretNameSchema.nullable() }),
  z.object({ kind: z.literal('stripe'), secret: secretNameSchema, header: headerName }),
]);

const tlsSchema = z.object({
  verify: z.boolean(),
  caFiles: z.array(absolutePathSchema).max(10).readonly(),
});

const variantSchema = z.object({
  moments: z.array(momentSchema).min(1).readonly(),
  method: methodSchema.optional(),
  url: urlSchema.optional(),
  query: querySchema.optional(),
  body: bodySchema.optional(),
});

/** What came with later versions has a default, so that older files can be read. */
const destination = {
  method: methodSchema,
  url: urlSchema,
  headers: headersSchema,
  query: querySchema.default({ kind: 'none' }),
  body: bodySchema,
  variants: z.array(variantSchema).max(8).readonly().default([]),
  success: z
    .array(
      z
        .object({ from: status, to: status })
        .refine(({ from, to }) => from <= to, { error: () => t('rules.turnedRange') }),
    )
    .min(1)
    .readonly(),
  bodyRule: bodyRuleSchema.nullable().default(null),
  timeoutMs: z
    .int()
    .min(1_000, { error: () => t('failuresEdit.ruleLeastSecond') })
    .max(600_000, { error: () => t('failuresEdit.ruleMostMinutes') }),
  retry: retrySchema,
  repeatable: z.boolean().default(true),
  rateLimitSeconds: z.int().min(0).max(31_536_000).default(0),
  tls: tlsSchema.default({ verify: true, caFiles: [] }),
  signature: signatureSchema.default({ kind: 'none' }),
  recipe: z
    .object({ id: z.string().min(1).max(100), version: z.int().min(1) })
    .nullable()
    .default(null),
};

interface Placed {
  readonly url: string;
  readonly variants: readonly { readonly url?: string | undefined }[];
}

const oneOrigin = ({ url, variants }: Placed): boolean =>
  variants.every(
    (variant) => variant.url === undefined || hookOrigin(variant.url) === hookOrigin(url),
  );

const ONE_ORIGIN = {
  path: ['variants'],
  error: () => t('failuresEdit.ruleOrigin'),
};

/** A stored hook. */
export const hookSchema = z
  .object({
    id,
    name,
    description: z.string().max(2_000).default(''),
    enabled: z.boolean(),
    moments: z
      .array(momentSchema)
      .min(1, { error: () => t('failuresEdit.ruleMoment') })
      .readonly(),
    onlyIfResticStarted: z.boolean(),
    onFailure: z.enum(['ignore', 'warn', 'stop', 'skip']),
    sendLog: z.boolean().default(false),
    channelId: id.nullable().default(null),
    ...destination,
  })
  .refine(oneOrigin, ONE_ORIGIN)
  .refine(
    (hook) =>
      (hook.onFailure !== 'stop' && hook.onFailure !== 'skip') ||
      hook.moments.every((moment) => moment === 'before'),
    { path: ['onFailure'], error: () => t('rules.gating') },
  );

/** A stored channel. */
export const channelSchema = z
  .object({
    id,
    name,
    description: z.string().max(2_000).default(''),
    enabled: z.boolean(),
    ...destination,
  })
  .refine(oneOrigin, ONE_ORIGIN);

/** A request as a person has edited it; whether it may be sent is decided with the original at hand. */
export const shownRequestSchema = z.object({
  method: methodSchema,
  url: z.string().max(65_536),
  headers: z
    .array(z.object({ name: headerName, value: z.string() }))
    .max(64)
    .readonly(),
  body: z.string().max(1_048_576),
});
