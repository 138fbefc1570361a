import type { Progress } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { formatBytes } from './bytes.ts';
import { formatFraction, formatNumber } from './count.ts';
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
        : [
            {
              name: 'rate' as const,
              words: t('units.perSecond', { bytes: formatBytes(bytesPerSecond) }),
            },
          ]),
      ...(secondsLeft === null
        ? []
        : [
            {
              name: 'left' as const,
              words: t('units.timeLeft', { time: formatTimeLeft(secondsLeft * 1_000) }),
            },
          ]),
    ],
    tally: filesInWords(progress),
    errors: errorCount === 0 ? '' : t('units.errorsSoFar', { count: errorCount }),
    file: currentFile ?? '',
  };
}

function bytesInWords({ bytesDone, bytesTotal }: Progress): string {
  if (bytesTotal > 0)
    return t('units.bytesOf', { done: formatBytes(bytesDone), total: formatBytes(bytesTotal) });
  return bytesDone > 0 ? formatBytes(bytesDone) : '';
}

function filesInWords({ filesDone, filesTotal }: Progress): string {
  if (filesTotal > 0)
    return t('units.filesOf', { done: formatNumber(filesDone), count: filesTotal });
  return filesDone > 0 ? t('units.files', { count: filesDone }) : '';
}
