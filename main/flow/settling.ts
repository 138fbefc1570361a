/** The wall clock is the truth and the timer only a hint: nobody waits longer than this for a look. */
export const TICK_MS = 20_000;

/** After a start or a sleep the network, disks and tunnels get this long to come back. */
const SETTLING_MS = 45_000;

/** Knows whether the machine has just been started or woken up, or had its clock set back. */
export interface Settling {
  /** Begins anew. Instants are milliseconds since the epoch. */
  begin(now: number): void;
  /** The clock is looked at. */
  look(now: number): void;
  isOn(now: number): boolean;
}

/**
 * A look that comes late ends a sleep. The second late one in a row only shows that timers are slow
 * here, as for programs in the background, and begins nothing, or nothing would ever start.
 */
export function watchSettling(since: number): Settling {
  let last = since;
  let wasLate = false;
  let until = 0;
  const begin = (now: number): void => {
    until = now + SETTLING_MS;
  };
  return {
    begin,
    look: (now) => {
      const isLate = now - last > 2 * TICK_MS;
      if (now < last || (isLate && !wasLate)) begin(now);
      wasLate = isLate;
      last = now;
    },
    isOn: (now) => now < until,
  };
}
