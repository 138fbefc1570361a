import { useEffect, useState } from 'react';
import type { Failure, Result } from '../../../preload/contract/result.ts';

/** What main says to a question that a screen asks by being there. */
export interface Answer<T> {
  /** Null until it is known. */
  readonly value: T | null;
  readonly failure: Failure | null;
  /** Whether an answer is awaited, the first or a newer one. */
  readonly isBusy: boolean;
  /** Asks again; what is known stays until then. */
  again(): void;
}

/**
 * Asks main whenever the key changes, and again when the stamp does. A late answer to an older key
 * is dropped; an answer to an older stamp is shown until the newer one is there.
 */
export function useAnswer<T>(key: string, ask: () => Promise<Result<T>>, stamp = ''): Answer<T> {
  const [known, setKnown] = useState<{ readonly key: string; readonly result: Result<T> } | null>(
    null,
  );
  const [isBusy, setBusy] = useState(true);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const perform = async (): Promise<void> => {
      setBusy(true);
      const result = await ask();
      if (!isWanted) return;
      setKnown({ key, result });
      setBusy(false);
    };
    void perform();
    return () => {
      isWanted = false;
    };
    // The question is made of its key.
  }, [key, stamp, round]);
  const result = known?.key === key ? known.result : null;
  return {
    value: result?.ok === true ? result.value : null,
    failure: result?.ok === false ? result.failure : null,
    isBusy: isBusy || result === null,
    again: () => {
      setRound(round + 1);
    },
  };
}
