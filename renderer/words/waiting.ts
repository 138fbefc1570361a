import type { WaitingTask } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';
import { formatInstant, type Reader } from './instant.ts';
import { nameOfTask } from './tasks.ts';

/** What waits, and why: a delay that nobody can do anything about is said as "about to start". */
export function waitingInWords(
  { task, slot, reason }: WaitingTask,
  reader: Reader,
): { readonly what: string; readonly why: string } {
  const about = { task: nameOfTask(task), time: formatInstant(slot, reader) };
  return reason === ''
    ? { what: t('schedules.startsTask', about), why: t('schedules.aboutToStart') }
    : { what: t('schedules.waitsTask', about), why: reason };
}
