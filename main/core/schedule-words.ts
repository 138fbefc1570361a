import type { Schedule, Weekday } from '../../preload/contract/profile.ts';
import { dayOfMonth, weekdayName } from '../../words/calendar-names.ts';
import { listInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { parseCalendar } from './calendar/parse.ts';
import { calendarWords } from './calendar/words.ts';
import { inZone } from './calendar/zone-words.ts';
import { cronWords } from './cron-words.ts';

/** A readable schedule as one phrase, like `every Monday and Thursday at 09:00`. */
export function scheduleInWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'every':
      return t(INTERVALS[schedule.unit], { count: schedule.count });
    case 'daily':
      return t('calendar.everyDayAt', { times: times(schedule.at) });
    case 'weekly':
      return weekly(schedule.days, times(schedule.at));
    case 'monthly':
      return t('calendar.monthly', {
        days: monthDays(schedule.days),
        times: times(schedule.at),
      });
    case 'calendar': {
      const { expression } = schedule;
      const parsed = parseCalendar(expression);
      return parsed.ok ? calendarWords(parsed.spec) : t('calendar.atExpression', { expression });
    }
    case 'cron':
      return inZone(cronWords(schedule.expression), schedule.zone);
  }
}

const INTERVALS = {
  minutes: 'schedules.everyMinutes',
  hours: 'schedules.everyHours',
  days: 'schedules.everyDays',
} as const satisfies Readonly<Record<'minutes' | 'hours' | 'days', WordKey>>;

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function weekly(days: readonly Weekday[], at: string): string {
  const names = WEEK.flatMap((day, index) => (days.includes(day) ? [weekdayName(index)] : []));
  return names.length === WEEK.length
    ? t('calendar.everyDayAt', { times: at })
    : t('calendar.weekly', { days: listInWords(names), times: at });
}

function monthDays(days: readonly number[]): string {
  const chosen = [...new Set(days)];
  const fromStart = chosen.filter((day) => day > 0).toSorted((a, b) => a - b);
  const fromEnd = chosen.filter((day) => day < 0).toSorted((a, b) => a - b);
  return listInWords([
    ...fromStart.map((day) => t('calendar.theDay', { day: dayOfMonth(day) })),
    ...fromEnd.map(dayFromEnd),
  ]);
}

function dayFromEnd(day: number): string {
  return day === -1
    ? t('calendar.theLastDay')
    : t('calendar.theDayFromLast', { day: dayOfMonth(-day) });
}

function times(at: readonly string[]): string {
  return listInWords([...new Set(at)].toSorted());
}
