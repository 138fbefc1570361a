import type { ProfileSummary } from '../../../preload/contract/run.ts';

/** The profiles that hold the text, in any case, in what their cards show; all for an empty one. */
export function narrowProfiles(
  profiles: readonly ProfileSummary[],
  text: string,
): readonly ProfileSummary[] {
  const sought = text.trim().toLowerCase();
  if (sought === '') return profiles;
  return profiles.filter(({ profile, repository }) =>
    [profile.name, repository.location, ...profile.source.paths, ...profile.tags].some((each) =>
      each.toLowerCase().includes(sought),
    ),
  );
}
