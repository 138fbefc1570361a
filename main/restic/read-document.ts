import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { collect } from './collect.ts';
import { doInRepository } from './do-in-repository.ts';
import { parseJson } from './parse-json.ts';
import type { SpawnOptions } from './spawn.ts';

/** Runs a verb that answers with one JSON document on stdout. It may be anything: read it with care. */
export async function readDocument(
  engine: Engine,
  access: RepositoryAccess,
  args: readonly string[],
  options: Pick<SpawnOptions, 'signal'> = {},
): Promise<Result<unknown>> {
  const answer = await readAnswer(engine, access, args, options);
  if (!answer.ok) return answer;
  const value = findDocument(answer.value);
  return value === null ? { ok: false, failure: unreadable() } : { ok: true, value };
}

/** The same for a verb that may also say nothing, or text beside its document: all of its stdout. */
export async function readAnswer(
  engine: Engine,
  access: RepositoryAccess,
  args: readonly string[],
  options: Pick<SpawnOptions, 'signal'> = {},
): Promise<Result<string>> {
  const output = collect();
  const done = await doInRepository(engine, access, args, { ...options, onStdout: output.take });
  if (!done.ok) return done;
  const value = output.text();
  return value === null ? { ok: false, failure: tooLong() } : { ok: true, value };
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
export const unreadable = (): Failure => ({
  kind: 'engine-failed',
  message: t('failuresRestic.unreadable'),
  hint: t('failuresRestic.unreadableHint'),
});

const tooLong = (): Failure => ({
  kind: 'engine-failed',
  message: t('failuresRestic.answerTooLong'),
  hint: t('failuresRestic.answerTooLongHint'),
});
