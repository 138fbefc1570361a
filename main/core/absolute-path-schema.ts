import * as z from 'zod';

/** An absolute path of any of the three systems. */
export const absolutePathSchema = z
  .string()
  .refine((path) => /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path), 'must be an absolute path')
  .refine((path) => !path.includes('\0'), 'must not hold a NUL character');
