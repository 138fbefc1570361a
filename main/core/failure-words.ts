import type { FailureKind } from '../../preload/contract/result.ts';
import type { ResticExit } from './restic-exit.ts';

/** What can go wrong with restic once it runs. */
export type ResticFailureKind = Extract<
  FailureKind,
  | 'repository-missing'
  | 'repository-exists'
  | 'repository-unreachable'
  | 'repository-damaged'
  | 'wrong-password'
  | 'locked'
  | 'not-found'
  | 'disk-full'
  | 'source-missing'
  | 'invalid-input'
  | 'permission-denied'
  | 'restore-incomplete'
  | 'not-available'
  | 'engine-failed'
>;

export type Words = readonly [message: string, hint: string];

/** The sentence and the next step of each kind; texts of restic are raw: redact before they are kept. */
export function wordsOf(kind: ResticFailureKind, exit: ResticExit): Words {
  const words = WORDS[kind];
  return typeof words === 'function' ? words(exit) : words;
}

const WORDS: Readonly<Record<ResticFailureKind, Words | ((exit: ResticExit) => Words)>> = {
  'repository-missing': [
    'There is no repository at this place.',
    'Create it, or correct its location in the profile.',
  ],
  'repository-exists': [
    'There is a repository at this place already.',
    'Use it as it is, with the password that it was made with.',
  ],
  'repository-unreachable': ({ endedBy }) => [
    endedBy?.reason !== 'unreachable'
      ? 'The repository cannot be reached.'
      : `The repository has not answered for ${duration(endedBy.afterMs)}, so restic was stopped.`,
    'Check the network and that the server is on, then try it again.',
  ],
  'repository-damaged': [
    'The repository is damaged: some of what it holds cannot be read.',
    'Do not prune it. Run a check to see what is broken, and follow https://restic.readthedocs.io/en/stable/077_troubleshooting.html.',
  ],
  'wrong-password': [
    'The password does not open this repository.',
    'Enter the password again: it may have been changed on another computer.',
  ],
  locked: (exit) => [
    `The repository is locked${holderOf(exit)}.`,
    'Wait until the other one is done. Where none is running any more, remove stale locks with "bellhop unlock PROFILE" or the button in the window.',
  ],
  'invalid-input': [
    'restic does not understand what the profile says.',
    'Correct it in the profile: restic says below what it is.',
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
    'Bellhop may not read or write the files that it needs for this.',
    'Check who owns the repository (for a restore, the folder), and whether it can be written to.',
  ],
  'restore-incomplete': [
    'Some files could not be restored.',
    'Look at which ones and why, then restore those again.',
  ],
  'not-available': [
    'restic on this computer cannot do that.',
    'Take the option out of the profile, or use a newer restic.',
  ],
  'engine-failed': ({ code, signal, message }) =>
    signal === null
      ? [
          `restic failed: ${firstLine(message) || `exit code ${String(code)}.`}`,
          'Look at what restic said. Trying it again does no harm.',
        ]
      : [
          `restic was ended from outside (${signal}).`,
          'The computer may have run short of memory. Run it again: what was already stored is used.',
        ],
};

function firstLine(message: string): string {
  return message.replace(/^Fatal: /, '').split('\n', 1)[0] ?? '';
}

/** "30 seconds", "5 minutes". */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
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
