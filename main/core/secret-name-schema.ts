import * as z from 'zod';
import { t } from '../../words/t.ts';

/** Secret names are also keychain account names and stand in templates: plain characters only. */
export const secretNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,100}$/, { error: () => t('failuresEdit.ruleSecretName') });
