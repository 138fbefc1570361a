import type { Schedule, TaskPlan } from '../../../preload/contract/profile.ts';

/** When a task runs, as the editor holds it; what is typed is kept while another kind is chosen. */
export interface ScheduleForm {
  readonly kind: 'hand' | Schedule['kind'];
  readonly everyHours: number;
  readonly dailyAt: string;
  /** Whether it also follows backups. */
  readonly isChained: boolean;
  readonly afterBackups: number;
}

type When = Pick<TaskPlan, 'schedule' | 'afterBackups'>;

/** The form of a stored plan. */
export function toScheduleForm({ schedule, afterBackups }: When): ScheduleForm {
  return {
    kind: schedule?.kind ?? 'hand',
    everyHours: schedule?.kind === 'every' ? schedule.hours : 6,
    dailyAt: schedule?.kind === 'daily' ? schedule.at : '20:00',
    isChained: afterBackups !== null,
    afterBackups: afterBackups ?? 1,
  };
}

/** Reads the form back. Expects a validated one. */
export function fromScheduleForm({ kind, everyHours, dailyAt, ...chain }: ScheduleForm): When {
  const afterBackups = chain.isChained ? chain.afterBackups : null;
  switch (kind) {
    case 'hand':
      return { schedule: null, afterBackups };
    case 'every':
      return { schedule: { kind: 'every', hours: everyHours }, afterBackups };
    case 'daily':
      return { schedule: { kind: 'daily', at: dailyAt }, afterBackups };
  }
}
