import type { Moment } from '../../preload/contract/hook.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, Run } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { sayBytes, sayDuration, sayFiles } from './spoken-figures.ts';
import { resultInWords } from './result-words.ts';

/** A run at a moment in one line: what a receiver shows as the title. */
export function summaryOf(run: Run, moment: Moment): string {
  return t(keyOf(run, moment), { profile: run.profile, task: t(TASKS[run.task]) });
}

/** A run in a few lines of plain text. `durationMs` is null while it goes on. */
export function detailsOf(run: Run, durationMs: number | null): string {
  const { stats, result, snapshotId } = run;
  return [
    run.message,
    stats &&
      t('verdicts.amount', {
        files: sayFiles(stats.filesProcessed),
        size: sayBytes(stats.bytesProcessed),
      }),
    stats && t('verdicts.added', { size: sayBytes(stats.bytesAdded) }),
    result && capitalised(resultInWords(result)),
    durationMs !== null && t('verdicts.duration', { duration: sayDuration(durationMs) }),
    snapshotId !== null && t('verdicts.snapshot', { id: snapshotId.slice(0, 8) }),
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n');
}

const TASKS = {
  backup: 'tasks.backup',
  copy: 'tasks.copy',
  check: 'tasks.check',
  forget: 'tasks.forget',
  prune: 'tasks.prune',
  drill: 'verdicts.drill',
  restore: 'tasks.restore',
} as const satisfies Readonly<Record<TaskName, WordKey>>;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function keyOf(
  { outcome }: Run,
  moment: Moment,
): (typeof ENDS)[Outcome] | 'verdicts.missed' | 'verdicts.started' {
  if (moment === 'missed') return 'verdicts.missed';
  return outcome === null ? 'verdicts.started' : ENDS[outcome];
}

const ENDS = {
  succeeded: 'verdicts.succeeded',
  warned: 'verdicts.warned',
  failed: 'verdicts.failed',
  interrupted: 'verdicts.interrupted',
  cancelled: 'verdicts.cancelled',
  skipped: 'verdicts.skipped',
} as const satisfies Readonly<Record<Outcome, WordKey>>;
