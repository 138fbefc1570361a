import * as z from 'zod';
import { absolutePathSchema } from './absolute-path-schema.ts';

/** An argument of restic or of a command: any text but what would end it. */
export const argumentSchema = z
  .string()
  .max(4_096)
  .regex(/^[^\0]*$/, 'must not hold a NUL character');

const filled = argumentSchema.min(1);
const list = z.array(filled).max(1_000).readonly().default([]);

const commandSchema = z.object({
  program: filled,
  arguments: z.array(argumentSchema).max(200).readonly(),
  fileName: filled.regex(/^[^/\\]+$/, 'must be a file name without a folder'),
});

/** What is backed up. What came with later versions has a default. */
export const sourceShape = {
  paths: z.array(absolutePathSchema).readonly(),
  command: commandSchema.nullable().default(null),
  exclusions: z.array(z.string().min(1)).readonly(),
  exclusionsAnyCase: list,
  exclusionFiles: z.array(absolutePathSchema).max(100).readonly().default([]),
  excludeIfPresent: list,
  excludeCaches: z.boolean().default(false),
  excludeLargerThan: z.int().min(1).nullable().default(null),
  excludeCloudFiles: z.boolean().default(false),
  oneFileSystem: z.boolean().default(false),
};

/** A stored source: folders, or a command. */
export const sourceSchema = z
  .object(sourceShape)
  .refine(({ paths, command }) => paths.length > 0 || command !== null, {
    path: ['paths'],
    message: 'choose at least one folder',
  })
  .refine(({ paths, command }) => paths.length === 0 || command === null, {
    path: ['command'],
    message: 'is backed up in place of folders: take one or the other',
  });
