import type { PlannedTask, Profile } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import { chainedTasks, isFollowed } from '../core/chains.ts';

export interface FollowUpNeeds {
  readonly find: (profileId: string) => { readonly profile: Profile } | null;
  readonly chains: {
    /** Counts one more backup; answers how many there were since the task last followed. */
    count(profileId: string, task: PlannedTask): number;
    reset(profileId: string, task: PlannedTask): void;
  };
  readonly start: (profileId: string, task: PlannedTask) => void;
}

/**
 * Starts the tasks that follow a backup which has just ended. The count starts again before the task
 * does: one that fails is a matter of its own, not to be repeated after each backup.
 */
export function followUp(run: Run, { find, chains, start }: FollowUpNeeds): void {
  const known = isFollowed(run) ? find(run.profileId) : null;
  if (known === null) return;
  for (const { task, every } of chainedTasks(known.profile)) {
    if (chains.count(run.profileId, task) < every) continue;
    chains.reset(run.profileId, task);
    start(run.profileId, task);
  }
}
