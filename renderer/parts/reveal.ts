import { useEffect, type RefObject } from 'react';
import { flushSync } from 'react-dom';

const REVEAL = 'bellhop:reveal';

/** Opens what an element is folded away in, at once; so not to be called while React draws. */
export function reveal(element: HTMLElement): void {
  flushSync(() => {
    element.dispatchEvent(new Event(REVEAL, { bubbles: true }));
  });
}

/** Lets something folded open itself when something in it is to be seen. */
export function useReveal(folded: RefObject<HTMLElement | null>, open: () => void): void {
  useEffect(() => {
    const element = folded.current;
    element?.addEventListener(REVEAL, open);
    return () => {
      element?.removeEventListener(REVEAL, open);
    };
  }, [folded, open]);
}
