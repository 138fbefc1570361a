import type { ProfileSummary } from '../../../preload/contract/run.ts';

/** Profiles as Home lists them: what failed, then what runs, what is overdue, what was not clean, then the rest, each by name. */
export function inOrder(profiles: readonly ProfileSummary[]): readonly ProfileSummary[] {
  return profiles.toSorted(
    (a, b) => urgency(a) - urgency(b) || a.profile.name.localeCompare(b.profile.name),
  );
}

/** Whether the last run left something that a person should know. */
export function isTroubled({ currentRun, lastRun }: ProfileSummary): boolean {
  const outcome = lastRun?.outcome;
  return currentRun === null && (outcome === 'failed' || outcome === 'interrupted');
}

function urgency(summary: ProfileSummary): number {
  if (isTroubled(summary)) return 0;
  if (summary.currentRun !== null) return 1;
  if (summary.overdueSince !== null) return 2;
  if (summary.lastRun?.outcome === 'warned' || summary.failingHooks.length > 0) return 3;
  return 4;
}
