import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { RowPlaces } from './row-places.ts';
import { scrollerOf } from './scroller.ts';

/** The list, and the selector of what the focus goes to in its rows. */
interface Stops {
  readonly list: RefObject<HTMLElement | null>;
  readonly stop: string;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const leaps: Readonly<Record<string, number>> = {
  Home: -Infinity,
  PageUp: -10,
  PageDown: 10,
  End: Infinity,
};

/** Moves the focus through a long list by keys. */
export function useRowKeys(
  { list, stop }: Stops,
  count: number,
  goTo: (index: number, at: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!(target instanceof HTMLElement) || !target.matches(stop)) return;
    const step = steps[key];
    const leap = leaps[key];
    if (step === undefined && leap === undefined) return;
    event.preventDefault();
    if (step !== undefined) moveBy(step, target, list.current?.querySelectorAll(stop));
    if (leap === undefined) return;
    const row = Number(target.closest('[aria-posinset]')?.getAttribute('aria-posinset')) - 1;
    const wanted = Math.min(Math.max(row + leap, 0), count - 1);
    goTo(wanted, target.getBoundingClientRect().top);
  };
}

/**
 * Puts the focus into a row that may not be drawn yet: where it is not seen, it is brought to `at`
 * pixels below the window's top, and focused as soon as it is there.
 */
export function useGoTo(
  { list, stop }: Stops,
  { tops }: RowPlaces,
): (index: number, at: number) => void {
  const goal = useRef<number | null>(null);
  const arrive = (): void => {
    if (goal.current === null) return;
    const target = stopIn(list.current, goal.current, stop);
    if (target === null) return;
    goal.current = null;
    focusOn(target);
  };
  useLayoutEffect(arrive);
  return (index, at) => {
    const top = tops[index];
    if (list.current === null || top === undefined) return;
    goal.current = index;
    const row = stopIn(list.current, index, stop);
    const offset = list.current.getBoundingClientRect().top + top - at;
    if (row === null || !isSeen(row)) scrollerOf(list.current)?.scrollBy({ top: offset });
    arrive();
  };
}

function stopIn(list: HTMLElement | null, index: number, stop: string): HTMLElement | null {
  const row = list?.querySelector(`:scope > [aria-posinset="${String(index + 1)}"]`);
  return row?.querySelector<HTMLElement>(stop) ?? null;
}

function moveBy(step: number, from: HTMLElement, among?: NodeListOf<HTMLElement>): void {
  const stops = [...(among ?? [])];
  const wanted = Math.min(Math.max(stops.indexOf(from) + step, 0), stops.length - 1);
  const target = stops[wanted];
  if (target !== undefined) focusOn(target);
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function focusOn(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}
