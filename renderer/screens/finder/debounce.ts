/** Calls back after so many milliseconds; the answer calls that off. */
export type Later = (ms: number, act: () => void) => () => void;

/** The window's own clock. */
export const later: Later = (ms, act) => {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
};

/**
 * Asks for a text once it has stood for a pause, and tells what came of it; of what is overtaken by a
 * later text nothing is told.
 */
export function askAfterPause<T>(asking: {
  readonly text: string;
  readonly pauseMs: number;
  readonly later: Later;
  readonly ask: (text: string) => Promise<T>;
  readonly tell: (answer: T) => void;
}): () => void {
  let isWanted = true;
  const perform = async (): Promise<void> => {
    const answer = await asking.ask(asking.text);
    if (isWanted) asking.tell(answer);
  };
  const callOff = asking.later(asking.pauseMs, () => void perform());
  return () => {
    isWanted = false;
    callOff();
  };
}
