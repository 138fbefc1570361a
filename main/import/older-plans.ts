import { scheduleOfNow } from '../core/schedule-schema.ts';
import { severalSchedules } from '../core/task-schema.ts';
import { taskNames } from '../core/task-names.ts';
import { isList, isTable, toPlain, type Plain, type Table } from './plain-values.ts';

/** A file of Bellhop's format with the plans of older ones as they are written now. */
export function withPlansOfNow(root: Table): Table {
  const { profiles } = root;
  if (profiles === undefined || !isList(profiles)) return root;
  return { ...root, profiles: profiles.map(profileOfNow) };
}

function profileOfNow(profile: Plain): Plain {
  if (!isTable(profile)) return profile;
  const plans = taskNames.flatMap((task) => {
    const plan = profile[task];
    return plan === undefined ? [] : [[task, planOfNow(plan)] as const];
  });
  return { ...profile, ...Object.fromEntries(plans) };
}

function planOfNow(plan: Plain): Plain {
  const several = severalSchedules(plan);
  if (!isTable(several)) return plan;
  const { schedules } = several;
  if (schedules === undefined || !isList(schedules)) return several;
  return { ...several, schedules: schedules.map((each) => toPlain(scheduleOfNow(each)) ?? null) };
}
