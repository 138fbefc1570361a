import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import type { RepositoryKey } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';
import { text } from './fields.ts';
import { readDocument, unreadable } from './read-document.ts';

const keySchema = z.object({
  id: z.string().min(1),
  current: z.boolean().catch(false).default(false),
  userName: text,
  hostName: text,
  created: text,
});

/** The keys of a repository, each with a password of its own. */
export async function repositoryKeys(
  engine: Engine,
  access: RepositoryAccess,
  signal: AbortSignal,
): Promise<Result<readonly RepositoryKey[]>> {
  const answer = await readDocument(engine, access, ['--json', '--no-lock', 'key', 'list'], {
    signal,
  });
  if (!answer.ok) return answer;
  const value = readKeys(answer.value);
  return value === null ? { ok: false, failure: unreadable() } : { ok: true, value };
}

/** The answer of `restic key list --json`; null where it is something else. */
export function readKeys(document: unknown): readonly RepositoryKey[] | null {
  const read = z.array(keySchema).safeParse(document);
  if (!read.success) return null;
  return read.data.map(({ id, current, userName, hostName, created }) => ({
    id,
    isCurrent: current,
    userName,
    hostName,
    createdAt: created,
  }));
}

/**
 * Replaces the key that `access` opens the repository with by one for another password, which must
 * hold no line break: restic reads one line of stdin, blanks included, where that is no terminal.
 */
export function changeKey(
  engine: Engine,
  access: RepositoryAccess,
  change: { readonly password: string; readonly signal: AbortSignal },
): Promise<Result<null>> {
  const { password, signal } = change;
  return doInRepository(engine, access, ['--json', 'key', 'passwd'], {
    input: `${password}\n`,
    signal,
  });
}
