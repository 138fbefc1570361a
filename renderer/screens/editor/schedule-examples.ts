/** A schedule that many want. */
export interface ScheduleExample {
  readonly words: string;
  readonly expression: string;
}

/** Common schedules, written each way. */
export const scheduleExamples: Readonly<Record<'calendar' | 'cron', readonly ScheduleExample[]>> = {
  calendar: [
    { words: 'weekdays at 08:30', expression: 'Mon..Fri 08:30' },
    { words: 'every four hours', expression: '*-*-* 00/4:00' },
    { words: 'every quarter of an hour at work', expression: 'Mon..Fri *-*-* 09..16:00/15' },
    { words: 'first Saturday of the month', expression: 'Sat *-*-01..07 03:00' },
    { words: 'last day of the month', expression: '*-*~01 22:00' },
    { words: 'four times a year', expression: 'quarterly' },
  ],
  cron: [
    { words: 'weekdays at 08:30', expression: '30 8 * * 1-5' },
    { words: 'every four hours', expression: '0 */4 * * *' },
    { words: 'every quarter of an hour at work', expression: '*/15 9-16 * * 1-5' },
    { words: 'first Saturday of the month', expression: '0 3 * * 6#1' },
    { words: 'last day of the month', expression: '0 22 L * *' },
  ],
};
