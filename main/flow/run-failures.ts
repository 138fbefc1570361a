import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** A profile id that is not, or no longer, in the configuration. */
export function unknownProfile(id: string): Failure {
  return {
    kind: 'not-found',
    message: t('failuresRun.noProfile', { id }),
    hint: t('failuresRun.noProfileHint'),
  };
}

/** A run id that is not in the history. */
export function unknownRun(id: string): Failure {
  return {
    kind: 'not-found',
    message: t('failuresRun.noRun', { id }),
    hint: t('failuresRun.noRunHint'),
  };
}

/** One run of a task at a time. */
export const alreadyRunning = (name: string, task: TaskName): Failure => ({
  kind: 'busy',
  message: t(`failuresRun.busy_${task}`, { name }),
  hint: t('failuresRun.busyHint'),
});

/** Nothing new starts while Bellhop ends. */
export const stopping = (): Failure => ({
  kind: 'busy',
  message: t('failuresRun.stopping'),
  hint: t('failuresRun.stoppingHint'),
});

/** A run that has ended cannot be cancelled. */
export const notRunning = (): Failure => ({
  kind: 'not-found',
  message: t('failuresRun.notRunning'),
  hint: t('failuresRun.notRunningHint'),
});
