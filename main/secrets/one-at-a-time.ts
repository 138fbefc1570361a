/** What became of a call: its value, its error, or nothing within the deadline. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'late' };

/** A queue of one. */
export interface Turns {
  /** Makes a call when all earlier ones are over, within the deadline. Never rejects. */
  take<T>(call: () => Promise<T>): Promise<Outcome<T>>;
  /** Whether a call is being made, also one whose deadline has passed. */
  isBusy(): boolean;
}

/**
 * Lets one call through at a time. A keychain call that waits for a prompter blocks a thread of
 * libuv's pool of four, which files and DNS need too: so at most one may hang. The deadline (ms)
 * includes the wait; a call whose deadline has passed while it waited is not made at all.
 */
export function oneAtATime(deadlineMs: number): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const take: Turns['take'] = (call) =>
    new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve({ kind: 'late' });
      }, deadlineMs);
      last = last.then(async () => {
        if (isLate) return;
        isBusy = true;
        const outcome = await settle(call);
        isBusy = false;
        clearTimeout(timer);
        resolve(outcome);
      });
    });
  return { take, isBusy: () => isBusy };
}

async function settle<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await call() };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
