import type * as z from 'zod';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** Why a text from a guest must not become an argument of restic; null where it may. */
export function refuseArgument(schema: z.ZodType<string>, text: string): Failure | null {
  const read = schema.safeParse(text);
  if (read.success) return null;
  return {
    kind: 'invalid-input',
    message: t('failuresRestic.badArgument', {
      text,
      problem: read.error.issues[0]?.message ?? '',
    }),
    hint: t('failuresRestic.badArgumentHint'),
  };
}
