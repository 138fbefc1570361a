import * as z from 'zod';

/** Secret names are also keychain account names and stand in templates: plain characters only. */
export const secretNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,100}$/, 'a secret name has letters, digits, ".", "_" and "-" only');
