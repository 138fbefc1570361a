import { nextInstant, previousInstant } from '../../main/core/calendar/elapse.ts';
import { MICROSECONDS } from '../../main/core/calendar/limits.ts';
import type { CalendarField, CalendarSpec } from '../../main/core/calendar/spec.ts';
import { civilOf, instantOf } from '../../main/core/calendar/zone-clock.ts';
import { offsetAt, offsetChange } from '../../main/core/calendar/zone-offsets.ts';

// Where ours are other instants than those of systemd 252, on purpose. Each rule is as narrow as what
// systemd does allows; docs/decisions/schedules.md says why.

/** `excused` names the rule that a difference falls under. */
export type Compared = 'same' | 'different' | Excuse;

type Excuse =
  | 'a step without an end runs over its field'
  | 'a time that the clocks show twice'
  | 'the clocks are put forward oddly'
  | 'systemd gives up';

interface Question {
  readonly spec: CalendarSpec;
  readonly base: number;
  readonly zone: string;
  readonly iterations: number;
}

/** Whether systemd's instants (null where it gives up) are ours, one after the other. */
export function compareInstants(question: Question, theirs: readonly number[] | null): Compared {
  const { spec, base, iterations } = question;
  const zone = spec.zone ?? question.zone;
  if (theirs === null) return mayGiveUp({ ...question, zone }) ? 'systemd gives up' : 'different';
  let compared: Compared = 'same';
  let at = base;
  for (const instant of theirs) {
    if (isShownBefore(instant, base, zone)) {
      compared = 'a time that the clocks show twice';
      continue;
    }
    const own = nextInstant(spec, at, zone);
    const found = own !== null && isFirstOf(own, instant, zone) ? own : null;
    const step = found === null ? passOver(spec, { own, instant, zone }) : null;
    if (found === null && step === null) return 'different';
    if (found !== null && !isSame(found, instant)) compared = 'a time that the clocks show twice';
    if (step !== null)
      compared = hasOpenStep(spec)
        ? 'a step without an end runs over its field'
        : 'the clocks are put forward oddly';
    at = found ?? step ?? at;
  }
  const isOver = theirs.length < iterations && nextInstant(spec, at, zone) !== null;
  return isOver ? 'different' : compared;
}

/** systemd prints whole seconds of what it reckons in microseconds; ours are rounded up to ms. */
function isSame(own: number, theirs: number): boolean {
  return own >= theirs && own <= theirs + 1000;
}

/** Of a time that the clocks show twice, ours is always the first; which one systemd's is depends. */
function isFirstOf(own: number, theirs: number, zone: string): boolean {
  const showing = instantOf(civilOf(own, zone), zone);
  return isSame(own, theirs) || (showing.kind === 'twice' && isSame(showing.second, theirs));
}

/** Asked while the clocks show an hour again, systemd finds its times again; ours have elapsed. */
function isShownBefore(theirs: number, base: number, zone: string): boolean {
  const showing = instantOf(civilOf(theirs, zone), zone);
  return showing.kind === 'twice' && theirs === showing.second && showing.first <= base;
}

interface Gap {
  readonly own: number | null;
  readonly instant: number;
  readonly zone: string;
}

/**
 * `a/b` reaches beyond its field (hour 3, 22, 41). systemd 252 takes hour 41 for tomorrow 17:00, and
 * where tomorrow is another month too, it forgets that 03:00 comes first. Answers our instant that is
 * theirs, if everything between is passed over for that reason.
 */
function passOver(spec: CalendarSpec, { own, instant, zone }: Gap): number | null {
  if (own === null || own >= instant) return null;
  const found = nextInstant(spec, instant - 1, zone);
  if (found === null || !isFirstOf(found, instant, zone)) return null;
  const last = previousInstant(spec, instant, zone);
  const isExcused = [own, last ?? own].every(
    (each) => mayBePassedOver(spec, each, zone) || isDayOfOddChange(each, zone),
  );
  return isExcused ? found : null;
}

function mayBePassedOver(spec: CalendarSpec, instant: number, zone: string): boolean {
  const { month, day, hour, minute, second } = civilOf(instant, zone);
  return (
    (isOpen(spec.months) && month === 1) ||
    (isOpen(spec.days) && (month === 1 || day === 1)) ||
    (isOpen(spec.hours) && day === 1) ||
    (isOpen(spec.minutes) && hour === 0) ||
    (isOpen(spec.seconds) && (minute === 0 || second === 0)) ||
    (hasOpenStep(spec) && changeOfDay(instant, zone) !== null)
  );
}

/** When the clocks change on the day of an instant, or near its ends; else null. */
function changeOfDay(instant: number, zone: string): number | null {
  const { year, month, day } = civilOf(instant, zone);
  const midnight = Date.UTC(year, month - 1, day) - offsetAt(instant, zone);
  const [before, after] = [midnight - 3_600_000, midnight + 25 * 3_600_000];
  if (offsetAt(before, zone) === offsetAt(after, zone)) return null;
  return offsetChange(before, after, zone);
}

/**
 * As in St John's from 1987 to 2011, at 00:01, and in Morocco, from a winter time that is the exception:
 * there systemd may normalise a time in the gap backwards.
 */
function isDayOfOddChange(instant: number, zone: string): boolean {
  const change = changeOfDay(instant, zone);
  const isOdd = zone === 'Africa/Casablanca' || (change !== null && change % 1_800_000 !== 0);
  return change !== null && isOdd;
}

function mayGiveUp({ spec, base, zone, iterations }: Question): boolean {
  if (hasOpenStep(spec)) return true;
  let at: number | null = base;
  for (let left = iterations; at !== null && left > 0; left -= 1) {
    at = nextInstant(spec, at, zone);
    if (at !== null && isDayOfOddChange(at, zone)) return true;
  }
  return false;
}

function hasOpenStep(spec: CalendarSpec): boolean {
  const { years, months, days, hours, minutes, seconds } = spec;
  return [years, months, days, hours, minutes, seconds].some(isOpen);
}

/** `*` in seconds is a step of one, and runs over nothing. */
function isOpen(field: CalendarField): boolean {
  const isEverySecond =
    field.length === 1 && field[0]!.start === 0 && field[0]!.repeat === MICROSECONDS;
  return !isEverySecond && field.some(({ stop, repeat }) => stop === null && repeat > 0);
}
