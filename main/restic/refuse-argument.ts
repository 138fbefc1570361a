import type * as z from 'zod';
import type { Failure } from '../../preload/contract/result.ts';

/** Why a text from a guest must not become an argument of restic; null where it may. */
export function refuseArgument(schema: z.ZodType<string>, text: string): Failure | null {
  const read = schema.safeParse(text);
  if (read.success) return null;
  return {
    kind: 'invalid-input',
    message: `"${text}" cannot be looked for: ${read.error.issues[0]?.message ?? ''}.`,
    hint: 'Correct it and try again.',
  };
}
