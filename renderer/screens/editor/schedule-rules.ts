import type { Schedule } from '../../../preload/contract/profile.ts';
import type { SchedulePreview } from '../../../preload/contract/schedule.ts';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { formatNumber } from '../../words/count.ts';

/** The longest intervals are a year. */
const longest = { minutes: 525_600, hours: 8_760, days: 365 } as const;

const wholeUnits = {
  minutes: 'editorMistakes.everyMinutes',
  hours: 'editorMistakes.everyHours',
  days: 'editorMistakes.everyDays',
} as const satisfies Readonly<Record<keyof typeof longest, WordKey>>;

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What the fields of a schedule must be, as sentences that help. True is "all right". */
export const scheduleRules = {
  every: (count: number, unit: keyof typeof longest) =>
    (Number.isInteger(count) && count >= 1 && count <= longest[unit]) ||
    t(wholeUnits[unit], { most: formatNumber(longest[unit]) }),
  times: (times: readonly string[]) => {
    if (times.length === 0) return t('editorMistakes.noTime');
    if (times.some((time) => !timePattern.test(time))) return t('editorMistakes.time');
    if (times.length > 48) return t('editorMistakes.tooManyTimes');
    return new Set(times).size === times.length || t('editorMistakes.sameTime');
  },
  days: (days: readonly unknown[]) => days.length > 0 || t('editorMistakes.noDay'),
  expression: (text: string) => {
    if (text.trim() === '') return t('editorMistakes.noExpression');
    return text.length <= 500 || t('editorMistakes.longExpression');
  },
  zone: (zone: string) => zone.trim() === '' || isZone(zone.trim()) || t('editorMistakes.zone'),
  quietTime: (time: string) => timePattern.test(time) || t('editorMistakes.quietTime'),
} as const;

/** What main has against an expression; true where it can be read. */
export async function readable(
  schedule: Schedule,
  preview: (schedule: Schedule) => Promise<SchedulePreview>,
): Promise<true | string> {
  const seen = await preview(schedule);
  return seen.kind === 'readable' || seen.message;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
