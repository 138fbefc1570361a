import type { Broadcasts } from '../../preload/contract/api.ts';

type Name = keyof Broadcasts;
type Listener = (name: Name, news: Broadcasts[Name]) => void;

/** Where the parts of Bellhop tell what has changed, and guests hear of it. */
export interface News {
  tell<N extends Name>(name: N, news: Broadcasts[N]): void;
  /** Calls back for each broadcast until the returned function is called. */
  hear(listener: Listener): () => void;
}

export function makeNews(): News {
  const listeners = new Set<Listener>();
  return {
    tell: (name, news) => {
      for (const listener of listeners) listener(name, news);
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
