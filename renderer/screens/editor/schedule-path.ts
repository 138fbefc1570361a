import type { PlannedTask } from '../../../preload/contract/profile.ts';

/** Where one of a task's schedules stands in the profile's form. */
export type SchedulePath = `plans.${PlannedTask}.schedules.${number}`;
