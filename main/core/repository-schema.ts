import * as z from 'zod';
import { t } from '../../words/t.ts';
import { secretNameSchema } from './secret-name-schema.ts';

const environmentName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: () => t('failuresEdit.ruleVariable') })
  .refine((name) => !/^RESTIC_(PASSWORD|REPOSITORY)/.test(name), {
    error: () => t('failuresEdit.ruleOwnVariable'),
  });

/** A repository's location and access. */
export const repositoryPlaceSchema = z.object({
  location: z
    .string()
    .min(1, { error: () => t('failuresEdit.ruleLocation') })
    .refine((location) => !/\/\/[^/@]*:[^@]*@/.test(location), {
      error: () => t('failuresEdit.ruleNoPassword'),
    }),
  passwordSecret: secretNameSchema,
  environment: z
    .array(
      z.union([
        z.strictObject({ name: environmentName, value: z.string() }),
        z.strictObject({ name: environmentName, secret: secretNameSchema }),
      ]),
    )
    .readonly(),
});

/** A stored repository. */
export const repositorySchema = repositoryPlaceSchema.extend({ id: z.string().min(1).max(100) });
