import { useLayoutEffect } from 'react';

/**
 * Hears the keys that are pressed anywhere in the window. From the moment that a screen is there to be
 * seen: an effect that waits for the paint would lose the key of somebody who is quick.
 */
export function useKeyDown(listen: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [listen]);
}
