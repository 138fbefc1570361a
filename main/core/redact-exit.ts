import type { Redact } from './redact.ts';
import type { ResticExit } from './restic-exit.ts';

/** How restic ended, fit to be kept: what it says may hold a secret, as may a command of the user's. */
export function redactExit(exit: ResticExit, redact: Redact): ResticExit {
  return {
    ...exit,
    message: redact(exit.message),
    stderr: redact(exit.stderr),
    commandLine: redact(exit.commandLine),
  };
}
