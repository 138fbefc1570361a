import * as z from 'zod';

/** restic reads `--tag a,b` and the like from these: nothing that ends an argument may be in them. */
const wordSchema = z
  .string()
  .min(1)
  .max(4_096)
  .regex(/^[^\0]*$/, 'must not hold a zero byte');

/** The start of a snapshot's id, or `latest`: the newest of the whole repository. Never an option. */
export const snapshotIdSchema = z
  .string()
  .regex(/^(?:latest|[0-9a-f]{1,64})$/, 'a snapshot is named by the digits of its id, or "latest"');

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
  .regex(/^[0-9a-f]{1,64}$/, 'a snapshot is named here by the digits of its id');

/** A folder in a snapshot. It starts with a slash on Windows too: `/C/Users`. */
export const snapshotFolderSchema = wordSchema.startsWith('/', 'a folder starts with a slash');

/** What is looked for in snapshots. */
export const snapshotSearchSchema = z.object({
  pattern: wordSchema,
  snapshotId: snapshotIdSchema.exactOptional(),
});
