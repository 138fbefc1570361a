import type { WaitingTask } from '../../preload/contract/schedule.ts';
import { formatInstant, type Reader } from './instant.ts';
import { nameOfTask } from './tasks.ts';

/** What waits, and why: a delay that nobody can do anything about is said as "about to start". */
export function waitingInWords(
  { task, slot, reason }: WaitingTask,
  reader: Reader,
): { readonly what: string; readonly why: string } {
  const what = `${nameOfTask(task)} of ${formatInstant(slot, reader)}`;
  return reason === '' ? { what, why: 'about to start' } : { what: `${what} waits`, why: reason };
}
