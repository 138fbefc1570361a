/** Ends one attempt: when its time is over, or when nobody wants it any more. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why it ended; null while it goes on. */
  readonly ended: () => 'timeout' | 'cancelled' | null;
  readonly dispose: () => void;
}

/**
 * A deadline over everything, a dripping body included: undici only knows one for each step. Not
 * `AbortSignal.timeout`, whose timer does not keep a process alive that waits for nothing else.
 */
export function startDeadline(timeoutMs: number, cancel: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let reason: 'timeout' | 'cancelled' | null = null;
  const end = (why: 'timeout' | 'cancelled') => {
    reason ??= why;
    controller.abort();
  };
  const onCancel = () => {
    end('cancelled');
  };
  const timer = setTimeout(() => {
    end('timeout');
  }, timeoutMs);
  if (cancel?.aborted === true) onCancel();
  cancel?.addEventListener('abort', onCancel);
  return {
    signal: controller.signal,
    ended: () => reason,
    dispose: () => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', onCancel);
    },
  };
}
