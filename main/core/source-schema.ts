import * as z from 'zod';
import { t } from '../../words/t.ts';
import { absolutePathSchema } from './absolute-path-schema.ts';

/** An argument of restic or of a command: any text but what would end it. */
export const argumentSchema = z
  .string()
  .max(4_096)
  .regex(/^[^\0]*$/, { error: () => t('failuresEdit.ruleNul') });

const filled = argumentSchema.min(1);
const list = z.array(filled).max(1_000).readonly().default([]);

const commandSchema = z.object({
  program: filled,
  arguments: z.array(argumentSchema).max(200).readonly(),
  fileName: filled.regex(/^[^/\\]+$/, { error: () => t('failuresEdit.ruleFileName') }),
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
    error: () => t('failuresEdit.ruleFolder'),
  })
  .refine(({ paths, command }) => paths.length === 0 || command === null, {
    path: ['command'],
    error: () => t('rules.command'),
  });
