/**
 * Names by which a variable could put another repository or password in place of the profile's, or
 * have some program run: profiles come from files of others, too.
 */
const REFUSED = new RegExp(
  [
    '^RESTIC_(PASSWORD|REPOSITORY|FROM_|PROGRESS_FPS$)',
    '^(LD|DYLD)_',
    '^(PATH|PATHEXT|COMSPEC|SHELL|ENV|BASH_ENV|IFS|GODEBUG|GCONV_PATH|GLIBC_TUNABLES)$',
    '^(SYSTEMROOT|SYSTEMDRIVE|WINDIR)$',
    '^SSH_ASKPASS',
    '^OPENSSL_(CONF|ENGINES|MODULES)$',
    '^GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES$',
    '^RCLONE_(.*_)?(COMMAND|SSH|MAPPER)$',
  ].join('|'),
);

/** Whether a repository may set this environment variable for restic. Windows knows no case in names. */
export function maySet(name: string): boolean {
  return !REFUSED.test(name.toUpperCase());
}
