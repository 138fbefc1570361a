import { t } from '../../../words/t.ts';
import { dayWords, isEveryDay } from './day-words.ts';
import { nextShown } from './shown.ts';
import type { CalendarSpec } from './spec.ts';
import { timeWords } from './time-words.ts';
import { inZone } from './zone-words.ts';

/**
 * A spec as a phrase, such as "Mondays to Fridays at 09:00 and 17:00", for whoever does not read
 * OnCalendar. Of long lists it says only how they begin and how many follow. "never" is said of what
 * no calendar has; what lies in the past only is not told apart.
 */
export function calendarWords(spec: CalendarSpec): string {
  if (nextShown(spec, 0) === null) return t('calendar.never');
  return inZone(daysAndTime(spec), spec.zone);
}

function daysAndTime(spec: CalendarSpec): string {
  const time = timeWords(spec);
  if (time.isAllDay && isEveryDay(spec)) return time.text;
  const days = dayWords(spec);
  const isOne = time.isAt || days.endsWith(',');
  return t(isOne ? 'calendar.dayWithTime' : 'calendar.dayThenTime', { days, time: time.text });
}
