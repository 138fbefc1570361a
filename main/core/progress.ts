import type { Phase, Progress } from '../../preload/contract/run.ts';
import { bytesPerSecond, nextRate, noRate, secondsFor, type Rate } from './rate.ts';
import type { BackupMessage } from './restic-exit.ts';
import { settledTimeLeft, type TimeLeft } from './time-left.ts';

/** A progress with what its speed is reckoned from. */
export interface TrackedProgress {
  readonly progress: Progress;
  readonly rate: Rate;
  readonly timeLeft: TimeLeft;
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
  const timeLeft = { seconds: null, at: 0 };
  return { progress: emptyProgress(runId, profileId, phase), rate: noRate, timeLeft };
}

/** The progress after one more message, heard at `now` (milliseconds since 1970). */
export function nextProgress(
  tracked: TrackedProgress,
  message: BackupMessage,
  now: number,
): TrackedProgress {
  const { progress } = tracked;
  if (message.kind === 'error') {
    return { ...tracked, progress: { ...progress, errorCount: progress.errorCount + 1 } };
  }
  if (message.kind !== 'status') return tracked;
  const { kind: _, errorCount, fraction, ...numbers } = message;
  // While restic still counts, its share is of too little: it would run ahead, and then stand still.
  const isCounted =
    numbers.bytesTotal === progress.bytesTotal && numbers.filesTotal === progress.filesTotal;
  const errors = { errorCount: Math.max(progress.errorCount, errorCount) };
  return advance(tracked, { ...numbers, ...errors, fraction: isCounted ? fraction : null }, now);
}

/**
 * The progress with new numbers: with a speed, a time left and a fraction that do not jump. The fraction
 * never goes back; null is one that cannot be told yet. For whatever task tells such numbers.
 */
export function advance(
  { progress, rate, timeLeft }: TrackedProgress,
  told: Pick<Progress, 'filesDone' | 'filesTotal' | 'bytesDone' | 'bytesTotal' | 'secondsLeft'> & {
    readonly fraction: number | null;
  } & Partial<Pick<Progress, 'currentFile' | 'errorCount'>>,
  now: number,
): TrackedProgress {
  const { fraction, ...numbers } = told;
  const { bytesDone, bytesTotal, filesTotal } = numbers;
  const next = nextRate(rate, bytesDone, now);
  const speed = bytesPerSecond(next);
  const isKnown = fraction !== null && (bytesTotal > 0 || filesTotal > 0);
  const left =
    numbers.secondsLeft ?? (bytesTotal > 0 ? secondsFor(bytesTotal - bytesDone, speed) : null);
  const settled = settledTimeLeft(timeLeft, left, now);
  return {
    rate: next,
    timeLeft: settled,
    progress: {
      ...progress,
      ...numbers,
      bytesPerSecond: speed,
      secondsLeft: settled.seconds === null ? null : Math.round(settled.seconds),
      fraction: isKnown ? furthest(progress.fraction, fraction) : progress.fraction,
    },
  };
}

function furthest(before: number | null, fraction: number): number {
  return Math.max(before ?? 0, Math.min(1, fraction));
}
