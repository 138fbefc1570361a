import type { ProfileSummary, Run } from '../../../preload/contract/run.ts';
import { spokenLocale } from '../../../words/t.ts';

/** Profiles as Home lists them: what failed, then what runs, what is overdue, what was not clean, then the rest, each by name. */
export function inOrder(profiles: readonly ProfileSummary[]): readonly ProfileSummary[] {
  return profiles.toSorted(
    (a, b) =>
      urgency(a) - urgency(b) || a.profile.name.localeCompare(b.profile.name, spokenLocale()),
  );
}

/** The runs that a person should do something about: the last backup, and other tasks that failed. */
export function troublesOf({ currentRun, lastRun, failedRuns }: ProfileSummary): readonly Run[] {
  const outcome = lastRun?.outcome;
  const isFailed = currentRun === null && (outcome === 'failed' || outcome === 'interrupted');
  const backup = lastRun !== null && isFailed ? [lastRun] : [];
  return [...backup, ...failedRuns.filter(({ id }) => id !== currentRun?.run.id)];
}

/** How a profile stands, for a look at all of them. */
export type Standing = 'troubled' | 'running' | 'late' | 'unclean' | 'well';

/** The most pressing of what there is to say. */
export function standingOf(summary: ProfileSummary): Standing {
  if (troublesOf(summary).length > 0) return 'troubled';
  if (summary.currentRun !== null) return 'running';
  if (summary.overdueSince !== null) return 'late';
  const isUnclean = summary.lastRun?.outcome === 'warned' || summary.failingHooks.length > 0;
  return isUnclean ? 'unclean' : 'well';
}

const order: readonly Standing[] = ['troubled', 'running', 'late', 'unclean', 'well'];

function urgency(summary: ProfileSummary): number {
  return order.indexOf(standingOf(summary));
}
