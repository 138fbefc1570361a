import type { ProfileSummary } from '../../../preload/contract/run.ts';

/** The profile whose snapshots are shown: the wanted one, else the first that has backed up. */
export function profileToShow(
  profiles: readonly ProfileSummary[],
  wanted: string | null,
): ProfileSummary | null {
  return (
    profiles.find(({ profile }) => profile.id === wanted) ??
    profiles.find(({ lastSuccessAt }) => lastSuccessAt !== null) ??
    profiles[0] ??
    null
  );
}
