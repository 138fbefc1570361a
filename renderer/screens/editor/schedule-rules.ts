import type { Schedule } from '../../../preload/contract/profile.ts';
import type { SchedulePreview } from '../../../preload/contract/schedule.ts';

/** The longest intervals are a year. */
const longest = { minutes: 525_600, hours: 8_760, days: 365 } as const;

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What the fields of a schedule must be, as sentences that help. True is "all right". */
export const scheduleRules = {
  every: (count: number, unit: keyof typeof longest) =>
    (Number.isInteger(count) && count >= 1 && count <= longest[unit]) ||
    `Choose 1 to ${new Intl.NumberFormat().format(longest[unit])} whole ${unit}.`,
  times: (times: readonly string[]) => {
    if (times.length === 0) return 'Add a time.';
    if (times.some((time) => !timePattern.test(time))) return 'Write a time such as 20:00.';
    if (times.length > 48) return 'Choose 48 times at most.';
    return new Set(times).size === times.length || 'This time is there twice.';
  },
  days: (days: readonly unknown[]) => days.length > 0 || 'Choose at least one day.',
  expression: (text: string) => {
    if (text.trim() === '') return 'Write an expression, or choose an example.';
    return text.length <= 500 || 'An expression has 500 characters at most.';
  },
  zone: (zone: string) =>
    zone.trim() === '' || isZone(zone.trim()) || 'Write a time zone such as Europe/Berlin.',
  quietTime: (time: string) => timePattern.test(time) || 'Write a time such as 22:00.',
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
