import type { Schedule, TaskName } from '../../../preload/contract/profile.ts';
import type { Tell } from '../imported.ts';
import { sectionOf, textsOf, type Table } from '../plain-values.ts';
import { nearestSchedule } from './calendar.ts';

/** Reads the `schedule` of a section; what Bellhop's own schedules cannot say becomes a note. */
export function readSchedule(section: Table, task: TaskName, tell: Tell): Schedule | null {
  const written = section['schedule'];
  const expressions = textsOf(sectionOf(written)?.['at'] ?? written);
  if (expressions.length === 0) return null;
  const key = `${task}.schedule`;
  const quoted = expressions.map((expression) => `"${expression}"`).join(', ');
  const nearest = nearestSchedule(expressions);
  if (nearest === null) {
    tell(key, `${quoted} cannot be read, so the task runs by hand only`);
    return null;
  }
  if (!nearest.isExact) {
    tell(key, `${quoted} becomes ${inWords(nearest.schedule)}, the nearest that Bellhop has`);
  }
  return nearest.schedule;
}

function inWords(schedule: Schedule): string {
  if (schedule.kind === 'daily') return `daily at ${schedule.at}`;
  return schedule.hours === 1 ? 'every hour' : `every ${String(schedule.hours)} hours`;
}
