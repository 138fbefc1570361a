import type { Moment } from '../../preload/contract/hook.ts';
import type { Run } from '../../preload/contract/run.ts';
import { bytesInWords, durationInWords, filesInWords } from './figures.ts';
import { resultInWords } from './result-words.ts';

/** A run at a moment in one line: what a receiver shows as the title. */
export function summaryOf(run: Run, moment: Moment): string {
  return `${run.profile}: ${run.task} ${whatOf(run, moment)}`;
}

/** A run in a few lines of plain text. `durationMs` is null while it goes on. */
export function detailsOf(run: Run, durationMs: number | null): string {
  const { stats, result, snapshotId } = run;
  return [
    run.message,
    stats && `${filesInWords(stats.filesProcessed)}, ${bytesInWords(stats.bytesProcessed)}`,
    stats && `Added: ${bytesInWords(stats.bytesAdded)}`,
    result && capitalised(resultInWords(result)),
    durationMs !== null && `Duration: ${durationInWords(durationMs)}`,
    snapshotId !== null && `Snapshot: ${snapshotId.slice(0, 8)}`,
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whatOf({ outcome }: Run, moment: Moment): string {
  if (moment === 'missed') return 'missed its time';
  switch (outcome) {
    case null:
      return 'started';
    case 'succeeded':
      return 'succeeded';
    case 'warned':
      return 'succeeded with warnings';
    case 'failed':
      return 'failed';
    case 'interrupted':
      return 'was interrupted';
    case 'cancelled':
      return 'was cancelled';
    case 'skipped':
      return 'was skipped';
  }
}
