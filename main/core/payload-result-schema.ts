import * as z from 'zod';
import type { TaskResult } from '../../preload/contract/run.ts';

const text = (description: string) => z.string().describe(description);
const texts = (description: string) => z.array(z.string()).readonly().describe(description);
const count = (description: string) => z.int().min(0).describe(description);
const bytesOrNull = (description: string) =>
  z.int().min(0).nullable().describe(`${description} Null where restic did not say.`);
const kind = <K extends TaskResult['kind']>(task: K) =>
  z.literal(task).describe('The task that this came of.');

const restore = z
  .object({
    kind: kind('restore'),
    snapshotId: text('The snapshot that was restored.'),
    target: text('The folder that it was restored to; / or a drive for “back to where it was”.'),
    filesTotal: count('Files and folders that were to be restored.'),
    filesRestored: count('Those that were written.'),
    filesSkipped: count('Those that were there already as they should be.'),
    filesDeleted: count('Those that were deleted, as they are not in the snapshot.'),
    bytesTotal: count('The size of all that was to be restored.'),
    bytesRestored: count('The size of what was written.'),
    verified: z.boolean().describe('Whether what was written was read again and compared.'),
  })
  .describe('What a restore came to.');

const forget = z
  .object({
    kind: kind('forget'),
    kept: count('Snapshots that are kept.'),
    removed: count('Snapshots that were forgotten.'),
  })
  .describe('What a forget came to.');

const copy = z
  .object({
    kind: kind('copy'),
    copied: count('Snapshots that were copied.'),
    skipped: count('Snapshots that were there already.'),
  })
  .describe('What a copy came to.');

const prune = z
  .object({
    kind: kind('prune'),
    bytesFreed: bytesOrNull('What was removed from the repository.'),
    bytesUnused: bytesOrNull('What is left in the repository though nothing needs it.'),
  })
  .describe('What a prune came to.');

const check = z
  .object({
    kind: kind('check'),
    errors: count('How many things are wrong with the repository.'),
    suggestions: texts(
      'What restic says can be done about it, for example “repair index” or “prune”.',
    ),
  })
  .describe('What a check came to.');

const drill = z
  .object({
    kind: kind('drill'),
    snapshotId: text('The snapshot that the sample was taken from.'),
    filesCompared: count('Files that were restored and compared.'),
    bytesCompared: count('The size of these files together.'),
    comparedWithSource: count('How many of them were also compared with the source.'),
    differing: texts('Those that were not as they should be; the first 100.'),
  })
  .describe('What a drill came to: a sample was restored and compared.');

/** What tasks come to in numbers, as receivers are told of it. */
export const payloadResultSchema = z
  .union([restore, forget, copy, prune, check, drill])
  .nullable()
  .describe(
    'What the task came to in numbers, by its kind; null for a backup, which has stats, where the task did not get so far, and before the end.',
  ) satisfies z.ZodType<TaskResult | null>;
