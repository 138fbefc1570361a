import type { WordKey } from '../../words/translated.ts';
import { t } from '../../words/t.ts';

/** What a refused argument is told: where its meaning is set in Bellhop, or why it must not be. */
const REFUSED = new Map(
  (
    [
      ['rules.ownInRepository', 'repo repository-file'],
      ['rules.changesPassword', 'password-file password-command insecure-no-password'],
      [
        'rules.changesSpeech',
        'json quiet verbose help dry-run cpu-profile mem-profile trace-profile block-profile',
      ],
      [
        'rules.changesSource',
        'files-from files-from-raw files-from-verbatim stdin stdin-filename stdin-from-command',
      ],
      ['rules.noLock', 'no-lock'],
      ['rules.sameTime', 'time'],
      ['rules.ownInTags', 'tag'],
      ['rules.ownInExclusions', 'exclude iexclude exclude-file'],
      [
        'rules.ownInSource',
        'exclude-if-present exclude-caches exclude-larger-than exclude-cloud-files one-file-system',
      ],
      [
        'rules.ownInOptions',
        'skip-if-unchanged compression read-concurrency host ignore-inode ignore-ctime with-atime use-fs-snapshot',
      ],
      ['rules.ownInLimits', 'limit-upload limit-download'],
    ] as const satisfies readonly (readonly [WordKey, string])[]
  ).flatMap(([reason, names]) => names.split(' ').map((name) => [name, reason] as const)),
);

/** A profile that somebody else wrote must not run programs unseen. */
const RUNS_A_PROGRAM = /^(?:sftp\.(?:command|args)|rclone\.(?:program|args))(?:=|$)/i;

/** Those that stand alone. Any other without a value would take the next argument for one. */
const SWITCHES = new Set(
  'cleanup-cache force insecure-tls no-cache no-extra-verify no-scan'.split(' '),
);

/**
 * Why a profile's further arguments of `restic backup` must not be used: the first that is set by
 * Bellhop, would change what a backup means, or is no option at all; null where all may be.
 */
export function checkExtraArguments(args: readonly string[]): string | null {
  for (const argument of args) {
    const said = complaintOf(argument);
    if (said !== null) return said;
  }
  return null;
}

function complaintOf(argument: string): string | null {
  const [, name = '', value] = /^--([a-z][a-z0-9-]*)(?:=([^]*))?$/.exec(argument) ?? [];
  if (name === '') {
    return t('rules.notLong', { argument });
  }
  if (name === 'option' && RUNS_A_PROGRAM.test(value ?? '')) {
    return t('rules.runsProgram', { option: `--${name}=${value ?? ''}` });
  }
  const reason = REFUSED.get(name);
  if (reason !== undefined) return t(reason, { option: `--${name}` });
  if (value === undefined && !SWITCHES.has(name)) {
    return t('rules.needsValue', { option: `--${name}` });
  }
  return null;
}
