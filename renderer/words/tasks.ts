import type { PlannedTask, Profile, TaskName } from '../../preload/contract/profile.ts';

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

const choices: Readonly<Record<PlannedTask, string>> = {
  backup: 'Back up now',
  copy: 'Copy the snapshots now',
  check: 'Check the repository now',
  forget: 'Forget old snapshots now',
  prune: 'Prune the repository now',
  drill: 'Try a restore now',
};

/** Starting a task, as a menu offers it. */
export function taskAsChoice(task: PlannedTask): string {
  return choices[task];
}

const nouns: Readonly<Record<TaskName, string>> = {
  backup: 'backup',
  copy: 'copy',
  check: 'check',
  forget: 'forget',
  prune: 'prune',
  drill: 'trial restore',
  restore: 'restore',
};

/** A task's name, as it stands beside how a run of it ended. */
export function nameOfTask(task: TaskName): string {
  return nouns[task];
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
