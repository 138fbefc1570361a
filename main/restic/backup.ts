import type { Result } from '../../preload/contract/result.ts';
import { backupArguments, type BackupWish } from '../core/backup-arguments.ts';
import type { BackupMessage, Engine, RepositoryAccess, ResticExit } from '../core/restic-exit.ts';
import { resticEnvironment } from './environment.ts';
import { readBackupLine } from './messages.ts';
import { runRestic } from './spawn.ts';

/** Runs `restic backup`, and tells what it says on the way. */
export function backup(
  engine: Engine,
  access: RepositoryAccess,
  wish: BackupWish,
  watch: { readonly onMessage: (message: BackupMessage) => void; readonly signal: AbortSignal },
): Promise<Result<ResticExit>> {
  const place = { platform: process.platform, version: engine.version };
  const read = (line: string): void => {
    watch.onMessage(readBackupLine(line));
  };
  return runRestic(engine, backupArguments(wish, place), {
    environment: resticEnvironment(access, process.env),
    input: wish.source.paths.map((path) => `${path}\0`).join(''),
    onStdoutLine: read,
    onStderrLine: read,
    signal: watch.signal,
  });
}
