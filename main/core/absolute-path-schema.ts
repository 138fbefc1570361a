import * as z from 'zod';
import { t } from '../../words/t.ts';

/** An absolute path of any of the three systems. */
export const absolutePathSchema = z
  .string()
  .refine((path) => /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path), {
    error: () => t('failuresEdit.ruleAbsolute'),
  })
  .refine((path) => !path.includes('\0'), { error: () => t('failuresEdit.ruleNul') });
