import * as z from 'zod';
import { t } from '../../words/t.ts';
import { absolutePathSchema } from './absolute-path-schema.ts';
import { snapshotFolderSchema, snapshotIdSchema } from './snapshot-schema.ts';

/** What is to be brought back, and where to. */
export const restoreRequestSchema = z.object({
  snapshotId: snapshotIdSchema,
  paths: z
    .array(
      snapshotFolderSchema.refine((path) => !path.includes('\ufffd'), {
        error: () => t('rules.notUtf8'),
      }),
    )
    .min(1, { error: () => t('failuresEdit.ruleRestoreWhat') })
    .max(10_000)
    .readonly(),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('folder'), path: absolutePathSchema }),
    z.object({ kind: z.literal('in-place') }),
  ]),
  overwrite: z.enum(['always', 'if-changed', 'if-newer', 'never']),
  deleteOthers: z.boolean(),
  verify: z.boolean(),
});
