/** What became of a call: its value, its error, or nothing within the deadline. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'late' };

/** Makes a call when all earlier ones are over, within the deadline. Never rejects. */
export type InTurn = <T>(call: () => Promise<T>) => Promise<Outcome<T>>;

/**
 * Lets one call through at a time. A keychain call that waits for a prompter blocks a thread of
 * libuv's pool of four, which files and DNS need too: so at most one may hang. The deadline (ms)
 * includes the wait; a call whose deadline has passed while it waited is not made at all.
 */
export function oneAtATime(deadlineMs: number): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (call) =>
    new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve({ kind: 'late' });
      }, deadlineMs);
      last = last.then(async () => {
        if (isLate) return;
        const outcome = await settle(call);
        clearTimeout(timer);
        resolve(outcome);
      });
    });
}

async function settle<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await call() };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
