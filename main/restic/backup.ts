import type { Result } from '../../preload/contract/result.ts';
import type { BackupMessage, Engine, RepositoryAccess, ResticExit } from '../core/restic-exit.ts';
import { resticEnvironment } from './environment.ts';
import { readBackupLine } from './messages.ts';
import { runRestic } from './spawn.ts';

/** What to back up: absolute paths, restic exclude patterns, tags. */
export interface BackupRequest {
  readonly paths: readonly string[];
  readonly exclusions: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Runs `restic backup`. The paths go through stdin, each as it is: no pattern, no comment, no leading
 * dash can change its meaning. `--json` comes first, so that a refused flag is told in JSON too.
 */
export function backup(
  engine: Engine,
  access: RepositoryAccess,
  { paths, exclusions, tags }: BackupRequest,
  watch: { readonly onMessage: (message: BackupMessage) => void; readonly signal: AbortSignal },
): Promise<Result<ResticExit>> {
  const args = [
    '--json',
    'backup',
    '--files-from-raw',
    '-',
    ...tags.map((tag) => `--tag=${tag}`),
    ...exclusions.map((pattern) => `--exclude=${pattern}`),
  ];
  const read = (line: string): void => {
    watch.onMessage(readBackupLine(line));
  };
  return runRestic(engine, args, {
    environment: resticEnvironment(access, process.env),
    input: paths.map((path) => `${path}\0`).join(''),
    onStdoutLine: read,
    onStderrLine: read,
    signal: watch.signal,
  });
}
