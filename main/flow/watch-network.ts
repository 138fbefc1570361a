/** Knows when this computer loses its network, and when it has one again. */
export interface NetworkWatch {
  /** Looks now. It has no timer of its own: whoever wakes up anyway calls it. */
  look(): void;
  /** Calls back after each change, with whether there is a network now. */
  hear(listener: (isOnline: boolean) => void): void;
}

/** Begins with what is true now, and tells of what is different at a later look. */
export function watchNetwork(isOnline: () => boolean): NetworkWatch {
  const listeners = new Set<(isOnline: boolean) => void>();
  let was = isOnline();
  return {
    look: () => {
      const is = isOnline();
      if (is === was) return;
      was = is;
      for (const listener of listeners) listener(is);
    },
    hear: (listener) => {
      listeners.add(listener);
    },
  };
}
