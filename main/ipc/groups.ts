import type { Api } from '../../preload/contract/api.ts';
import type { PlannedTask, ProfileGroup } from '../../preload/contract/profile.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { RunReport, Trigger } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import type { Configuration } from '../core/configuration.ts';

export interface GroupNeeds {
  readonly read: () => Configuration;
  /** Checks and stores the next configuration. */
  readonly store: (next: Configuration) => Result<Configuration>;
  readonly newId: () => string;
  readonly run: (
    group: ProfileGroup,
    trigger: Trigger,
    task: PlannedTask,
  ) => Promise<Result<readonly RunReport[]>>;
  readonly changed: () => void;
}

/** Answers what a guest asks of groups of profiles. */
export function groupAnswers(needs: GroupNeeds): Api['groups'] {
  const find = (groupId: string): ProfileGroup | undefined =>
    needs.read().groups.find(({ id }) => id === groupId);
  const put = <T>(groups: readonly ProfileGroup[], value: T): Result<T> => {
    const stored = needs.store({ ...needs.read(), groups });
    if (!stored.ok) return stored;
    needs.changed();
    return { ok: true, value };
  };
  return {
    list: async () => needs.read().groups,
    save: async (draft) => {
      const group = { ...draft, id: draft.id || needs.newId() };
      const failure = refuse(group, needs.read());
      if (failure !== null) return { ok: false, failure };
      const others = needs.read().groups.filter(({ id }) => id !== group.id);
      return put([...others, group], group);
    },
    remove: async (groupId) => {
      if (find(groupId) === undefined) return { ok: false, failure: unknownGroup(groupId) };
      return put(
        needs.read().groups.filter(({ id }) => id !== groupId),
        null,
      );
    },
    run: async (groupId, trigger, task) => {
      const group = find(groupId);
      return group === undefined
        ? { ok: false, failure: unknownGroup(groupId) }
        : needs.run(group, trigger, task);
    },
  };
}

/** On the command line a group stands where a profile may stand, so their names must differ. */
function refuse(group: ProfileGroup, { groups, profiles }: Configuration): Failure | null {
  const others = groups.filter(({ id }) => id !== group.id);
  const isTaken = [...others, ...profiles].some(
    ({ name }) => name.toLowerCase() === group.name.trim().toLowerCase(),
  );
  if (isTaken) {
    return {
      kind: 'invalid-input',
      message: t('failuresRun.groupTaken', { name: group.name }),
      hint: t('failuresRun.groupTakenHint'),
    };
  }
  if (new Set(group.profileIds).size === group.profileIds.length) return null;
  return {
    kind: 'invalid-input',
    message: t('failuresRun.groupTwice'),
    hint: t('failuresRun.groupTwiceHint'),
  };
}

function unknownGroup(id: string): Failure {
  return {
    kind: 'not-found',
    message: t('failuresRun.noGroup', { id }),
    hint: t('failuresRun.mayBeRemoved'),
  };
}
