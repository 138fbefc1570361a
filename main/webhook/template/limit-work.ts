/** A thread that says how much it has worked so far, in microseconds of a processor's time. */
export interface Working {
  readonly cpuUsage: () => Promise<{ readonly user: number; readonly system: number }>;
}

/** Whatever it has worked, and though it does not say, a thread is late after so many times its limit. */
const MOST_ROUNDS = 30;

/**
 * Calls back when a thread has worked for `limitMs`, and gives a way to stop it. Its own time counts
 * and not the clock's: a backup may leave it little of the processor, and a message that is only slow
 * must not be lost (https://nodejs.org/api/worker_threads.html#workercpuusageprev).
 */
export function limitWork(thread: Working, limitMs: number, late: () => void): () => void {
  const before = workOf(thread);
  let rounds = 0;
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    clearInterval(timer);
  };
  // If this thread was itself busy, a result may lie there unread: reading comes before an immediate.
  const lateUnlessRead = (): void => {
    setImmediate(() => {
      if (isStopped) return;
      stop();
      late();
    });
  };
  const look = async (): Promise<void> => {
    const worked = (await workOf(thread)) - (await before);
    if (worked >= limitMs) lateUnlessRead();
  };
  const timer = setInterval(() => {
    rounds += 1;
    if (rounds >= MOST_ROUNDS) lateUnlessRead();
    else void look();
  }, limitMs);
  return stop;
}

/** Milliseconds; not a number for a thread that is over, whose end is told elsewhere. */
async function workOf(thread: Working): Promise<number> {
  try {
    const { user, system } = await thread.cpuUsage();
    return (user + system) / 1_000;
  } catch {
    return NaN;
  }
}
