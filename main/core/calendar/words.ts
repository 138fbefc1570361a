import { dayWords, isEveryDay } from './day-words.ts';
import { nextShown } from './shown.ts';
import type { CalendarSpec } from './spec.ts';
import { timeWords } from './time-words.ts';

/**
 * A spec as a phrase, such as "Mondays to Fridays at 09:00 and 17:00", for whoever does not read
 * OnCalendar. Of long lists it says only how they begin and how many follow. "never" is said of what
 * no calendar has; what lies in the past only is not told apart.
 */
export function calendarWords(spec: CalendarSpec): string {
  if (nextShown(spec, 0) === null) return 'never';
  return `${daysAndTime(spec)}${zoneWords(spec)}`;
}

function daysAndTime(spec: CalendarSpec): string {
  const time = timeWords(spec);
  if (time.isAllDay && isEveryDay(spec)) return time.text;
  const days = dayWords(spec);
  return `${days}${time.isAt || days.endsWith(',') ? ' ' : ', '}${time.text}`;
}

function zoneWords({ zone }: CalendarSpec): string {
  if (zone === null) return '';
  return zone === 'UTC' ? ', UTC' : `, ${zone} time`;
}
