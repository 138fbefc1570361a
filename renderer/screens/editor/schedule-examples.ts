import { t } from '../../../words/t.ts';

/** A schedule that many want. */
export interface ScheduleExample {
  readonly words: string;
  readonly expression: string;
}

/** Common schedules, written each way. */
export function scheduleExamples(): Readonly<
  Record<'calendar' | 'cron', readonly ScheduleExample[]>
> {
  return {
    calendar: [
      { words: t('editorSchedule.exampleWeekdays'), expression: 'Mon..Fri 08:30' },
      { words: t('editorSchedule.exampleFourHours'), expression: '*-*-* 00/4:00' },
      { words: t('editorSchedule.exampleAtWork'), expression: 'Mon..Fri *-*-* 09..16:00/15' },
      { words: t('editorSchedule.exampleFirstSaturday'), expression: 'Sat *-*-01..07 03:00' },
      { words: t('editorSchedule.exampleLastDay'), expression: '*-*~01 22:00' },
      { words: t('editorSchedule.exampleQuarterly'), expression: 'quarterly' },
    ],
    cron: [
      { words: t('editorSchedule.exampleWeekdays'), expression: '30 8 * * 1-5' },
      { words: t('editorSchedule.exampleFourHours'), expression: '0 */4 * * *' },
      { words: t('editorSchedule.exampleAtWork'), expression: '*/15 9-16 * * 1-5' },
      { words: t('editorSchedule.exampleFirstSaturday'), expression: '0 3 * * 6#1' },
      { words: t('editorSchedule.exampleLastDay'), expression: '0 22 L * *' },
    ],
  };
}
