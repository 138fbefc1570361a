import type { Schedule } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import { parseCalendar } from './calendar/parse.ts';
import type { CalendarProblem } from './calendar/spec.ts';
import { isZone } from './calendar/zone-clock.ts';
import { cronProblem } from './cron-problem.ts';
import { isTime, isDayOfMonth } from './picked-calendar.ts';

type Interval = Extract<Schedule, { readonly kind: 'every' }>;

/** The longest intervals are a year. */
const LONGEST = { minutes: 525_600, hours: 8_760, days: 365 } as const;

/** What is wrong with a schedule, and where in its text; null where it can be read. */
export function scheduleProblem(schedule: Schedule): CalendarProblem | null {
  switch (schedule.kind) {
    case 'cron':
      return cronProblem(schedule.expression) ?? zoneProblem(schedule.zone);
    case 'calendar': {
      const parsed = parseCalendar(schedule.expression);
      return parsed.ok ? null : parsed.problem;
    }
    case 'every':
      return intervalProblem(schedule.count, schedule.unit);
    case 'daily':
      return timesProblem(schedule.at);
    case 'weekly':
      return schedule.days.length === 0
        ? whole(t('scheduleMistakes.chooseDay'))
        : timesProblem(schedule.at);
    case 'monthly':
      return daysProblem(schedule.days) ?? timesProblem(schedule.at);
  }
}

function intervalProblem(count: number, unit: Interval['unit']): CalendarProblem | null {
  if (count < 1) return whole(t('scheduleMistakes.sayInterval'));
  return count <= LONGEST[unit] ? null : whole(t('scheduleMistakes.yearAtMost'));
}

function daysProblem(days: readonly number[]): CalendarProblem | null {
  if (days.length === 0) return whole(t('scheduleMistakes.chooseDay'));
  const day = days.find((each) => !isDayOfMonth(each));
  return day === undefined ? null : whole(t('scheduleMistakes.noMonthDay', { day }));
}

function timesProblem(times: readonly string[]): CalendarProblem | null {
  if (times.length === 0) return whole(t('scheduleMistakes.chooseTime'));
  const time = times.find((each) => !isTime(each));
  return time === undefined ? null : whole(t('scheduleMistakes.noTime', { time }));
}

function zoneProblem(zone: string | null): CalendarProblem | null {
  return zone === null || isZone(zone) ? null : whole(t('scheduleMistakes.noZone', { zone }));
}

function whole(message: string): CalendarProblem {
  return { message, at: 0, length: 0 };
}
