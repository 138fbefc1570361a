import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';
import { parseJson } from './parse-json.ts';

/** More than any list of snapshots: 32 MiB are some 40,000 of them. What lies beyond is not kept. */
const LARGEST_DOCUMENT = 32 * 1_048_576;

/** Runs a verb that answers with one JSON document on stdout. It may be anything: read it with care. */
export async function readDocument(
  engine: Engine,
  access: RepositoryAccess,
  args: readonly string[],
): Promise<Result<unknown>> {
  const chunks: Buffer[] = [];
  let length = 0;
  const done = await doInRepository(engine, access, args, {
    onStdout: (chunk) => {
      length += chunk.length;
      if (length <= LARGEST_DOCUMENT) chunks.push(chunk);
    },
  });
  if (!done.ok) return done;
  if (length > LARGEST_DOCUMENT) return { ok: false, failure: tooLong };
  const value = findDocument(Buffer.concat(chunks).toString('utf8'));
  return value === null ? { ok: false, failure: unreadable } : { ok: true, value };
}

/** The first list or object, on one line or on many: restic 0.19.0 mixes text into its JSON. */
export function findDocument(output: string): unknown {
  const whole = parseJson(output.trim());
  if (whole !== null) return whole;
  for (const line of output.split(/[\r\n]+/)) {
    const value = parseJson(line.trim());
    if (value !== null) return value;
  }
  return null;
}

/** restic ended well, but said nothing that can be understood. */
export const unreadable: Failure = {
  kind: 'engine-failed',
  message: "restic's answer cannot be read.",
  hint: 'Try again. If it happens again, try another version of restic.',
};

const tooLong: Failure = {
  kind: 'engine-failed',
  message: "restic's answer is longer than 32 MiB.",
  hint: 'Ask for less: name a tag, a host or a path.',
};
