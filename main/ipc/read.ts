import path from 'node:path';
import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import {
  describeIssues,
  hookSchema,
  profileSchema,
  repositorySchema,
  secretNameSchema,
} from '../core/configuration.ts';

/** Turns what came through a door into a method's arguments, or says what is wrong with it. */
export type Reader<A extends readonly unknown[]> = (args: readonly unknown[]) => Result<A>;

/** The longest text that can be imported, in UTF-16 units. */
const MAX_IMPORT_LENGTH = 2 * 1024 * 1024;
const MAX_LISTED = 1_000;

const idSchema = z.string().min(1).max(100);
/** An editor leaves the ids of what is new empty. */
const draftIdSchema = z.string().max(100);
const draftHookSchema = hookSchema.safeExtend({ id: draftIdSchema });
const { source, name, tasks } = profileSchema.shape;
const draftSchema = z.object({
  profile: z.object({
    id: draftIdSchema,
    name,
    repositoryId: draftIdSchema,
    source,
    tasks: z.object({
      backup: tasks.shape.backup.extend({ hooks: z.array(draftHookSchema).readonly() }),
    }),
  }),
  repository: repositorySchema.extend({ id: draftIdSchema }),
});
const momentSchema = hookSchema.shape.moments.unwrap().element;
const triggerSchema = z.enum(['manual', 'schedule', 'catch-up', 'retry', 'cli']);
const limitSchema = z.int().min(1).max(MAX_LISTED);

export const nothing = reader(z.tuple([]));
export const id = reader(z.tuple([idSchema]));
export const draft = reader(z.tuple([draftSchema]));
export const importRequest = reader(
  z.tuple([
    z.object({
      text: z.string().max(MAX_IMPORT_LENGTH, 'a file to import holds at most 2 MiB of text'),
      path: z.string().refine((file) => path.isAbsolute(file), 'must be an absolute path'),
      format: z.enum(['auto', 'bellhop', 'resticprofile']),
      dryRun: z.boolean(),
    }),
  ]),
);
export const start = reader(z.tuple([idSchema, triggerSchema]));
export const runFilter = reader(
  z.tuple([z.object({ profileId: idSchema.exactOptional(), limit: limitSchema })]),
);
export const deliveryFilter = reader(
  z.tuple([z.object({ runId: idSchema.exactOptional(), limit: limitSchema })]),
);
export const preview = reader(z.tuple([idSchema, draftHookSchema, momentSchema]));
export const secretName = reader(z.tuple([secretNameSchema]));
/** What a value may be is the vault's to say. */
export const secret = reader(z.tuple([secretNameSchema, z.string()]));

function reader<A extends readonly unknown[]>(schema: z.ZodType<A>): Reader<A> {
  return (args) => {
    const read = schema.safeParse(args);
    if (read.success) return { ok: true, value: read.data };
    return {
      ok: false,
      failure: {
        kind: 'invalid-input',
        message: `That cannot be done: ${describeIssues(withoutPosition(read.error))}.`,
        hint: 'Correct it and try again.',
      },
    };
  };
}

/** A person knows `profile.name`, not that it stands in argument 0. */
function withoutPosition(error: z.ZodError): z.ZodError {
  return new z.ZodError(error.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })));
}
