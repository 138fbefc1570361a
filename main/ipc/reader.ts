import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { describeIssues } from '../core/configuration.ts';

/** Turns what came through a door into a method's arguments, or says what is wrong with it. */
export type Reader<A extends readonly unknown[]> = (args: readonly unknown[]) => Result<A>;

/** The reader of arguments like these. */
export function reader<A extends readonly unknown[]>(schema: z.ZodType<A>): Reader<A> {
  return (args) => {
    const read = schema.safeParse(args);
    if (read.success) return { ok: true, value: read.data };
    return {
      ok: false,
      failure: {
        kind: 'invalid-input',
        message: t('failuresStore.notDoable', {
          issues: describeIssues(withoutPosition(read.error)),
        }),
        hint: t('failuresStore.notDoableHint'),
      },
    };
  };
}

/** A person knows `profile.name`, not that it stands in argument 0. */
function withoutPosition(error: z.ZodError): z.ZodError {
  return new z.ZodError(error.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })));
}
