import path from 'node:path';
import * as z from 'zod';
import { t } from '../../words/t.ts';
import { groupSchema } from '../core/profile-schema.ts';
import { repositoryPlaceSchema } from '../core/repository-schema.ts';
import { restoreRequestSchema } from '../core/restore-schema.ts';
import { retentionSchema } from '../core/retention-schema.ts';
import {
  snapshotDigitsSchema,
  snapshotFilterSchema,
  snapshotFolderSchema,
  snapshotIdSchema,
  snapshotSearchSchema,
} from '../core/snapshot-schema.ts';
import { draftIdSchema, idSchema, plannedTaskSchema, triggerSchema } from './read.ts';
import { reader } from './reader.ts';

const targetSchema = z
  .string()
  .max(4_096)
  .refine((file) => path.isAbsolute(file), { error: () => t('failuresEdit.ruleAbsolute') })
  .nullable();

export const snapshotFilter = reader(z.tuple([idSchema, snapshotFilterSchema]));
export const snapshotFolder = reader(
  z.tuple([idSchema, snapshotIdSchema, snapshotFolderSchema, z.int().min(0)]),
);
export const snapshotPath = reader(z.tuple([idSchema, snapshotIdSchema, snapshotFolderSchema]));
export const saved = reader(
  z.tuple([idSchema, snapshotIdSchema, snapshotFolderSchema, targetSchema]),
);
export const search = reader(z.tuple([idSchema, snapshotSearchSchema]));
export const twoSnapshots = reader(z.tuple([idSchema, snapshotDigitsSchema, snapshotDigitsSchema]));
export const restoreRequest = reader(z.tuple([idSchema, restoreRequestSchema]));
export const place = reader(z.tuple([repositoryPlaceSchema]));
/** What a password may be is the vault's to say. */
export const newPassword = reader(z.tuple([idSchema, z.string()]));
export const sheet = reader(z.tuple([idSchema, targetSchema]));
export const kept = reader(z.tuple([idSchema, retentionSchema]));
export const group = reader(z.tuple([groupSchema.extend({ id: draftIdSchema })]));
export const groupRun = reader(z.tuple([idSchema, triggerSchema, plannedTaskSchema]));
export const chosenFile = reader(z.tuple([targetSchema]));
export const mirror = reader(z.tuple([z.string().max(2_000).nullable()]));
export const right = reader(z.tuple([z.enum(['full-disk-access', 'shadow-copies'])]));
