/** How a program ends: it closes what it has open, and leaves. */
export interface Ending {
  /**
   * Begins to close, or goes on with it. With a limit in milliseconds it leaves then at the latest,
   * whatever is still open; null waits for as long as it takes.
   */
  begin(limitMs: number | null): void;
  hasBegun(): boolean;
}

export interface EndingNeeds {
  readonly close: () => Promise<void>;
  /** Called once; says whether all is closed. */
  readonly leave: (isClosed: boolean) => void;
  /** Calls back once after `ms`. */
  readonly after: (ms: number, act: () => void) => unknown;
}

/** Ends a program once, however often and by whomever it is asked to. */
export function makeEnding({ close, leave, after }: EndingNeeds): Ending {
  let isClosing = false;
  let hasLeft = false;
  const leaveOnce = (isClosed: boolean): void => {
    if (hasLeft) return;
    hasLeft = true;
    leave(isClosed);
  };
  return {
    hasBegun: () => isClosing,
    begin: (limitMs) => {
      if (limitMs !== null) {
        after(limitMs, () => {
          leaveOnce(false);
        });
      }
      if (isClosing) return;
      isClosing = true;
      void close().finally(() => {
        leaveOnce(true);
      });
    },
  };
}
