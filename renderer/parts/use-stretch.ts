import { useEffect, useState, type RefObject } from 'react';

/** What is to be drawn of a long list. */
export interface Stretch {
  /** Pixels from the top of the list. */
  readonly from: number;
  readonly to: number;
  /** Keys of rows elsewhere that are in use: focused, or opened. */
  readonly kept: readonly string[];
}

/** Drawn beyond what is seen, so that a turn of the wheel shows no gap. */
const BEYOND = 600;
const STEP = 200;

/** Follows what of a list is seen, in steps; a list that is not shown keeps what it had. */
export function useStretch(list: RefObject<HTMLElement | null>): Stretch {
  const [stretch, setStretch] = useState<Stretch>({ from: -BEYOND, to: 2_000, kept: [] });
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = (): void => {
      if (element.getClientRects().length === 0) return;
      const next = stretchOf(element);
      setStretch((old) => (isSame(old, next) ? old : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    look();
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [list]);
  return stretch;
}

function stretchOf(element: HTMLElement): Stretch {
  const { top } = element.getBoundingClientRect();
  const from = Math.floor(-top / STEP) * STEP - BEYOND;
  const to = Math.ceil((window.innerHeight - top) / STEP) * STEP + BEYOND;
  const used = element.querySelectorAll<HTMLElement>(
    ':scope > li:is(:focus-within, :has([aria-expanded="true"]))',
  );
  return { from, to, kept: [...used].map(({ dataset }) => dataset['key'] ?? '') };
}

function isSame(one: Stretch, other: Stretch): boolean {
  return (
    one.from === other.from && one.to === other.to && one.kept.join('\n') === other.kept.join('\n')
  );
}
