import * as z from 'zod';
import type { Broadcasts } from '../../preload/contract/api.ts';
import { broadcastNames } from '../../preload/contract/surface.ts';

/** What the command line asks over the local socket. One JSON document a line, both ways. */
export const requestSchema = z.object({
  id: z.int(),
  method: z.string(),
  args: z.array(z.unknown()).readonly(),
});
export type Request = z.infer<typeof requestSchema>;

/** What comes back: answers, in any order, and broadcasts. An id of null answers an unreadable line. */
export const replySchema = z.union([
  z.object({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ id: z.int().nullable(), ok: z.literal(false), message: z.string() }),
  z.object({ broadcast: z.enum(broadcastNames), news: z.unknown() }),
]);
export type Reply = z.infer<typeof replySchema>;

/** Calls back for each broadcast until the returned function is called. */
export type Hear = (
  listener: (name: keyof Broadcasts, news: Broadcasts[keyof Broadcasts]) => void,
) => () => void;

/** A document as it goes on the wire. */
export function writeLine(document: Request | Reply): string {
  return `${JSON.stringify(document)}\n`;
}

/** A line as the document it should be; null where it is none. */
export function readLine<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null; // not JSON: the caller says so
  }
}
