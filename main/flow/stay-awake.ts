import type { Run } from '../../preload/contract/run.ts';

/** Keeps the computer awake while it is needed. */
export interface Wakefulness {
  /** Looks whether it is needed now; to be called when a run or the settings have changed. */
  look(): void;
  /** Lets it fall asleep, for good. */
  stop(): void;
}

export interface WakefulnessNeeds {
  /** Whether it is wanted at all. */
  readonly isWanted: () => boolean;
  /** The runs that wait or are at work. */
  readonly runs: () => readonly Pick<Run, 'phase'>[];
  /** Keeps it awake until the answered function is called. */
  readonly keepAwake: () => () => void;
}

/** From the first run that is at work to the end of the last; those that wait hold nothing. */
export function stayAwake({ isWanted, runs, keepAwake }: WakefulnessNeeds): Wakefulness {
  let release: (() => void) | null = null;
  let isStopped = false;
  const letGo = (): void => {
    release?.();
    release = null;
  };
  return {
    look: () => {
      const isNeeded =
        !isStopped &&
        isWanted() &&
        runs().some(({ phase }) => phase !== 'waiting' && phase !== 'ended');
      if (isNeeded) release ??= keepAwake();
      else letGo();
    },
    stop: () => {
      isStopped = true;
      letGo();
    },
  };
}
