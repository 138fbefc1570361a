import * as z from 'zod';
import { t } from '../../words/t.ts';
import { limitsSchema, optionsSchema, upkeepSchema, watchSchema } from './options-schema.ts';
import { repositoryPlaceSchema } from './repository-schema.ts';
import { retentionSchema } from './retention-schema.ts';
import { timingSchema } from './schedule-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { tasksSchema } from './task-schema.ts';
import { variablesSchema } from './variables-schema.ts';

const id = z.string().min(1).max(100);

/** A stored profile. What came with later versions has a default, so that older files can be read. */
export const profileSchema = z.object({
  id,
  name: z
    .string()
    .trim()
    .min(1, { error: () => t('failuresEdit.ruleProfileName') })
    .max(200),
  repositoryId: id,
  source: sourceSchema,
  retention: retentionSchema.nullable().default(null),
  copyTo: repositoryPlaceSchema.nullable().default(null),
  tags: z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .max(100)
        .regex(/^[^,]*$/, { error: () => t('failuresEdit.ruleTagComma') }),
    )
    .max(20)
    .readonly()
    .default([]),
  variables: variablesSchema.default({}),
  options: optionsSchema,
  limits: limitsSchema,
  upkeep: upkeepSchema,
  watch: watchSchema,
  timing: timingSchema,
  tasks: tasksSchema,
});

/** A stored group of profiles. */
export const groupSchema = z.object({
  id,
  name: z
    .string()
    .trim()
    .min(1, { error: () => t('failuresEdit.ruleGroupName') })
    .max(200),
  profileIds: z
    .array(id)
    .min(1, { error: () => t('failuresEdit.ruleGroupProfiles') })
    .max(1_000)
    .readonly(),
  onFailure: z.enum(['continue', 'stop']),
});
