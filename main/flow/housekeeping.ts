/** Does a chore now and then, while Bellhop has nothing more urgent to do. */
export interface Housekeeping {
  start(): void;
  stop(): void;
}

export interface HousekeepingNeeds {
  /** Calls back once after `ms`; answers how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  readonly clean: () => void;
}

/** Not at the start, which is for the tray. */
const FIRST_AFTER_MS = 60_000;
const EVERY_MS = 86_400_000;

/** Forgets old history once a day. */
export function keepHouse({ after, clean }: HousekeepingNeeds): Housekeeping {
  let callOff: () => void = () => undefined;
  const turn = (): void => {
    clean();
    callOff = after(EVERY_MS, turn);
  };
  return {
    start: () => {
      callOff = after(FIRST_AFTER_MS, turn);
    },
    stop: () => {
      callOff();
    },
  };
}
