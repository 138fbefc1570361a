import type { Schedule } from '../../preload/contract/profile.ts';

/** A schedule as a sentence has it: `every 6 hours`, `daily at 20:00`, `by hand`. */
export function scheduleInWords(schedule: Schedule | null): string {
  if (schedule === null) return 'by hand';
  if (schedule.kind === 'daily') return `daily at ${schedule.at}`;
  return schedule.hours === 1 ? 'every hour' : `every ${String(schedule.hours)} hours`;
}
