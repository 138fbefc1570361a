import type { FailureKind } from '../../preload/contract/result.ts';
import { spokenLocale, t } from '../../words/t.ts';
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
  return WORDS[kind](exit);
}

const TROUBLESHOOTING = 'https://restic.readthedocs.io/en/stable/077_troubleshooting.html';

const WORDS: Readonly<Record<ResticFailureKind, (exit: ResticExit) => Words>> = {
  'repository-missing': () => [t('resticFaults.noRepository'), t('resticFaults.noRepositoryHint')],
  'repository-exists': () => [
    t('resticFaults.repositoryThere'),
    t('resticFaults.repositoryThereHint'),
  ],
  'repository-unreachable': ({ endedBy }) => [
    endedBy?.reason !== 'unreachable'
      ? t('resticFaults.unreachable')
      : t('resticFaults.silent', { time: duration(endedBy.afterMs) }),
    t('resticFaults.unreachableHint'),
  ],
  'repository-damaged': () => [
    t('resticFaults.damaged'),
    t('resticFaults.damagedHint', { page: TROUBLESHOOTING }),
  ],
  'wrong-password': () => [t('resticFaults.wrongPassword'), t('resticFaults.wrongPasswordHint')],
  locked: (exit) => [lockedWords(exit), t('resticFaults.lockedHint')],
  'invalid-input': () => [t('resticFaults.notUnderstood'), t('resticFaults.notUnderstoodHint')],
  'not-found': () => [t('resticFaults.noSnapshot'), t('resticFaults.noSnapshotHint')],
  'disk-full': () => [t('resticFaults.diskFull'), t('resticFaults.diskFullHint')],
  'source-missing': () => [t('resticFaults.noSource'), t('resticFaults.noSourceHint')],
  'permission-denied': () => [t('resticFaults.denied'), t('resticFaults.deniedHint')],
  'restore-incomplete': () => [
    t('resticFaults.notAllRestored'),
    t('resticFaults.notAllRestoredHint'),
  ],
  'not-available': () => [t('resticFaults.cannotDo'), t('resticFaults.cannotDoHint')],
  'engine-failed': ({ code, signal, message }) => {
    if (signal !== null) {
      return [t('resticFaults.ended', { signal }), t('resticFaults.endedHint')];
    }
    const said = firstLine(message) || t('resticFaults.exitCode', { code: String(code) });
    return [t('resticFaults.failed', { said }), t('resticFaults.failedHint')];
  },
};

function firstLine(message: string): string {
  return message.replace(/^Fatal: /, '').split('\n', 1)[0] ?? '';
}

/** "30 seconds", "5 minutes", in the language spoken. */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(spokenLocale() ?? 'en', style).format(count);
}

/** restic names the holder: "locked by PID 17693 on vm by root (UID 0, GID 0)\nlock was created at … (3.8s ago)". */
function lockedWords({ message, stderr }: ResticExit): string {
  const text = `${message}\n${stderr}`;
  const by = /locked(?: exclusively)? by PID (\d+) on (\S+) by (\S+)/.exec(text);
  if (by === null) return t('resticFaults.locked');
  const [, process = '', host = '', user = ''] = by;
  const age = /\(([\dhms.µn]+) ago\)/.exec(text)?.[1]?.replace(/\.\d+/, '');
  return age === undefined
    ? t('resticFaults.lockedBy', { user, host, process })
    : t('resticFaults.lockedSince', { user, host, process, age });
}
