import type { Failure } from '../../preload/contract/result.ts';
import { civilOf } from './calendar/zone-clock.ts';
import type { Verdict } from './run-state.ts';
import type { Slots } from './slots-of.ts';
import type { Owed } from './task-book.ts';

/** The verdict on slots that passed while nobody could run them, and that nothing makes up for. */
export function missedVerdict(missed: Slots, zone: string): Verdict {
  const message = `${countInWords(missed, zone)} passed while Bellhop or the computer was off or asleep.`;
  const hint = 'Let the profile make up for missed times, or run it by hand.';
  return skipped({ kind: 'missed', message, hint });
}

/** The verdict on a slot whose conditions are not met; `reason` is a sentence. */
export function unmetVerdict(reason: string, catchUp: boolean): Verdict {
  const hint = catchUp
    ? 'It is made up for as soon as that has changed. It can be run by hand at any time.'
    : 'Its next time is waited for. It can be run by hand at any time.';
  return skipped({ kind: 'condition-unmet', message: reason, hint });
}

/** The verdict on a slot that came while the task was still at work. */
export const overlapVerdict: Verdict = skipped({
  kind: 'condition-unmet',
  message: 'Its last run was still on when the next was due.',
  hint: 'Let it run less often, or find out why it takes so long.',
});

/** The verdict on a slot that could not run before the next one came. */
export const overtakenVerdict: Verdict = skipped({
  kind: 'condition-unmet',
  message: 'Its next time came before it could start.',
  hint: 'Let the profile make up for missed times, or let its runs start less spread out.',
});

/** What a run that stands for several slots, or for one that has passed, has to say about it. */
export function owedRemark({ first, slot, count, isLate }: Owed, zone: string): string | null {
  if (count === 1)
    return isLate ? `Makes up for ${writeInstant(slot, zone)}, which was missed.` : null;
  return `Makes up for ${countInWords({ first, last: slot, count }, zone)}.`;
}

/** An instant on the clock of a zone, like `2026-03-01 08:00`. */
export function writeInstant(instant: number, zone: string): string {
  const { year, month, day, hour, minute } = civilOf(instant, zone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

function countInWords({ first, last, count }: Slots, zone: string): string {
  const [from, to] = [writeInstant(first, zone), writeInstant(last, zone)];
  return count === 1 ? `Its time at ${from}` : `${String(count)} times from ${from} to ${to}`;
}

function skipped(failure: Failure): Verdict {
  return { outcome: 'skipped', failure, message: failure.message };
}
