/**
 * Ends the process in a second, if nothing else has ended it by then. Only for what a regular exit would
 * wait for without end, as the exit code is lost: a keychain whose prompt nobody answers holds a thread.
 */
export function endByForce(): void {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1_000).unref();
}
