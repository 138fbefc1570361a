import { useEffect, useState, type RefObject } from 'react';

/** Whether an element has come into view, or near it; stays so. */
export function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const seen = element.current;
    if (isSeen || seen === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(seen);
    return () => {
      observer.disconnect();
    };
  }, [element, isSeen]);
  return isSeen;
}
