import type { Redact } from '../core/redact.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';

/** An opened repository and the engine that reads it: what preflight hands on. */
export interface Ready {
  readonly engine: Engine;
  readonly access: RepositoryAccess;
  readonly redact: Redact;
  readonly missingPaths: readonly string[];
  /** Where `copy` copies to; null for the other tasks. */
  readonly target: RepositoryAccess | null;
}
