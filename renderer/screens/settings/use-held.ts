import { useState } from 'react';
import type { Failure, Result } from '../../../preload/contract/result.ts';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';

/** A setting that is stored as soon as it is changed, and goes back where that fails. */
export function useHeld<T>(
  stored: T,
  save: (wanted: T) => Promise<Result<unknown>>,
): {
  readonly shown: T;
  readonly change: (wanted: T) => void;
  readonly failure: Failure | null;
} {
  const look = useBellhop((state) => state.lookAtGeneral);
  const [wanted, setWanted] = useState<{ readonly value: T } | null>(null);
  const task = useTask();
  return {
    shown: task.failure === null && wanted !== null ? wanted.value : stored,
    failure: task.failure,
    change: (value) => {
      setWanted({ value });
      task.run(
        () => save(value),
        () => {
          void look().then(() => {
            setWanted(null);
          });
        },
      );
    },
  };
}
