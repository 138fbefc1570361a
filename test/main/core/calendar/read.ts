import { nextInstant } from '../../../../main/core/calendar/elapse.ts';
import { parseCalendar } from '../../../../main/core/calendar/parse.ts';
import type { CalendarProblem, CalendarSpec } from '../../../../main/core/calendar/spec.ts';

/** The spec of an expression that is valid. */
export function specOf(text: string): CalendarSpec {
  const parsed = parseCalendar(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.spec;
}

/** What is wrong with an expression; null if nothing is. */
export function problemOf(text: string): CalendarProblem | null {
  const parsed = parseCalendar(text);
  return parsed.ok ? null : parsed.problem;
}

/** The next instants of an expression after an ISO date, as ISO dates. */
export function following(text: string, after: string, { count = 3, zone = 'UTC' } = {}): string[] {
  const found: string[] = [];
  let at: number | null = Date.parse(after);
  while (at !== null && found.length < count) {
    at = nextInstant(specOf(text), at, zone);
    if (at !== null) found.push(new Date(at).toISOString().replace('.000Z', 'Z'));
  }
  return found;
}
