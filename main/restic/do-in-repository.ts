import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { failureOfExit } from '../core/outcome.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { copyEnvironment, resticEnvironment } from './environment.ts';
import { runRestic, type SpawnOptions } from './spawn.ts';

interface RepositoryOptions extends Pick<
  SpawnOptions,
  'onStdout' | 'onStdoutLine' | 'signal' | 'input'
> {
  /** The other repository of a verb that takes two. */
  readonly from?: RepositoryAccess;
}

/**
 * Runs a verb to its end: success, or why not. `options` take what it says on the way, and a signal
 * that ends it before its time, which fails with `cancelled`.
 */
export async function doInRepository(
  engine: Engine,
  access: RepositoryAccess,
  args: readonly string[],
  { from, ...options }: RepositoryOptions = {},
): Promise<Result<null>> {
  const before = stopped(options);
  if (before !== null) return { ok: false, failure: before };
  const environment =
    from === undefined
      ? resticEnvironment(access, process.env)
      : copyEnvironment({ source: from, target: access }, process.env);
  const ended = await runRestic(engine, args, { environment, ...options });
  if (!ended.ok) return ended;
  if (ended.value.code === 0) return { ok: true, value: null };
  // restic's exit code for a cancelled verb differs from version to version
  const stop = stopped(options);
  if (stop === null) return { ok: false, failure: failureOfExit(ended.value) };
  // Why it took so long is in the lines that tell of its retries.
  return { ok: false, failure: { ...stop, details: ended.value.stderr } };
}

function stopped({ signal }: Pick<SpawnOptions, 'signal'>): Failure | null {
  if (signal?.aborted !== true) return null;
  const reason: unknown = signal.reason;
  if (reason instanceof DOMException && reason.name === 'TimeoutError') {
    return {
      kind: 'repository-unreachable',
      message: t('failuresRestic.tookTooLong'),
      hint: t('failuresRestic.tookTooLongHint'),
    };
  }
  return {
    kind: 'cancelled',
    message: t('failuresRestic.stopped'),
    hint: t('failuresRestic.stoppedHint'),
  };
}
