/** What a refused argument is told: where its meaning is set in Bellhop, or why it must not be. */
const REFUSED: ReadonlyMap<string, string> = new Map(
  (
    [
      ['has a field of its own in the repository', 'repo repository-file'],
      [
        'would change how the password is given, which is a secret of the repository',
        'password-file password-command insecure-no-password',
      ],
      [
        'would change how restic speaks to Bellhop',
        'json quiet verbose help dry-run cpu-profile mem-profile trace-profile block-profile',
      ],
      [
        'would change what is backed up, which is set in the source',
        'files-from files-from-raw files-from-verbatim stdin stdin-filename stdin-from-command',
      ],
      ['would leave the repository without its lock', 'no-lock'],
      ['would give every snapshot the same time', 'time'],
      ['has a field of its own: add it to the tags', 'tag'],
      ['has a field of its own: add it to what is left out', 'exclude iexclude exclude-file'],
      [
        'has a field of its own in the source',
        'exclude-if-present exclude-caches exclude-larger-than exclude-cloud-files one-file-system',
      ],
      [
        'has a field of its own in the options',
        'skip-if-unchanged compression read-concurrency host ignore-inode ignore-ctime with-atime use-fs-snapshot',
      ],
      ['has a field of its own in the limits', 'limit-upload limit-download'],
    ] as const
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
    return `"${argument}" is not an option in its long form, like --pack-size=64`;
  }
  if (name === 'option' && RUNS_A_PROGRAM.test(value ?? '')) {
    return `--${name}=${value ?? ''} would run a program of its own`;
  }
  const reason = REFUSED.get(name);
  if (reason !== undefined) return `--${name} ${reason}`;
  if (value === undefined && !SWITCHES.has(name)) {
    return `--${name} needs its value behind "=", like --${name}=value (or --${name}=true)`;
  }
  return null;
}
