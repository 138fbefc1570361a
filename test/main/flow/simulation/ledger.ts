import { civilOf, instantOfShown } from '../../../../main/core/calendar/zone-clock.ts';
import { jitterOf } from '../../../../main/core/jitter.ts';
import { overlapVerdict, overtakenVerdict } from '../../../../main/core/schedule-verdicts.ts';
import { makeTimetable, type Timetable } from '../../../../main/core/timetable.ts';
import type { RunEnd } from '../../../../main/core/retry-run.ts';
import type { Verdict } from '../../../../main/core/run-state.ts';
import type { TaskBook } from '../../../../main/core/task-book.ts';
import type { ScheduledRun } from '../../../../main/flow/schedule-needs.ts';
import type { Schedule, Timing } from '../../../../preload/contract/profile.ts';
import type { KnownSchedule } from './random-schedules.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WAITS = [5 * MINUTE, 15 * MINUTE, 60 * MINUTE];

/** The run of a task that is on, as the ledger knows it. */
export interface RunOn {
  readonly trigger: RunEnd['trigger'];
  readonly slot: number | null;
  /** By the clock. */
  readonly createdAt: number;
  /** How many times it had been tried again before. */
  readonly tries: number;
}

/** What holds a task back at a look at the clock. */
export interface Held {
  readonly isUnmet: boolean;
  readonly isSettling: boolean;
  readonly on: RunOn | null;
}

/** What a simulated year has come to, so that a test can see that all of it has happened. */
export type Tally = Map<string, number>;

/**
 * What became of each nominal slot of a task, kept beside the scheduler and by other means: it only
 * ever asks the timetable for the next instant, one schedule at a time.
 *
 * A nominal slot is an instant, the same one whatever clock shows it. It comes when a look at the
 * clock finds it in the past for the first time, and is open from then on until it has run (once, for
 * good), is covered by the run of a later one or by a success that began after the newest open one, or
 * is written down as missed or skipped. Two things change what comes:
 * - The clock is set back to before slots that came. Those that ran do not come again; the others do,
 *   for what was covered or missed then was so by a clock that was wrong.
 * - The zone changes. For schedules on the wall, of no more than two times a day, a slot means a time on the
 *   wall: one that was shown already when the last slot came is not awaited again, and one that was
 *   shown nowhere, as the journey went over it, comes at once.
 */
export class Ledger {
  open: readonly number[] = [];
  retry: { readonly slot: number; readonly tries: number; readonly at: number } | null = null;
  readonly #ran = new Set<number>();
  readonly #timetables = new Map<Schedule, Timetable>();
  #standing = '';
  readonly #schedules: readonly KnownSchedule[];
  readonly #timing: Timing;
  readonly #tally: Tally;
  readonly #salt: string;
  #anchor = 0;
  #settled = 0;
  #shown = 0;
  #zone = '';
  #seen = 0;
  #next = -Infinity;
  #isLate = false;
  #isTold = false;
  /** Whether it is made up for whatever the profile says, as nobody was asleep. */
  #isExcused = false;
  /** Whether a part of what was open was not to be yet: of the rest the book knows the first alone. */
  #isTrimmed = false;

  constructor(
    schedules: readonly KnownSchedule[],
    timing: Timing,
    { salt, tally }: { readonly salt: string; readonly tally: Tally },
  ) {
    this.#salt = salt;
    this.#schedules = schedules;
    this.#timing = timing;
    this.#tally = tally;
  }

