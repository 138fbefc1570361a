import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import type { RepositoryProbe } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { readDocument } from './read-document.ts';

const configSchema = z.object({ version: z.int().positive().nullable().catch(null).default(null) });

export interface ProbeOptions {
  readonly signal: AbortSignal;
  /** How long restic may try: it would go on for 15 minutes where nobody answers. */
  readonly timeoutMs: number;
}

/**
 * Opens a repository, the only way to learn whether it is there and whether the password is right.
 * It writes nothing, no lock either. Fails with `wrong-password`, or `repository-unreachable` once
 * the time is over.
 */
export async function probeRepository(
  engine: Engine,
  access: RepositoryAccess,
  { signal, timeoutMs }: ProbeOptions,
): Promise<Result<RepositoryProbe>> {
  const answer = await readDocument(engine, access, ['--json', '--no-lock', 'cat', 'config'], {
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  });
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
