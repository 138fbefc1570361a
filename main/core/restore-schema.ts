import * as z from 'zod';
import { absolutePathSchema } from './absolute-path-schema.ts';
import { snapshotFolderSchema, snapshotIdSchema } from './snapshot-schema.ts';

/** What is to be brought back, and where to. */
export const restoreRequestSchema = z.object({
  snapshotId: snapshotIdSchema,
  paths: z
    .array(
      snapshotFolderSchema.refine(
        (path) => !path.includes('\ufffd'),
        'cannot be named to restic, as its name is no UTF-8: restore the folder that it is in',
      ),
    )
    .min(1, 'choose what to restore')
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