  /** When something comes by itself, on the clock: the next slot or retry. */
  next(): number {
    return Math.min(this.#next, this.retry?.at ?? Infinity);
  }

  /** The clock was looked at. */
  look(now: number, zone: string, on: RunOn | null): void {
    const come: number[] = [];
    if (this.#zone === '') {
      this.#anchor = now;
      this.#settled = now;
      this.#zone = zone;
    } else if (now < this.#seen) this.#setBack(now);
    if (zone !== this.#zone) come.push(...this.#travel(zone));
    const isDue = now >= this.#next || now < this.#seen || come.length > 0;
    this.#seen = now;
    if (isDue || this.#next === -Infinity) come.push(...this.#come(now));
    if (come.length > 0) this.#add(come, now, on);
  }

  /** A run was ordered. */
  ran(order: ScheduledRun, now: number, held: Held): RunOn {
    this.#claim(held.on === null, 'two runs of a task at a time');
    this.#claim(!held.isUnmet && !held.isSettling, 'started though it was held back');
    const { slot, trigger } = order;
    if (trigger === 'retry') return this.#tried(slot, now);
    const { catchUp, jitterMinutes } = this.#timing;
    this.#claim(!this.#ran.has(slot), 'run twice');
    this.#claim(slot === this.#last(), 'not the slot that is open');
    this.#claim(slot <= now, 'started before its slot');
    const isPlain = !this.#isLate && !this.#isTold && slot - this.open[0]! <= MINUTE;
    this.#claim(trigger === (isPlain ? 'schedule' : 'catch-up'), `called a ${trigger}`);
    this.#claim(catchUp || isPlain || this.#isExcused, 'made up for though that is not wanted');
    const jitter = jitterOf(this.open[0]!, jitterMinutes, this.#salt);
    const isPutOff = !this.#isLate && !this.#isTold;
    this.#claim(!isPutOff || now >= this.open[0]! + jitter, 'started before its jitter was over');
    this.#ran.add(slot);
    this.#count(trigger);
    this.#count('covered', this.open.length - 1);
    this.#close([]);
    this.retry = null;
    return { trigger, slot, createdAt: now, tries: 0 };
  }

  /** It was written down that a slot was not run. */
  noted(slot: number, verdict: Verdict, now: number, held: Held): void {
    this.#claim(
      verdict.outcome === 'skipped' && verdict.message !== '',
      'skipped without a reason',
    );
    const upTo = this.open.filter((each) => each <= slot);
    if (this.#isTrimmed) this.open = upTo;
    this.#claim(upTo.at(-1) === slot, 'written down though it was not open');
    if (verdict.failure?.kind === 'missed') this.#missed(upTo, verdict, now);
    else if (verdict === overlapVerdict) this.#overlapped(upTo, held);
    else if (verdict === overtakenVerdict) this.#overtaken();
    else this.#unmet(held);
    const isStillOwed = this.#timing.catchUp && verdict !== overlapVerdict;
    if (isStillOwed) return;
    const rest = this.open.filter((each) => each > slot);
    this.#close([]); // what is left has just come
    this.open = rest;
  }

  /** A run is over, and the scheduler was told so. */
  ended(run: RunOn, end: Pick<RunEnd, 'outcome' | 'failure' | 'isClosing'>, now: number): void {
    if (end.outcome === 'succeeded') {
      this.retry = null;
      if (this.#last()! <= run.createdAt) this.#close([]);
    } else if (run.slot !== null && this.#timing.retryFailed) {
      const isWorth =
        end.outcome === 'interrupted' ||
        (end.outcome === 'failed' && end.failure?.kind !== 'wrong-password') ||
        (end.outcome === 'cancelled' && end.isClosing);
      const wait = WAITS[run.tries];
      this.retry =
        isWorth && wait !== undefined
          ? { slot: run.slot, tries: run.tries + 1, at: now + wait }
          : null;
    }
  }

  /** All that must be so after a look at the clock. */
  check(book: TaskBook | null, now: number, held: Held): void {
    const { owed = null } = book ?? {};
    const kept = owed && { first: owed.first, slot: owed.slot, count: owed.count };
    const [first] = this.open;
    const wanted =
      first === undefined
        ? null
        : { first, slot: this.#last(), count: this.#isTrimmed ? 1 : this.open.length };
    const said = `owed ${JSON.stringify(kept)}, open ${JSON.stringify(wanted)}`;
    this.#claim(JSON.stringify(kept) === JSON.stringify(wanted), said);
    const isFree = !held.isUnmet && !held.isSettling && held.on === null;
    if (!isFree) return;
    const latest = first === undefined ? Infinity : first + this.#timing.jitterMinutes * MINUTE;
    this.#claim(now < latest, 'not started though nothing holds it back');
    const retryAt = first === undefined ? (this.retry?.at ?? Infinity) : Infinity;
    this.#claim(now < retryAt, 'not tried again though nothing holds it back');
  }

  /** The open slot in whose name a run is made, and all others are covered. */
  #last(): number | undefined {
    return this.#isTrimmed ? this.open[0] : this.open.at(-1);
  }

  #tried(slot: number, now: number): RunOn {
    const { retry } = this;
    this.#claim(retry !== null && retry.slot === slot, 'tried again though nothing has failed');
    this.#claim(this.open.length === 0, 'tried again though a new slot has come');
    this.#claim(retry !== null && now >= retry.at, 'tried again too soon');
    const tries = retry?.tries ?? 0;
    this.#claim(tries <= WAITS.length, 'tried again too often');
    this.#count('retry');
    this.retry = null;
    return { trigger: 'retry', slot, createdAt: now, tries };
  }

  #missed(slots: readonly number[], { message }: Verdict, now: number): void {
    this.#claim(!this.#timing.catchUp, 'missed though it is to be made up for');
    this.#claim(
      slots.every((slot) => now - slot > MINUTE),
      'missed though it was on time',
    );
    const count = /^(\d+) times /.exec(message)?.[1] ?? '1';
    this.#claim(Number(count) === slots.length, `"${message}" for ${String(slots.length)}`);
    this.#count('missed', slots.length);
  }

  #overlapped(slots: readonly number[], { on }: Held): void {
    const last = slots.at(-1)!;
    this.#claim(on !== null && on.createdAt <= last, 'overlapped by a run that began after it');
    this.#claim(last - slots[0]! <= MINUTE, 'more than one slot given up for one overlap');
    this.#count('overlapped');
  }

  #overtaken(): void {
    this.#claim(!this.#timing.catchUp, 'overtaken though it is to be made up for');
    this.#count('overtaken');
  }

  #unmet({ isUnmet }: Held): void {
    this.#claim(isUnmet, 'said to be held back by conditions that are met');
    this.#isTold = true;
    this.#count('unmet');
  }

