import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import type { RepositoryProbe } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { readDocument } from './read-document.ts';

const configSchema = z.object({ version: z.int().positive().nullable().catch(null).default(null) });

/**
 * Opens a repository, the only way to learn whether it is there and whether the password is right.
 * It writes nothing, no lock either. Fails with `wrong-password`, with `repository-unreachable` when
 * the signal's time is up, and with `cancelled` when it is aborted otherwise. The signal needs a
 * deadline: restic would go on for 15 minutes where nobody answers.
 */
export async function probeRepository(
  engine: Engine,
  access: RepositoryAccess,
  signal: AbortSignal,
): Promise<Result<RepositoryProbe>> {
  const args = ['--json', '--no-lock', 'cat', 'config'];
  const answer = await readDocument(engine, access, args, { signal });
  if (answer.ok) return { ok: true, value: { state: 'there', version: readVersion(answer.value) } };
  return answer.failure.kind === 'repository-missing' ? { ok: true, value: NONE } : answer;
}

/** What a probe answers where a repository can still be made. */
export const NONE: RepositoryProbe = { state: 'none', version: null };

/** The format of the repository by its `config`; null where that does not say. */
function readVersion(document: unknown): number | null {
  const read = configSchema.safeParse(document);
  return read.success ? read.data.version : null;
}
