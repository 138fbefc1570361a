import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { failureOfExit } from '../core/outcome.ts';
import type { Engine, RepositoryAccess, ResticExit } from '../core/restic-exit.ts';
import { resticEnvironment } from './environment.ts';
import { runRestic } from './spawn.ts';

export interface MountOrder {
  /** An empty folder. */
  readonly folder: string;
  /** Told once, when the repository is really there. */
  readonly onReady: () => void;
  /** Unmounts it. */
  readonly signal: AbortSignal;
}

/**
 * Shows a repository as a folder, until it is told to stop or something else unmounts it. It takes
 * no lock, as a forgotten mount would keep every `prune` from its work.
 */
export async function mountRepository(
  engine: Engine,
  access: RepositoryAccess,
  { folder, onReady, signal }: MountOrder,
): Promise<Result<null>> {
  const ended = await runRestic(engine, ['mount', '--no-lock', '--', folder], {
    environment: resticEnvironment(access, process.env),
    onStdoutLine: (line) => {
      if (line.startsWith('Now serving the repository')) onReady();
    },
    signal,
  });
  if (!ended.ok) return ended;
  if (ended.value.code === 0 || signal.aborted) return { ok: true, value: null };
  return { ok: false, failure: failureOfMount(ended.value) };
}

/** Why a mount did not come about: most of all, the system lacks what it takes. */
export function failureOfMount(exit: ResticExit): Failure {
  const said = `${exit.message}\n${exit.stderr}`;
  if (!/fuse|unknown command "mount"/i.test(said)) return failureOfExit(exit);
  return {
    kind: 'not-available',
    message: t('failuresRestore.noFuse'),
    hint: t('failuresRestore.noFuseHint'),
    details: said.trim(),
  };
}
