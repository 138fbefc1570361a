import type { Result } from '../../preload/contract/result.ts';
import { failureOfExit } from '../core/outcome.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { resticEnvironment } from './environment.ts';
import { runRestic } from './spawn.ts';

/** Runs a verb of which only success matters. */
export async function doInRepository(
  engine: Engine,
  access: RepositoryAccess,
  args: readonly string[],
): Promise<Result<null>> {
  const environment = resticEnvironment(access, process.env);
  const ended = await runRestic(engine, args, { environment });
  if (!ended.ok) return ended;
  if (ended.value.code === 0) return { ok: true, value: null };
  return { ok: false, failure: failureOfExit(ended.value) };
}