  #setBack(now: number): void {
    this.#anchor = Math.min(this.#anchor, now);
    this.#next = -Infinity;
    if (this.#settled > now) {
      this.#settled = now;
      this.#shown = 0;
      this.#count('set back');
    }
    if (this.retry !== null && this.retry.at > now + HOUR) {
      this.retry = { ...this.retry, at: now + HOUR };
    }
    const rest = this.open.filter((slot) => slot <= now);
    if (rest.length < this.open.length) {
      this.#close(rest);
      this.#isLate = rest.length > 0;
      this.#isExcused = rest.length > 0;
      this.#isTrimmed = rest.length > 1;
    }
  }

  #travel(zone: string): number[] {
    this.#shown = Math.max(this.#shown, shownAt(this.#settled, this.#zone));
    const from = instantAt(this.#shown, zone);
    const leapt = this.#schedules
      .filter(({ isOnWall }) => isOnWall)
      .flatMap((known) => this.#between(known, from, this.#settled, zone));
    this.#shown = Math.max(this.#shown, shownAt(this.#settled, zone));
    this.#zone = zone;
    this.#next = -Infinity;
    this.#count('journey');
    if (leapt.length > 0) {
      this.#isExcused = true;
      this.#isLate = true;
      this.#count('leapt over', leapt.length);
    }
    return leapt;
  }

  #come(now: number): readonly number[] {
    const come = this.#schedules.flatMap((known) =>
      this.#between(known, this.#from(known), now, this.#zone),
    );
    this.#settled = Math.max(this.#settled, ...come);
    const nexts = this.#schedules.map((known) => this.#first(known, this.#from(known), this.#zone));
    this.#next = Math.min(...nexts);
    return come;
  }

  /** Slots of a schedule after one instant and up to another. */
  #between(known: KnownSchedule, from: number, to: number, zone: string): number[] {
    const slots: number[] = [];
    for (let at = from; ;) {
      at = this.#first(known, at, zone);
      if (at > to) return slots;
      slots.push(at);
    }
  }

  /** The first that has not run. */
  #first({ schedule }: KnownSchedule, from: number, zone: string): number {
    const timetable = this.#timetable(schedule, zone);
    let at = timetable.next(from);
    while (at !== null && this.#ran.has(at)) at = timetable.next(at);
    return at ?? Infinity;
  }

  #timetable(schedule: Schedule, zone: string): Timetable {
    const key = `${zone} ${String(this.#anchor)}`;
    if (key !== this.#standing) this.#timetables.clear();
    this.#standing = key;
    const made =
      this.#timetables.get(schedule) ?? makeTimetable([schedule], { zone, anchor: this.#anchor });
    this.#timetables.set(schedule, made);
    return made;
  }

  #from({ isOnWall }: KnownSchedule): number {
    return isOnWall && this.#shown > 0
      ? Math.max(this.#settled, instantAt(this.#shown, this.#zone))
      : this.#settled;
  }

  #add(come: readonly number[], now: number, on: RunOn | null): void {
    if (this.#isTrimmed) this.open = this.open.slice(0, 1);
    this.#isTrimmed = false;
    this.#isLate ||= now - Math.max(...come) > MINUTE;
    this.open = [...this.open, ...new Set(come)].toSorted((a, b) => a - b);
    this.#count('slots', come.length);
    if (on?.trigger !== 'retry') this.retry = null;
  }

  #close(rest: readonly number[]): void {
    this.open = rest;
    if (rest.length > 0) return;
    this.#isTold = false;
    this.#isLate = false;
    this.#isExcused = false;
    this.#isTrimmed = false;
  }

  #count(what: string, count = 1): void {
    if (count > 0) this.#tally.set(what, (this.#tally.get(what) ?? 0) + count);
  }

  #claim(isSo: boolean, complaint: string): void {
    if (!isSo) throw new Error(complaint);
  }
}

function shownAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second, ms } = civilOf(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second, ms);
}

function instantAt(shown: number, zone: string): number {
  const found = instantOfShown(shown, zone);
  if (found.kind === 'once') return found.instant;
  return found.kind === 'twice' ? found.first : found.after;
}
