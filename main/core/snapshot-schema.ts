import * as z from 'zod';
import { t } from '../../words/t.ts';

/** restic reads `--tag a,b` and the like from these: nothing that ends an argument may be in them. */
const wordSchema = z
  .string()
  .min(1)
  .max(4_096)
  .regex(/^[^\0]*$/, { error: () => t('failuresEdit.ruleNul') });

/** The start of a snapshot's id, or `latest`: the newest of the whole repository. Never an option. */
export const snapshotIdSchema = z
  .string()
  .regex(/^(?:latest|[0-9a-f]{1,64})$/, { error: () => t('rules.snapshotId') });

/** What narrows a list of snapshots. */
export const snapshotFilterSchema = z.object({
  own: z.literal(true).exactOptional(),
  tag: wordSchema.exactOptional(),
  host: wordSchema.exactOptional(),
  path: wordSchema.exactOptional(),
});

/** The start of a snapshot's id, where restic takes no `latest`. */
export const snapshotDigitsSchema = z
  .string()
  .regex(/^[0-9a-f]{1,64}$/, { error: () => t('rules.snapshotDigits') });

/** A folder in a snapshot. It starts with a slash on Windows too: `/C/Users`. */
export const snapshotFolderSchema = wordSchema.startsWith('/', { error: () => t('rules.slash') });

/** What is looked for in snapshots. */
export const snapshotSearchSchema = z.object({
  pattern: wordSchema,
  snapshotId: snapshotIdSchema.exactOptional(),
});
