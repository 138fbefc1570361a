import path from 'node:path';
import * as z from 'zod';
import type { AttemptErrorClass, DeliveryState } from '../../preload/contract/delivery.ts';
import { t } from '../../words/t.ts';
import { hookSettingsSchema } from '../core/configuration.ts';
import {
  channelSchema,
  hookSchema,
  momentSchema,
  shownRequestSchema,
} from '../core/hook-schema.ts';
import { profileSchema } from '../core/profile-schema.ts';
import { repositorySchema } from '../core/repository-schema.ts';
import { secretNameSchema } from '../core/secret-name-schema.ts';
import { plannedTasks, taskNames } from '../core/task-names.ts';
import { tasksSchemaWith } from '../core/task-schema.ts';
import { reader } from './reader.ts';

/** The longest text that can be imported, in UTF-16 units. */
const MAX_IMPORT_LENGTH = 2 * 1024 * 1024;
/** The same of a curl command. */
const MAX_CURL_LENGTH = 128 * 1024;
const MAX_LISTED = 1_000;

export const idSchema = z.string().min(1).max(100);
/** An editor leaves the ids of what is new empty. */
export const draftIdSchema = z.string().max(100);
const draftHookSchema = hookSchema.safeExtend({ id: draftIdSchema });
const draftSchema = z.object({
  profile: profileSchema.extend({
    id: draftIdSchema,
    repositoryId: draftIdSchema,
    tasks: tasksSchemaWith(draftHookSchema),
  }),
  repository: repositorySchema.extend({ id: draftIdSchema }),
});
export const taskSchema = z.enum(taskNames);
export const plannedTaskSchema = z.enum(plannedTasks);
const draftChannelSchema = channelSchema.safeExtend({ id: draftIdSchema });
export const triggerSchema = z.enum(['manual', 'schedule', 'catch-up', 'retry', 'cli', 'chain']);
const deliveryStates = [
  'pending',
  'sending',
  'delivered',
  'failed',
  'superseded',
  'suppressed',
  'blocked',
  'disabled',
  'cancelled',
] as const satisfies readonly DeliveryState[];
const errorClasses = [
  'refused',
  'reset',
  'dns',
  'unreachable',
  'timeout',
  'tls',
  'proxy',
  'status',
  'answer',
  'redirect',
  'protocol',
  'blocked',
  'secret',
  'template',
  'cancelled',
] as const satisfies readonly AttemptErrorClass[];
export const limitSchema = z.int().min(1).max(MAX_LISTED);

export const nothing = reader(z.tuple([]));
export const id = reader(z.tuple([idSchema]));
export const ids = reader(z.tuple([z.array(idSchema).max(100).readonly()]));
export const draft = reader(z.tuple([draftSchema]));
export const importRequest = reader(
  z.tuple([
    z.object({
      text: z.string().max(MAX_IMPORT_LENGTH, { error: () => t('rules.importSize') }),
      path: z
        .string()
        .refine((file) => path.isAbsolute(file), { error: () => t('failuresEdit.ruleAbsolute') }),
      format: z.enum(['auto', 'bellhop', 'resticprofile']),
      dryRun: z.boolean(),
    }),
  ]),
);
export const start = reader(z.tuple([idSchema, triggerSchema, plannedTaskSchema]));
/** ISO 8601 with its offset. */
export const instantSchema = z.iso.datetime({ offset: true });
/** A text to be found. */
export const soughtSchema = z.string().max(1_000);
const deliveryFilterSchema = z.object({
  deliveryId: idSchema.optional(),
  runId: idSchema.optional(),
  profileId: idSchema.optional(),
  hookId: idSchema.optional(),
  channelId: idSchema.optional(),
  moment: momentSchema.optional(),
  states: z.array(z.enum(deliveryStates)).max(20).readonly().optional(),
  errorClass: z.enum(errorClasses).optional(),
  since: instantSchema.optional(),
  until: instantSchema.optional(),
  text: soughtSchema.optional(),
  after: idSchema.optional(),
  limit: limitSchema,
});
export const deliveryFilter = reader(z.tuple([deliveryFilterSchema]));
export const exported = reader(z.tuple([deliveryFilterSchema, z.enum(['har', 'json'])]));
export const edited = reader(z.tuple([idSchema, shownRequestSchema]));
export const hookAt = reader(z.tuple([draftIdSchema, draftHookSchema, momentSchema, taskSchema]));
export const writingAt = reader(z.tuple([draftIdSchema, momentSchema, taskSchema]));
export const hookOf = reader(z.tuple([draftIdSchema, draftHookSchema]));
export const recipe = reader(
  z.tuple([idSchema, z.record(z.string().max(100), z.string().max(8_192)).readonly()]),
);
export const curl = reader(
  z.tuple([
    z.string().max(MAX_CURL_LENGTH, { error: () => t('rules.curlSize') }),
    secretNameSchema.max(40),
    z.boolean(),
  ]),
);
export const channel = reader(z.tuple([draftChannelSchema]));
export const channelAt = reader(z.tuple([draftChannelSchema, momentSchema]));
export const hookSettings = reader(z.tuple([hookSettingsSchema]));
export const secretName = reader(z.tuple([secretNameSchema]));
/** What a value may be is the vault's to say. */
export const secret = reader(z.tuple([secretNameSchema, z.string()]));
