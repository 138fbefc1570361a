import type { TaskPlan } from '../../../preload/contract/profile.ts';
import { fromConditionsForm, toConditionsForm, type ConditionsForm } from './conditions-form.ts';
import { fromScheduleForm, toScheduleForm, type ScheduleForm } from './schedule-form.ts';

/** When a task runs and what holds it back, as the editor holds it. */
export interface PlanForm {
  readonly schedules: ScheduleForm[];
  /** Whether it also follows backups. */
  readonly isChained: boolean;
  readonly afterBackups: number;
  readonly conditions: ConditionsForm;
}

type When = Omit<TaskPlan, 'hooks'>;

/** The form of a stored plan. */
export function toPlanForm({ schedules, afterBackups, conditions }: When): PlanForm {
  return {
    schedules: schedules.map(toScheduleForm),
    isChained: afterBackups !== null,
    afterBackups: afterBackups ?? 1,
    conditions: toConditionsForm(conditions),
  };
}

/** Reads the form back. Expects a validated one. */
export function fromPlanForm({ schedules, conditions, ...chain }: PlanForm): When {
  return {
    schedules: schedules.map(fromScheduleForm),
    afterBackups: chain.isChained ? chain.afterBackups : null,
    conditions: fromConditionsForm(conditions),
  };
}
