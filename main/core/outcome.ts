import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { seriesInWords } from '../../words/list.ts';
import type { WordKey } from '../../words/translated.ts';
import { causeOf } from './failure-causes.ts';
import { sayCount } from './spoken-figures.ts';
import type { ResticExit } from './restic-exit.ts';
import type { Verdict } from './run-state.ts';
import { cancelledVerdict } from './run-state.ts';

/** What is known when restic has ended a backup. */
export interface BackupFacts {
  readonly exit: ResticExit;
  /** Our own state: restic's exit code for a cancelled backup differs from version to version. */
  readonly cancelled: boolean;
  readonly snapshotId: string | null;
  readonly problemCount: number;
  /** Source paths that were not there: restic up to 0.18 passes over them with exit code 0. */
  readonly missingPaths: readonly string[];
  /** What is unusual about it, as the end of "The backup is made, but …"; null where nothing is. */
  readonly anomaly: string | null;
  /** Whether no snapshot may mean that nothing has changed since the last one; absent for no. */
  readonly mayBeUnchanged?: boolean;
}

/**
 * Decides how a backup ended. Codes: https://restic.readthedocs.io/en/stable/075_scripting.html; an
 * unknown one is a failure.
 */
export function decideOutcome(facts: BackupFacts): Verdict {
  const { exit, cancelled, snapshotId } = facts;
  if (cancelled) return cancelledVerdict('backup');
  if (hasFailed(exit, [0, 3])) return failed(failureOfExit(exit));
  const isUnchanged = snapshotId === null && facts.mayBeUnchanged === true;
  if (snapshotId === null && !isUnchanged) return failed(noSnapshot());
  const warning = warningOf(facts);
  if (warning === null) {
    const message = t(isUnchanged ? 'verdicts.unchanged' : DONE.backup);
    return { outcome: 'succeeded', failure: null, message };
  }
  const message = t(isUnchanged ? 'verdicts.unchangedBut' : 'verdicts.backupDoneBut', { warning });
  return { outcome: 'warned', failure: null, message };
}

/** What a task that went well has to say. */
export function successMessage(task: TaskName): string {
  return t(DONE[task]);
}

const DONE = {
  backup: 'verdicts.backupDone',
  copy: 'verdicts.copyDone',
  check: 'verdicts.checkDone',
  forget: 'verdicts.forgetDone',
  prune: 'verdicts.pruneDone',
  drill: 'verdicts.drillDone',
  restore: 'verdicts.restoreDone',
} as const satisfies Readonly<Record<TaskName, WordKey>>;

/** Why restic failed, in words; used for every verb. */
export function failureOfExit(exit: ResticExit): Failure {
  const { kind, words } = causeOf(exit);
  const [message, hint] = words;
  // stopped by our deadline, its last word is only that it was stopped
  const details = (exit.endedBy === null && exit.message) || exit.stderr;
  return { kind, message, hint, ...(details !== '' && { details }) };
}

/** Whether a command has failed: by its exit code, or because its repository was gone in the end. */
export function hasFailed({ code, endedBy }: ResticExit, good: readonly number[]): boolean {
  return code === null || !good.includes(code) || endedBy?.reason === 'vanished';
}

function failed(failure: Failure): Verdict {
  return { outcome: 'failed', failure, message: failure.message };
}

function noSnapshot(): Failure {
  const hint = t('verdicts.noSnapshotHint');
  return { kind: 'engine-failed', message: t('verdicts.noSnapshot'), hint };
}

function warningOf({ exit, problemCount, missingPaths, anomaly }: BackupFacts): string | null {
  const missing =
    missingPaths.length === 0
      ? []
      : [t('verdicts.notThere', { paths: seriesInWords(missingPaths) })];
  const unread =
    problemCount === 0
      ? []
      : [t('verdicts.unread', { count: problemCount, n: sayCount(problemCount) })];
  const said = [...missing, ...unread, ...(anomaly === null ? [] : [anomaly])];
  if (said.length > 0) {
    return said.reduce((first, second) => t('verdicts.bothWarnings', { first, second }));
  }
  return exit.code === 3 ? t('verdicts.someUnread') : null;
}
