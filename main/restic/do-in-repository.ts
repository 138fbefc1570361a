import type { Result } from '../../preload/contract/result.ts';
import { failureOfExit } from '../core/outcome.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { resticEnvironment } from './environment.ts';
import { runRestic, type SpawnOptions } from './spawn.ts';

/** Runs a verb to its end: success, or why not. `hear` takes what it says on the way. */
export async function doInRepository(
  engine: Engine,
  access: RepositoryAccess,
  args: readonly string[],
  hear: Pick<SpawnOptions, 'onStdout' | 'onStdoutLine'> = {},
): Promise<Result<null>> {
  const environment = resticEnvironment(access, process.env);
  const ended = await runRestic(engine, args, { environment, ...hear });
  if (!ended.ok) return ended;
  if (ended.value.code === 0) return { ok: true, value: null };
  return { ok: false, failure: failureOfExit(ended.value) };
}
