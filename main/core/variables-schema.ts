import * as z from 'zod';

/** Variables of the user's own: names as templates can write them. */
export const variablesSchema = z
  .record(
    z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'is not the name of a variable'),
    z.string().max(8_192),
  )
  .readonly();
