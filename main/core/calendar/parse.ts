import { t } from '../../../words/t.ts';
import { Cursor } from './cursor.ts';
import { parseDate } from './parse-date.ts';
import { parseEpoch } from './parse-epoch.ts';
import { parseTime } from './parse-time.ts';
import { parseWeekdays } from './parse-weekdays.ts';
import { shorthands } from './shorthands.ts';
import type { CalendarProblem, CalendarSpec } from './spec.ts';
import { isZone } from './zone-clock.ts';

export type ParsedCalendar =
  | { readonly ok: true; readonly spec: CalendarSpec }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Reads an expression of systemd's OnCalendar (systemd.time(7)): takes what systemd-analyze takes,
 * and says what is wrong with anything else. `knowsZone` is told a name as it is written.
 */
export function parseCalendar(
  text: string,
  knowsZone: (name: string) => boolean = isZone,
): ParsedCalendar {
  const { body, zone } = splitZone(text, knowsZone);
  if (body === '') return refused({ message: t('scheduleMistakes.empty'), at: 0, length: 1 });
  const word = /^[a-z-]+$/i.test(body) ? body.toLowerCase() : '';
  const cursor = new Cursor(shorthands.get(word) ?? body);
  const spec = parseParts(cursor, zone);
  if (spec !== null) return { ok: true, spec };
  return refused(
    cursor.problem ?? { message: t('scheduleMistakes.unreadable'), at: 0, length: text.length },
  );
}

function refused(problem: CalendarProblem): ParsedCalendar {
  return { ok: false, problem };
}

interface Split {
  readonly body: string;
  readonly zone: string | null;
}

/** UTC is taken in any case, other zones only as they are written. */
function splitZone(text: string, knowsZone: (name: string) => boolean): Split {
  const space = text.lastIndexOf(' ');
  const name = text.slice(space + 1);
  const zone = name.toUpperCase() === 'UTC' ? 'UTC' : name;
  const isKnown = space >= 0 && (zone === 'UTC' || knowsZone(zone));
  return isKnown ? { body: text.slice(0, space), zone } : { body: text, zone: null };
}

function parseParts(cursor: Cursor, zone: string | null): CalendarSpec | null {
  const days = parseWeekdays(cursor);
  if (days === null) return null;
  const weekdays = days.length === 0 || days.length === 7 ? null : days;
  if (cursor.next === '@') {
    const instant = parseEpoch(cursor);
    return instant && { weekdays, ...instant, zone: 'UTC' };
  }
  const date = parseDate(cursor);
  const time = date && parseTime(cursor);
  return time && { weekdays, ...date, ...time, zone };
}
