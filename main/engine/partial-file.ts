import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import * as z from 'zod';

/** A download that was broken off, as it lies on the disk. */
export interface Partial {
  /** How many of its bytes are there. */
  readonly received: number;
  /** What the server said of the version that they are of; null where it said nothing. */
  readonly validator: string | null;
}

const noteSchema = z.object({ address: z.string(), validator: z.string() });

/** What there is to go on from, from this address; nothing where it is not known of what it is a part. */
export async function lookAtPartial(file: string, address: string): Promise<Partial> {
  try {
    const note = noteSchema.parse(JSON.parse(await readFile(noteOf(file), 'utf8')));
    if (note.address !== address) return NOTHING;
    return { received: (await stat(file)).size, validator: note.validator };
  } catch {
    return NOTHING; // whatever is wrong with it, it begins anew
  }
}

const NOTHING: Partial = { received: 0, validator: null };

/** Writes down of what the file is a part, before it is one. */
export async function notePartial(
  file: string,
  note: { readonly address: string; readonly validator: string | null },
): Promise<void> {
  if (note.validator === null) await rm(noteOf(file), { force: true });
  else await writeFile(noteOf(file), JSON.stringify(note), { mode: 0o600 });
}

/** Throws it away with what is known of it. */
export async function dropPartial(file: string): Promise<void> {
  await rm(noteOf(file), { force: true });
  await rm(file, { force: true });
}

function noteOf(file: string): string {
  return `${file}.json`;
}
