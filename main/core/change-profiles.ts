import type {
  Profile,
  ProfileDraft,
  Repository,
  TaskPlan,
} from '../../preload/contract/profile.ts';
import type { Configuration } from './configuration.ts';
import { plansOf, taskNames } from './task-names.ts';

/** A profile with its repository, or null where either is not there. */
export function findDraft(
  { profiles, repositories }: Configuration,
  profileId: string,
): ProfileDraft | null {
  const profile = profiles.find(({ id }) => id === profileId);
  const repository = repositories.find(({ id }) => id === profile?.repositoryId);
  return profile === undefined || repository === undefined ? null : { profile, repository };
}

/** The configuration with this draft added or replaced; empty ids are filled in. */
export function putDraft(
  configuration: Configuration,
  draft: ProfileDraft,
  newId: () => string,
): { readonly configuration: Configuration; readonly profile: Profile } {
  const repository = withId(draft.repository, configuration.repositories, newId);
  const profile: Profile = {
    ...draft.profile,
    id: draft.profile.id || newId(),
    repositoryId: repository.id,
    tasks: withHookIds(draft.profile.tasks, newId),
  };
  const next = {
    ...configuration,
    repositories: put(configuration.repositories, repository),
    profiles: put(configuration.profiles, profile),
  };
  return { configuration: dropUnused(next), profile };
}

function withHookIds(tasks: Profile['tasks'], newId: () => string): Profile['tasks'] {
  const filled = (plan: TaskPlan): TaskPlan => ({
    ...plan,
    hooks: plan.hooks.map((hook) => (hook.id === '' ? { ...hook, id: newId() } : hook)),
  });
  const plans = taskNames.map((task) => [task, filled(tasks[task])] as const);
  return plansOf(Object.fromEntries(plans));
}

/** The configuration without this profile, and without what only it used: repository, groups. */
export function removeProfile(configuration: Configuration, profileId: string): Configuration {
  const profiles = configuration.profiles.filter(({ id }) => id !== profileId);
  const groups = configuration.groups
    .map((group) => ({
      ...group,
      profileIds: group.profileIds.filter((each) => each !== profileId),
    }))
    .filter((group) => group.profileIds.length > 0);
  return dropUnused({ ...configuration, profiles, groups });
}

/** Two profiles with the same access share one repository, and so one queue. */
function withId(
  wanted: Repository,
  stored: readonly Repository[],
  newId: () => string,
): Repository {
  if (stored.some(({ id }) => id === wanted.id)) return wanted;
  const access = accessOf(wanted);
  const same = stored.find((repository) => accessOf(repository) === access);
  return { ...wanted, id: same?.id ?? (wanted.id || newId()) };
}

function accessOf({ location, passwordSecret, environment }: Repository): string {
  return JSON.stringify([location, passwordSecret, environment]);
}

function put<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  return list.some(({ id }) => id === item.id)
    ? list.map((each) => (each.id === item.id ? item : each))
    : [...list, item];
}

function dropUnused(configuration: Configuration): Configuration {
  const used = new Set(configuration.profiles.map(({ repositoryId }) => repositoryId));
  return {
    ...configuration,
    repositories: configuration.repositories.filter(({ id }) => used.has(id)),
  };
}
