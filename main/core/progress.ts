import type { Phase, Progress } from '../../preload/contract/run.ts';
import type { BackupMessage } from './restic-exit.ts';

/** A run of which nothing is known yet. */
export function emptyProgress(runId: string, profileId: string, phase: Phase): Progress {
  return {
    runId,
    profileId,
    phase,
    fraction: null,
    filesDone: 0,
    filesTotal: 0,
    bytesDone: 0,
    bytesTotal: 0,
    secondsLeft: null,
    currentFile: null,
    errorCount: 0,
  };
}

/** The progress after one more message. The fraction never goes back, so that a bar does not jump. */
export function nextProgress(previous: Progress, message: BackupMessage): Progress {
  if (message.kind === 'error') return { ...previous, errorCount: previous.errorCount + 1 };
  if (message.kind !== 'status') return previous;
  const { kind: _, fraction, errorCount, ...numbers } = message;
  const known = numbers.bytesTotal > 0 || numbers.filesTotal > 0;
  const reached = Math.min(1, Math.max(0, fraction));
  return {
    ...previous,
    ...numbers,
    errorCount: Math.max(previous.errorCount, errorCount),
    fraction: known ? Math.max(previous.fraction ?? 0, reached) : previous.fraction,
  };
}
