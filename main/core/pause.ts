import type { Pause, PauseLength } from '../../preload/contract/schedule.ts';
import { civilOf, firstOf, instantOf } from './calendar/zone-clock.ts';

/** A pause as it is stored, in milliseconds since the epoch. */
export interface StoredPause {
  readonly since: number;
  /** Null until somebody resumes. */
  readonly until: number | null;
}

/** Early risers find their schedules at work again. */
const MORNING_HOUR = 4;

/** The pause that a person asks for now. Tomorrow begins at four in the morning, local time. */
export function makePause(length: PauseLength, now: number, zone: string): StoredPause {
  switch (length.kind) {
    case 'minutes':
      return { since: now, until: now + length.minutes * 60_000 };
    case 'tomorrow':
      return { since: now, until: nextMorning(now, zone) };
    case 'resumed':
      return { since: now, until: null };
  }
}

/** Whether it still holds. */
function isOn({ until }: StoredPause, now: number): boolean {
  return until === null || now < until;
}

/** Of several pauses the one that ends last; null where none holds. */
export function longestPause(
  pauses: readonly (StoredPause | null)[],
  now: number,
): StoredPause | null {
  const on = pauses.filter((pause) => pause !== null).filter((pause) => isOn(pause, now));
  const end = ({ until }: StoredPause): number => until ?? Infinity;
  return on.toSorted((a, b) => end(b) - end(a))[0] ?? null;
}

/** A pause as guests see it. */
export function showPause({ since, until }: StoredPause): Pause {
  const write = (instant: number): string => new Date(instant).toISOString();
  return { since: write(since), until: until === null ? null : write(until) };
}

function nextMorning(now: number, zone: string): number {
  const today = civilOf(now, zone);
  const day = new Date(Date.UTC(today.year, today.month - 1, today.day + 1));
  const morning = {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    hour: MORNING_HOUR,
    minute: 0,
    second: 0,
    ms: 0,
  };
  return firstOf(instantOf(morning, zone));
}
