import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure, FailureKind } from '../../preload/contract/result.ts';
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
}

/**
 * Decides how a backup ended. Codes: https://restic.readthedocs.io/en/stable/075_scripting.html; an
 * unknown one is a failure.
 */
export function decideOutcome(facts: BackupFacts): Verdict {
  const { exit, cancelled, snapshotId } = facts;
  if (cancelled) return cancelledVerdict('backup');
  if (exit.code !== 0 && exit.code !== 3) return failed(failureOfExit(exit));
  if (snapshotId === null) return failed(noSnapshot);
  const warning = warningOf(facts);
  return warning === null
    ? { outcome: 'succeeded', failure: null, message: DONE.backup }
    : { outcome: 'warned', failure: null, message: `The backup is made, but ${warning}.` };
}

/** Decides how a task that makes no snapshot ended. */
export function decideUpkeep(
  task: Exclude<TaskName, 'backup'>,
  { exit, cancelled }: Pick<BackupFacts, 'exit' | 'cancelled'>,
): Verdict {
  if (cancelled) return cancelledVerdict(task);
  if (exit.code !== 0) return failed(failureOfExit(exit));
  return { outcome: 'succeeded', failure: null, message: DONE[task] };
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
};

/** Why restic failed, in words; used for every verb. */
export function failureOfExit(exit: ResticExit): Failure {
  const kind = kindOf(exit);
  const [message, hint] = wordsFor(kind, exit);
  const details = exit.message || exit.stderr;
  return { kind, message, hint, ...(details !== '' && { details }) };
}

function failed(failure: Failure): Verdict {
  return { outcome: 'failed', failure, message: failure.message };
}

const noSnapshot: Failure = {
  kind: 'engine-failed',
  message: 'restic said that it was done, but it made no snapshot.',
  hint: 'Run the backup again. If it happens again, look at what restic said.',
};

function warningOf({ exit, problemCount, missingPaths }: BackupFacts): string | null {
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
  const said = [...missing, ...unread];
  if (said.length > 0) return said.join(', and ');
  return exit.code === 3 ? 'some files could not be read' : null;
}

/** Exit code 1 is all the rest: its text says what it was. The first match counts. */
const TEXTS: readonly (readonly [RegExp, FailureKind])[] = [
  [
    /no space left on device|disk quota exceeded|not enough space|507 Insufficient Storage/i,
    'disk-full',
  ],
  [
    /all source directories\/files do not exist|all target directories\/files do not exist/i,
    'source-missing',
  ],
  [
    /config file already exists|repository master key and config already initialized/i,
    'repository-exists',
  ],
  [
    /connection refused|no such host|network is unreachable|no route to host|i\/o timeout|connection reset|host is down/i,
    'repository-unreachable',
  ],
  [/failed to refresh lock/i, 'locked'],
  [/no matching ID found|no snapshot found/i, 'not-found'],
  [
    /permission denied|access is denied|operation not permitted|read-only file system/i,
    'permission-denied',
  ],
];

function kindOf({ code, message, stderr }: ResticExit): FailureKind {
  if (code === 10) return 'repository-missing';
  if (code === 11) return 'locked';
  if (code === 12) return 'wrong-password';
  const text = `${message}\n${stderr}`;
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'engine-failed';
}

type Words = readonly [message: string, hint: string];

const WORDS: Readonly<Partial<Record<FailureKind, Words>>> = {
  'repository-missing': [
    'There is no repository at this place.',
    'Create it, or correct its location in the profile.',
  ],
  'repository-exists': [
    'There is a repository at this place already.',
    'Use it as it is, with the password that it was made with.',
  ],
  'repository-unreachable': [
    'The repository cannot be reached.',
    'Check the network and that the server is on, then try it again.',
  ],
  'wrong-password': [
    'The password does not open this repository.',
    'It may have been changed on another machine. Enter the right one.',
  ],
  'not-found': [
    'The repository holds no such snapshot.',
    'Look for it in the list of snapshots: it may have been forgotten.',
  ],
  'disk-full': [
    'There is no space left where the repository is.',
    'Free some space there, then try it again.',
  ],
  'source-missing': [
    'None of the folders to back up is there.',
    'Connect the drive that they are on, or choose other folders in the profile.',
  ],
  'permission-denied': [
    'Bellhop may not write to the repository.',
    'Check who owns its files and whether it can be written to.',
  ],
};

function wordsFor(kind: FailureKind, exit: ResticExit): Words {
  if (kind === 'locked') {
    const hint =
      'Wait until the other one is done. If none is running there, run "restic unlock" on that machine.';
    return [`The repository is locked${holderOf(exit)}.`, hint];
  }
  const hint = 'Look at what restic said. Trying it again does no harm.';
  return WORDS[kind] ?? [`restic failed: ${reasonOf(exit)}`, hint];
}

function reasonOf({ code, signal, message }: ResticExit): string {
  const first = message.replace(/^Fatal: /, '').split('\n', 1)[0] ?? '';
  if (first !== '') return first;
  return signal === null ? `exit code ${String(code)}.` : `it was ended by ${signal}.`;
}

/** restic names the holder: "locked by PID 17693 on vm by root (UID 0, GID 0)\nlock was created at … (3.8s ago)". */
function holderOf({ message, stderr }: ResticExit): string {
  const text = `${message}\n${stderr}`;
  const by = /locked(?: exclusively)? by PID (\d+) on (\S+) by (\S+)/.exec(text);
  if (by === null) return '';
  const age = /\(([\dhms.µn]+) ago\)/.exec(text)?.[1];
  const since = age === undefined ? '' : `, for ${age.replace(/\.\d+/, '')}`;
  return ` by ${String(by[3])} on ${String(by[2])} (process ${String(by[1])}${since})`;
}
