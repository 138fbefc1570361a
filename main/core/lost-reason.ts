import type { ResticExit } from './restic-exit.ts';

/**
 * The exit with the reason that restic has told before, where its last word has lost it: the threads of
 * a backup end in any order, and now and then the first to end only knows that it got no result.
 */
export function withReason(exit: ResticExit): ResticExit {
  if (!LOST.test(exit.message)) return exit;
  const told = exit.stderr.split('\n').flatMap(errorIn).at(-1);
  return told === undefined ? exit : { ...exit, message: told };
}

const LOST = /unable to save snapshot: no result$/;

/** The text of an error that restic tells while it goes on. */
function errorIn(line: string): readonly string[] {
  if (!line.startsWith('{"message_type":"error"')) return [];
  try {
    const { error } = JSON.parse(line) as { readonly error?: { readonly message?: unknown } };
    return typeof error?.message === 'string' ? [error.message] : [];
  } catch {
    return []; // A broken line tells nothing.
  }
}
