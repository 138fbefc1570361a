/** How far something was at some instant (milliseconds since 1970). */
interface Mark {
  readonly at: number;
  readonly bytes: number;
}

/** How something in bytes has come on over the last seconds, oldest first. */
export type Rate = readonly Mark[];

/** Nothing is known of it yet. */
export const noRate: Rate = [];

/** The time over which a speed is an average, so that it does not jump with each file. */
const WINDOW_MS = 10_000;
/** A shorter time says nothing of a speed. */
const LEAST_MS = 1_000;
/** Marks nearer to each other than this add nothing. */
const APART_MS = 200;

/** The rate after it was heard that so many bytes are done by now. Going back starts it afresh. */
export function nextRate(rate: Rate, bytes: number, now: number): Rate {
  const last = rate.at(-1);
  if (last === undefined || bytes < last.bytes || now < last.at) return [{ at: now, bytes }];
  if (now - last.at < APART_MS) return rate;
  const within = rate.filter(({ at }) => now - at <= WINDOW_MS);
  return [...(within.length === 0 ? [last] : within), { at: now, bytes }];
}

/** Bytes a second over the last ten seconds; null until a second has passed. */
export function bytesPerSecond(rate: Rate): number | null {
  const [first, last] = [rate[0], rate.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < LEAST_MS) return null;
  return Math.round(((last.bytes - first.bytes) * 1_000) / (last.at - first.at));
}

/** How long the rest takes at this speed, in whole seconds; null where it cannot be told. */
export function secondsFor(bytesLeft: number, speed: number | null): number | null {
  if (speed === null || speed <= 0 || bytesLeft < 0) return null;
  return Math.ceil(bytesLeft / speed);
}
