import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { placeRows, rowsBetween } from './row-places.ts';
import { scrollerOf } from './scroller.ts';
import { useGoTo, useRowKeys } from './use-row-keys.ts';
import { useStretch } from './use-stretch.ts';

interface LongListProps<T> {
  readonly label: string;
  readonly className?: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** About how high a row is before it has been drawn, in pixels. */
  readonly guess: (item: T) => number;
  /** Finds in a row what arrows go to. */
  readonly stop: string;
  /** Whether these are all, or more can be asked for. */
  readonly isAll: boolean;
  readonly onNearEnd: () => unknown;
  /** A row to be focused: where the reader has come from. */
  readonly reveal?: { readonly key: string; readonly at: number } | null;
  /** Draws a row; `isCurrent` is the one that Tab goes to. */
  readonly children: (item: T, isCurrent: boolean) => ReactNode;
}

/** A list of any length, of which only what is seen is drawn. Arrows, Home and End move through it. */
export function LongList<T>(props: LongListProps<T>): ReactNode {
  const { label, className, items, keyOf, guess, stop, isAll, onNearEnd, reveal, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const { heights, onHeight } = useHeights(list);
  const stretch = useStretch(list);
  const [current, setCurrent] = useState<string | null>(null);
  const places = placeRows(items.map((item) => heights.get(keyOf(item)) ?? guess(item)));
  const { first, end } = rowsBetween(places, stretch.from, stretch.to);
  const goTo = useGoTo({ list, stop }, places);
  const onKeyDown = useRowKeys({ list, stop }, items.length, goTo);
  useEffect(() => {
    if (end + AHEAD >= items.length && !isAll) onNearEnd();
  }, [end, items.length, isAll, onNearEnd]);
  useReveal(reveal ?? null, ({ key, at }) => {
    goTo(
      items.findIndex((item) => keyOf(item) === key),
      at,
    );
  });
  const kept = new Set(stretch.kept);
  const tabStop = items.some((item) => keyOf(item) === current) ? current : null;
  return (
    <ul
      ref={list}
      className={className === undefined ? 'long-list' : `long-list ${className}`}
      aria-label={label}
      style={{ height: places.total }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        setCurrent(target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null);
      }}
    >
      {items.map((item, index) => {
        const key = keyOf(item);
        if ((index < first || index >= end) && !kept.has(key)) return null;
        return (
          <Row
            key={key}
            id={key}
            top={places.tops[index] ?? 0}
            position={index + 1}
            size={isAll ? items.length : -1}
            onHeight={onHeight}
          >
            {children(item, tabStop === null ? index === first : tabStop === key)}
          </Row>
        );
      })}
    </ul>
  );
}

/** So many rows before the end, more are asked for. */
const AHEAD = 20;

interface RowProps {
  readonly id: string;
  readonly top: number;
  readonly position: number;
  readonly size: number;
  readonly onHeight: (id: string, row: HTMLElement) => void;
  readonly children: ReactNode;
}

function Row({ id, top, position, size, onHeight, children }: RowProps): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      onHeight(id, element);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [id, onHeight]);
  return (
    <li ref={row} data-key={id} aria-posinset={position} aria-setsize={size} style={{ top }}>
      {children}
    </li>
  );
}

/** The heights of all rows that have been drawn. What grows above the window does not move what is seen. */
function useHeights(list: RefObject<HTMLElement | null>): {
  readonly heights: ReadonlyMap<string, number>;
  readonly onHeight: (id: string, row: HTMLElement) => void;
} {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(() => new Map());
  const known = useRef(new Map<string, number>());
  const onHeight = useCallback(
    (id: string, row: HTMLElement) => {
      const { height, bottom } = row.getBoundingClientRect();
      const before = known.current.get(id);
      if (height === 0 || height === before) return;
      known.current.set(id, height);
      setHeights(new Map(known.current));
      if (before !== undefined && bottom < 0 && list.current !== null)
        scrollerOf(list.current)?.scrollBy({ top: height - before });
    },
    [list],
  );
  return { heights, onHeight };
}

type Reveal = NonNullable<LongListProps<unknown>['reveal']>;

/** Goes to a row once for each time it is asked for. */
function useReveal(reveal: Reveal | null, go: (reveal: Reveal) => void): void {
  const done = useRef<Reveal | null>(null);
  useLayoutEffect(() => {
    if (reveal === null || reveal === done.current) return;
    done.current = reveal;
    go(reveal);
  });
}
