/**
 * What asks the command to stop. `serve` does not heed a SIGHUP: it outlives its terminal, and restic
 * looks with one whether the process behind an old lock is still there, whose id may be ours by now.
 */
export function stopSignal({ isServing }: { readonly isServing: boolean }): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (name !== 'SIGHUP' || !isServing) stop.abort();
    });
  }
  return stop.signal;
}
