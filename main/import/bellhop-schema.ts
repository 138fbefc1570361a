import * as z from 'zod';
import { idlePlan, noConditions, usualTiming } from '../../preload/contract/usual-profile.ts';
import { t } from '../../words/t.ts';
import { profileSchema } from '../core/profile-schema.ts';
import { repositorySchema } from '../core/repository-schema.ts';
import { whenShape } from '../core/task-schema.ts';
import { sourceShape } from '../core/source-schema.ts';
import { channelSchema, hookSchema } from '../core/hook-schema.ts';
import { fillIn } from './fill-in.ts';
import type { Place } from './places.ts';
import { isTable } from './plain-values.ts';
import { durationSchema, statusesSchema } from './written-values.ts';

const { id: _id, timeoutMs: _timeoutMs, ...stored } = channelSchema.shape;

/** A destination as it is stored, but that what has a sensible default may be left out. */
const destination = {
  ...stored,
  enabled: stored.enabled.default(true),
  method: z.string().toUpperCase().pipe(stored.method).optional(),
  headers: stored.headers.default([]),
  body: stored.body.optional(),
  success: statusesSchema.default([{ from: 200, to: 299 }]),
  timeout: durationSchema.optional(),
  retry: stored.retry.default('standard'),
};

const writtenChannel = z.object(destination);

const { moments, onlyIfResticStarted, onFailure, sendLog } = hookSchema.shape;

const writtenHook = z
  .object({
    ...destination,
    moments,
    onlyIfResticStarted: onlyIfResticStarted.default(false),
    onFailure: onFailure.default('ignore'),
    sendLog,
    /** A channel's name. */
    channel: z.string().optional(),
    url: stored.url.optional(),
  })
  .refine(({ url, channel }) => url !== undefined || channel !== undefined, {
    path: ['url'],
    error: () => t('rules.noUrl'),
  });

const writtenRepository = z.object({
  location: z.string(),
  passwordSecret: repositorySchema.shape.passwordSecret.optional(),
  environment: repositorySchema.shape.environment.default([]),
});

const { name, tags, variables, retention, options, limits, upkeep, watch, timing } =
  profileSchema.shape;
const { paths: _paths, exclusions, exclusionFiles: _files, ...source } = sourceShape;

/** All of a profile but its tasks. */
const writtenSettings = {
  name,
  tags,
  variables,
  retention,
  paths: z.array(z.string()),
  exclusions: exclusions.default([]),
  exclusionFiles: z.array(z.string()).default([]),
  ...source,
  repository: writtenRepository,
  copyTo: writtenRepository.nullable().default(null),
  options,
  limits,
  upkeep,
  watch,
  timing: completedBy(usualTiming, timing),
};

const when = { ...whenShape, conditions: completedBy(noConditions, whenShape.conditions) };

/** Of what is written the parts that are not said are the usual ones. */
function completedBy<S extends z.ZodType>(usual: object, schema: S) {
  return z.preprocess((value) => (isTable(value) ? { ...usual, ...value } : value), schema);
}

/**
 * Bellhop's own file as a person may write it: with the schemas of what is stored, but that relative
 * paths are meant from `place`, and everything with a sensible default may be left out.
 */
export function bellhopFileSchema(place: Place) {
  const filled = (value: unknown) => fillIn(value, place);
  const hooks = z.array(z.preprocess(filled, writtenHook)).default([]);
  const task = z.object({ ...when, hooks }).default({ ...idlePlan, hooks: [] });
  return z.object({
    bellhop: z.literal(1, { error: () => t('rules.version') }),
    channels: z.array(z.preprocess(filled, writtenChannel)).default([]),
    profiles: z
      .array(
        z.object({
          ...writtenSettings,
          backup: task,
          copy: task,
          check: task,
          forget: task,
          prune: task,
          drill: task,
          restore: task,
        }),
      )
      .min(1, { error: () => t('rules.noProfiles') }),
  });
}

export type WrittenChannel = z.output<typeof writtenChannel>;
export type WrittenHook = z.output<typeof writtenHook>;
export type WrittenRepository = z.output<typeof writtenRepository>;
export type WrittenProfile = z.output<ReturnType<typeof bellhopFileSchema>>['profiles'][number];
