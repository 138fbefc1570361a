import * as z from 'zod';

// restic leaves out fields that are zero and adds new ones at any time: each has a default, and what
// is not known is passed over. https://restic.readthedocs.io/en/stable/075_scripting.html

/** A number of things; none where restic says nothing, or something impossible. */
export const count = z
  .number()
  .catch(0)
  .default(0)
  .transform((value) => Math.max(0, value));

/** A text; empty where restic says none. */
export const text = z.string().catch('').default('');

/** What restic could not read or write, as a line of its own. */
export const errorLine = z.object({
  message_type: z.literal('error'),
  error: z.object({ message: text }).catch({ message: '' }).default({ message: '' }),
  item: text,
});

/** A list of texts; empty where restic says none, or `null`. */
export const texts = z.array(z.string()).catch([]).default([]);

/** How long a text may be that is read as an instant: JavaScript's own parser would take any. */
export const LONGEST_INSTANT = 64;

/** An instant as ISO 8601 in UTC. Go writes nanoseconds and any offset. */
export const instant = z
  .string()
  .max(LONGEST_INSTANT)
  .refine((value) => !Number.isNaN(Date.parse(value)))
  .transform((value) => new Date(value).toISOString());
