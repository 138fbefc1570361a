import * as z from 'zod';
import { t } from '../../words/t.ts';

/** Variables of the user's own: names as templates can write them. */
export const variablesSchema = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, { error: () => t('failuresEdit.ruleUserVariable') }),
    z.string().max(8_192),
  )
  .readonly();
