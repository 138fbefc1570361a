import * as z from 'zod';
import { secretNameSchema } from './secret-name-schema.ts';

const environmentName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is not the name of an environment variable')
  .refine((name) => !/^RESTIC_(PASSWORD|REPOSITORY)/.test(name), 'is set by Bellhop itself');

/** A repository's location and access. */
export const repositoryPlaceSchema = z.object({
  location: z
    .string()
    .min(1, 'a repository needs a location')
    .refine(
      (location) => !/\/\/[^/@]*:[^@]*@/.test(location),
      'must not hold a password: put it into the environment as a secret (RESTIC_REST_PASSWORD)',
    ),
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
