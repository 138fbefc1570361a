import { useState } from 'react';
import type { Failure, Result } from '../../preload/contract/result.ts';

/** A request to main that a button makes. */
export interface Task {
  readonly isBusy: boolean;
  /** Why the last one failed; null again when the next one begins. */
  readonly failure: Failure | null;
  /** Does it, and calls back with the answer when it went well. */
  run<T>(ask: () => Promise<Result<T>>, then?: (value: T) => void): void;
}

/** Keeps a button honest: busy while main works, and the failure shown where it was asked. */
export function useTask(): Task {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const perform = async <T>(
    ask: () => Promise<Result<T>>,
    then: ((value: T) => void) | undefined,
  ): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const result = await ask();
      if (result.ok) then?.(result.value);
      else setFailure(result.failure);
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    failure,
    run: (ask, then) => {
      void perform(ask, then);
    },
  };
}
