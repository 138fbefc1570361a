import type { Slots } from './slots-of.ts';

/**
 * What is kept of a task's schedules, so that no slot is lost and none is run twice. A slot is the
 * nominal time of a run; all instants are milliseconds since the epoch.
 */
export interface TaskBook {
  /** The schedules that it is kept for, as text: with others, counting starts anew. */
  readonly plan: string;
  /** From where intervals are counted. */
  readonly anchor: number;
  /** All slots up to this instant are settled: run, owed, or written down as missed. */
  readonly settled: number;
  /** The zone whose clock was used, an IANA name. */
  readonly zone: string;
  /**
   * Up to what a clock on the wall has shown in this zone and those before it, in ms as it counts
   * them; 0 before the first journey.
   */
  readonly shown: number;
  readonly owed: Owed | null;
  readonly retry: Retry | null;
}

/** A slot that has come and has not been run yet; it stands for all that it makes up for. */
export interface Owed {
  readonly slot: number;
  /** The first of those that it stands for, itself included in the count. */
  readonly first: number;
  readonly count: number;
  /** Whether one of them was noticed too late to be on time: the run is a catch-up. */
  readonly isLate: boolean;
  /** What was last told to hold it back, and when; null for nothing yet. */
  readonly told: { readonly cause: string; readonly at: number } | null;
}

/** A scheduled run that failed and is tried again. */
export interface Retry {
  /** Null while it is being tried. */
  readonly at: number | null;
  /** How many times it has been tried again already. */
  readonly tries: number;
  readonly slot: number;
}

/** Adds slots that have come to what is owed; one run stands for all of them. */
export function owe(owed: Owed | null, come: Slots, isLate: boolean): Owed {
  return {
    slot: Math.max(owed?.slot ?? come.last, come.last),
    first: Math.min(owed?.first ?? come.first, come.first),
    count: (owed?.count ?? 0) + come.count,
    isLate: isLate || (owed?.isLate ?? false),
    told: owed?.told ?? null,
  };
}

/** What is tried again after a new slot has come: only what is being tried just now. */
export function givenWay({ retry }: TaskBook): Retry | null {
  return retry?.at === null ? retry : null;
}

/** Slots closer to each other than this come with one look at the clock. */
export const ON_TIME_MS = 60_000;

/** Whether its run is what the schedule says, and makes up for nothing. */
export function isFresh({ slot, first, isLate, told }: Owed): boolean {
  return !isLate && told === null && slot - first <= ON_TIME_MS;
}
