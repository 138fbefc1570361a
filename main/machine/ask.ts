import { execFile } from 'node:child_process';

/** So long may a look at the machine take, in ms. */
export const DEADLINE_MS = 5_000;

/**
 * What one of the system's own programs says, in plain English. Null where it is not there, fails, or
 * has not ended after `deadlineMs`: then what was asked for is unknown.
 */
export function ask(
  program: string,
  args: readonly string[],
  deadlineMs = DEADLINE_MS,
): Promise<string | null> {
  const options = {
    timeout: deadlineMs,
    killSignal: 'SIGKILL',
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C' },
  } as const;
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout) => {
      resolve(error === null ? stdout : null);
    });
  });
}
