import type { Progress } from '../../preload/contract/run.ts';
import { formatBytes } from './bytes.ts';
import { formatCount, formatFraction } from './count.ts';
import { formatTimeLeft } from './duration.ts';

/** A run in flight, in words; what is not known is empty or left out. */
export interface ProgressWords {
  readonly percent: string;
  readonly facts: readonly { readonly name: 'bytes' | 'rate' | 'left'; readonly words: string }[];
  /** How many files of how many. */
  readonly tally: string;
  readonly errors: string;
  readonly file: string;
}

const files = { one: 'file', many: 'files' };

/** What restic's numbers say; before there are any, all is empty. */
export function progressInWords(progress: Progress | null): ProgressWords {
  if (progress === null) return { percent: '', facts: [], tally: '', errors: '', file: '' };
  const { fraction, bytesPerSecond, secondsLeft, errorCount, currentFile } = progress;
  const bytes = bytesInWords(progress);
  return {
    percent: fraction === null ? '' : formatFraction(fraction),
    facts: [
      ...(bytes === '' ? [] : [{ name: 'bytes' as const, words: bytes }]),
      ...(bytesPerSecond === null
        ? []
        : [{ name: 'rate' as const, words: `${formatBytes(bytesPerSecond)}/s` }]),
      ...(secondsLeft === null
        ? []
        : [{ name: 'left' as const, words: `${formatTimeLeft(secondsLeft * 1_000)} left` }]),
    ],
    tally: filesInWords(progress),
    errors:
      errorCount === 0 ? '' : `${formatCount(errorCount, { one: 'error', many: 'errors' })} so far`,
    file: currentFile ?? '',
  };
}

function bytesInWords({ bytesDone, bytesTotal }: Progress): string {
  if (bytesTotal > 0) return `${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}`;
  return bytesDone > 0 ? formatBytes(bytesDone) : '';
}

function filesInWords({ filesDone, filesTotal }: Progress): string {
  if (filesTotal > 0)
    return `${new Intl.NumberFormat().format(filesDone)} of ${formatCount(filesTotal, files)}`;
  return filesDone > 0 ? formatCount(filesDone, files) : '';
}
