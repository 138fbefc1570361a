import type { PlannedTask, Profile, TaskName } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';

/** All tasks of a profile, in the order in which they are shown. */
export const taskNames: readonly TaskName[] = [
  'backup',
  'copy',
  'check',
  'forget',
  'prune',
  'drill',
  'restore',
];

/** Something for each task. */
export function forEachTask<T>(make: (task: TaskName) => T): Readonly<Record<TaskName, T>> {
  return {
    backup: make('backup'),
    copy: make('copy'),
    check: make('check'),
    forget: make('forget'),
    prune: make('prune'),
    drill: make('drill'),
    restore: make('restore'),
  };
}

const choices = {
  backup: 'tasks.backupNow',
  copy: 'tasks.copyNow',
  check: 'tasks.checkNow',
  forget: 'tasks.forgetNow',
  prune: 'tasks.pruneNow',
  drill: 'tasks.drillNow',
} as const satisfies Readonly<Record<PlannedTask, WordKey>>;

/** Starting a task, as a menu offers it. */
export function taskAsChoice(task: PlannedTask): string {
  return t(choices[task]);
}

const nouns = {
  backup: 'tasks.backup',
  copy: 'tasks.copy',
  check: 'tasks.check',
  forget: 'tasks.forget',
  prune: 'tasks.prune',
  drill: 'tasks.drill',
  restore: 'tasks.restore',
} as const satisfies Readonly<Record<TaskName, WordKey>>;

/** A task's name, as it stands beside how a run of it ended. */
export function nameOfTask(task: TaskName): string {
  return t(nouns[task]);
}

/** What can be done besides backing up: copying needs a place, forgetting a rule. */
export function tasksToOffer({
  copyTo,
  retention,
}: Pick<Profile, 'copyTo' | 'retention'>): readonly PlannedTask[] {
  return [
    ...(copyTo === null ? [] : (['copy'] as const)),
    'check',
    ...(retention === null ? [] : (['forget'] as const)),
    'prune',
    'drill',
  ];
}

/** The task where it can be started as it is: a restore needs to be told what and where to. */
export function plannedTask(task: TaskName): PlannedTask | null {
  return task === 'restore' ? null : task;
}
