import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { causeOf } from './failure-causes.ts';
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
  if (snapshotId === null && !isUnchanged) return failed(noSnapshot);
  const done = isUnchanged ? UNCHANGED : DONE.backup;
  const warning = warningOf(facts);
  return warning === null
    ? { outcome: 'succeeded', failure: null, message: done }
    : { outcome: 'warned', failure: null, message: done.replace(/\.$/, `, but ${warning}.`) };
}

/** What a task that went well has to say. */
export function successMessage(task: TaskName): string {
  return DONE[task];
}

const DONE: Readonly<Record<TaskName, string>> = {
  backup: 'The backup is made.',
  copy: 'The snapshots are copied.',
  check: 'The repository is sound.',
  forget: 'Old snapshots are forgotten.',
  prune: 'What nothing needs is removed.',
  drill: 'The sample was restored and is as it should be.',
  restore: 'The files are restored.',
};

const UNCHANGED = 'Nothing has changed, so no new snapshot was made.';

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

const noSnapshot: Failure = {
  kind: 'engine-failed',
  message: 'restic said that it was done, but it made no snapshot.',
  hint: 'Run the backup again. If it happens again, look at what restic said.',
};

function warningOf({ exit, problemCount, missingPaths, anomaly }: BackupFacts): string | null {
  const missing =
    missingPaths.length === 0 ? [] : [`these were not there: ${missingPaths.join(', ')}`];
  const unread =
    problemCount === 0
      ? []
      : [
          problemCount === 1
            ? '1 file could not be read'
            : `${String(problemCount)} files could not be read`,
        ];
  const said = [...missing, ...unread, ...(anomaly === null ? [] : [anomaly])];
  if (said.length > 0) return said.join(', and ');
  return exit.code === 3 ? 'some files could not be read' : null;
}
