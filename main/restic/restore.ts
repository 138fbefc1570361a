import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Result } from '../../preload/contract/result.ts';
import type { Engine, RepositoryAccess, ResticExit } from '../core/restic-exit.ts';
import { restoreArguments, type RestoreManner } from '../core/restore-arguments.ts';
import type { RestoreMessage } from '../core/restore-message.ts';
import type { RestoreStep } from '../core/restore-plan.ts';
import { resticEnvironment } from './environment.ts';
import { readRestoreLine } from './restore-messages.ts';
import { runRestic } from './spawn.ts';

/**
 * Runs one go of `restic restore`. Where the paths are too many for a command line they stand in a
 * file that only this user can read, for as long as restic runs.
 */
export async function restore(
  engine: Engine,
  access: RepositoryAccess,
  { step, manner }: { readonly step: RestoreStep; readonly manner: RestoreManner },
  watch: { readonly onMessage: (message: RestoreMessage) => void; readonly signal?: AbortSignal },
): Promise<Result<ResticExit>> {
  const { args, includeFile } = restoreArguments(step, manner);
  const read = (line: string): void => {
    watch.onMessage(readRestoreLine(line));
  };
  const options = {
    environment: resticEnvironment(access, process.env),
    onStdoutLine: read,
    onStderrLine: read,
    ...(watch.signal !== undefined && { signal: watch.signal }),
  };
  if (includeFile === null) return runRestic(engine, args, options);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bellhop-restore-'));
  try {
    const file = path.join(folder, 'paths');
    await writeFile(file, includeFile, { mode: 0o600 });
    return await runRestic(engine, [...args, `--include-file=${file}`], options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
