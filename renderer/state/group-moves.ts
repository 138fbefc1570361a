import type { WindowApi } from '../../preload/contract/api.ts';
import type { ProfileGroup } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import type { RunReport } from '../../preload/contract/run.ts';
import { makeRefresh } from './refresh.ts';

/** How a group's run stands that this window has started. */
export type GroupRun =
  | { readonly kind: 'on' }
  | { readonly kind: 'ended'; readonly reports: readonly RunReport[] }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** What the window knows of groups. A group's run takes hours, and outlives the screen. */
export interface GroupMirror {
  readonly groups: readonly ProfileGroup[] | null;
  /** By the group's id. */
  readonly groupRuns: Readonly<Record<string, GroupRun>>;
}

export interface GroupMoves {
  lookAtGroups(): Promise<void>;
  /** Backs up the group's profiles in turn; a group that is on is left alone. */
  runGroup(groupId: string): Promise<void>;
}

export const groupsAtFirst: GroupMirror = { groups: null, groupRuns: {} };

/** The moves around groups. */
export function groupMoves(
  api: WindowApi,
  set: (change: Partial<GroupMirror>) => void,
  get: () => GroupMirror,
): GroupMoves {
  const note = (groupId: string, run: GroupRun): void => {
    set({ groupRuns: { ...get().groupRuns, [groupId]: run } });
  };
  return {
    lookAtGroups: makeRefresh(async () => {
      set({ groups: await api.groups.list() });
    }),
    runGroup: async (groupId) => {
      if (get().groupRuns[groupId]?.kind === 'on') return;
      note(groupId, { kind: 'on' });
      const ended = await api.groups.run(groupId, 'manual', 'backup');
      note(
        groupId,
        ended.ok
          ? { kind: 'ended', reports: ended.value }
          : { kind: 'refused', failure: ended.failure },
      );
    },
  };
}
