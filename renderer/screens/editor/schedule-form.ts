import type { Schedule } from '../../../preload/contract/profile.ts';

/** A schedule as the editor holds it; hours and time are kept while another kind is chosen. */
export interface ScheduleForm {
  readonly kind: 'hand' | Schedule['kind'];
  readonly everyHours: number;
  readonly dailyAt: string;
}

/** The form of a stored schedule. */
export function toScheduleForm(schedule: Schedule | null): ScheduleForm {
  return {
    kind: schedule?.kind ?? 'hand',
    everyHours: schedule?.kind === 'every' ? schedule.hours : 6,
    dailyAt: schedule?.kind === 'daily' ? schedule.at : '20:00',
  };
}

/** Reads the form back. Expects a validated one. */
export function fromScheduleForm({ kind, everyHours, dailyAt }: ScheduleForm): Schedule | null {
  switch (kind) {
    case 'hand':
      return null;
    case 'every':
      return { kind: 'every', hours: everyHours };
    case 'daily':
      return { kind: 'daily', at: dailyAt };
  }
}
