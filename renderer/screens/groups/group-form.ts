import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';

/** A group that nobody has filled in yet. */
export const newGroup: ProfileGroup = { id: '', name: '', profileIds: [], onFailure: 'continue' };

/** The group with a profile moved by so many places; at an end it stays. */
export function moveProfile(group: ProfileGroup, profileId: string, by: -1 | 1): ProfileGroup {
  const from = group.profileIds.indexOf(profileId);
  const to = from + by;
  if (from < 0 || to < 0 || to >= group.profileIds.length) return group;
  const without = group.profileIds.filter((id) => id !== profileId);
  return { ...group, profileIds: without.toSpliced(to, 0, profileId) };
}

export function addProfile(group: ProfileGroup, profileId: string): ProfileGroup {
  if (group.profileIds.includes(profileId)) return group;
  return { ...group, profileIds: [...group.profileIds, profileId] };
}

export function dropProfile(group: ProfileGroup, profileId: string): ProfileGroup {
  return { ...group, profileIds: group.profileIds.filter((id) => id !== profileId) };
}

/** What the group still lacks, at the field that lacks it; null is "all right". */
export function mistakesIn({ name, profileIds }: ProfileGroup): {
  readonly name: string | null;
  readonly profiles: string | null;
} {
  return {
    name: name.trim() === '' ? t('groups.wantsName') : null,
    profiles: profileIds.length === 0 ? t('groups.wantsProfile') : null,
  };
}
