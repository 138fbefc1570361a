import type { UpkeepOptions } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { pruneArguments } from '../core/upkeep-arguments.ts';
import { isAtLeast } from '../core/version-order.ts';
import { doInRepository } from './do-in-repository.ts';

/** What restic says on its way, which tells nothing of what it found. */
const ON_THE_WAY =
  /^\[\d+:\d+|\.\.\.$|^(?:finding|collecting|searching|loading) |^Would have made /;

/** Far more than it says. */
const MOST_LINES = 200;

/** What `prune` would remove, in restic's own words, a line each. It changes nothing. */
export async function previewPrune(
  engine: Engine,
  access: RepositoryAccess,
  upkeep: Pick<UpkeepOptions, 'maxUnused' | 'maxRepackSize'>,
  signal?: AbortSignal,
): Promise<Result<string>> {
  const lines: string[] = [];
  // without a lock since 0.17.3
  const unlocked = isAtLeast(engine.version, '0.17.3') ? ['--no-lock'] : [];
  const args = ['prune', '--dry-run', ...unlocked, ...pruneArguments(upkeep)];
  const done = await doInRepository(engine, access, args, {
    ...(signal && { signal }),
    onStdoutLine: (line) => {
      if (!ON_THE_WAY.test(line) && lines.length < MOST_LINES) lines.push(line.trimEnd());
    },
  });
  return done.ok ? { ok: true, value: lines.join('\n') } : done;
}
