import type { Phase, Progress } from '../../preload/contract/run.ts';
import { bytesPerSecond, nextRate, noRate, secondsFor, type Rate } from './rate.ts';
import type { BackupMessage } from './restic-exit.ts';

/** A progress with what its speed is reckoned from. */
export interface TrackedProgress {
  readonly progress: Progress;
  readonly rate: Rate;
}

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
    bytesPerSecond: null,
    secondsLeft: null,
    currentFile: null,
    errorCount: 0,
  };
}

/** The same, ready to be followed. */
export function startProgress(runId: string, profileId: string, phase: Phase): TrackedProgress {
  return { progress: emptyProgress(runId, profileId, phase), rate: noRate };
}

/** The progress after one more message, heard at `now` (milliseconds since 1970). */
export function nextProgress(
  { progress, rate }: TrackedProgress,
  message: BackupMessage,
  now: number,
): TrackedProgress {
  if (message.kind === 'error') {
    return { progress: { ...progress, errorCount: progress.errorCount + 1 }, rate };
  }
  if (message.kind !== 'status') return { progress, rate };
  const { kind: _, errorCount, ...numbers } = message;
  const counted = { ...numbers, errorCount: Math.max(progress.errorCount, errorCount) };
  return advance({ progress, rate }, counted, now);
}

/**
 * The progress with new numbers: with a speed, the time left where none is told, and a fraction that
 * never goes back, so that a bar does not jump. For whatever task tells such numbers.
 */
export function advance(
  { progress, rate }: TrackedProgress,
  told: Pick<Progress, 'filesDone' | 'filesTotal' | 'bytesDone' | 'bytesTotal' | 'secondsLeft'> & {
    readonly fraction: number;
  } & Partial<Pick<Progress, 'currentFile' | 'errorCount'>>,
  now: number,
): TrackedProgress {
  const { fraction, ...numbers } = told;
  const { bytesDone, bytesTotal, filesTotal } = numbers;
  const next = nextRate(rate, bytesDone, now);
  const speed = bytesPerSecond(next);
  const known = bytesTotal > 0 || filesTotal > 0;
  const reached = Math.min(1, Math.max(0, fraction));
  return {
    rate: next,
    progress: {
      ...progress,
      ...numbers,
      bytesPerSecond: speed,
      secondsLeft:
        numbers.secondsLeft ?? (bytesTotal > 0 ? secondsFor(bytesTotal - bytesDone, speed) : null),
      fraction: known ? Math.max(progress.fraction ?? 0, reached) : progress.fraction,
    },
  };
}
