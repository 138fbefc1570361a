/** How soon a new estimate is believed, in milliseconds. */
const SETTLING_MS = 8_000;

/** A time left as it was last told. */
export interface TimeLeft {
  /** Not rounded; null where none is known. */
  readonly seconds: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * The time left at `now` after a new estimate: it runs down by itself, and takes on estimates bit by
 * bit, as those of one moment jump with each file. Where none is told there is none.
 */
export function settledTimeLeft(before: TimeLeft, told: number | null, now: number): TimeLeft {
  if (before.seconds === null || told === null) return { seconds: told, at: now };
  const passed = Math.max(0, now - before.at);
  const expected = Math.max(0, before.seconds - passed / 1_000);
  const trust = 1 - Math.exp(-passed / SETTLING_MS);
  return { seconds: expected + trust * (told - expected), at: now };
}
