import type { Profile, TaskName } from '../../preload/contract/profile.ts';

/** All tasks of a profile, in the order in which they are shown. */
export const taskNames: readonly TaskName[] = ['backup', 'copy', 'check', 'forget', 'prune'];

const choices: Readonly<Record<TaskName, string>> = {
  backup: 'Back up now',
  copy: 'Copy the snapshots now',
  check: 'Check the repository now',
  forget: 'Forget old snapshots now',
  prune: 'Prune the repository now',
};

/** Starting a task, as a menu offers it. */
export function taskAsChoice(task: TaskName): string {
  return choices[task];
}

/** What can be done besides backing up: copying needs a place, forgetting a rule. */
export function tasksToOffer({
  copyTo,
  retention,
}: Pick<Profile, 'copyTo' | 'retention'>): readonly TaskName[] {
  return [
    ...(copyTo === null ? [] : (['copy'] as const)),
    'check',
    ...(retention === null ? [] : (['forget'] as const)),
    'prune',
  ];
}
