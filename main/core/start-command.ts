/** What the system starts for us: a program by its whole path, and its arguments, one each. */
export interface StartCommand {
  readonly program: string;
  readonly words: readonly string[];
}

/** What GLib or systemd take in an argument, but in no program's path, however it is escaped. */
const REFUSED = /["'`$\\%=\p{Cc}]/u;

/**
 * The same command, by way of another program where launchers would refuse the path of its own. `env`
 * is understood by more of them, but takes a path with a `=` for a variable.
 */
export function startable({ program, words }: StartCommand): StartCommand {
  if (!REFUSED.test(program)) return { program, words };
  return program.includes('=')
    ? { program: '/bin/sh', words: ['-c', 'exec "$0" "$@"', program, ...words] }
    : { program: '/usr/bin/env', words: [program, ...words] };
}
