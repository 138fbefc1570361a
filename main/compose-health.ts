import type { Api } from '../preload/contract/api.ts';
import type { Profile } from '../preload/contract/profile.ts';
import type { ProfileSummary, Run, RunStats, SizePoint } from '../preload/contract/run.ts';
import type { Rooms } from './compose.ts';
import { callEvery } from './compose-deliveries.ts';
import { findAnomaly } from './core/anomaly.ts';
import { overdueNotice, overdueSince } from './core/overdue.ts';
import { plannedTasks } from './core/task-names.ts';
import { watchOverdue, type OverdueWatch } from './flow/overdue-watch.ts';

/** So many earlier backups say what is usual. */
const COMPARED = 10;
const SIZES_SHOWN = 1_000;

/** What is unusual about a backup, where its profile wants to be told. */
export function anomalyOf(run: Run, stats: RunStats, { find, stores }: Rooms): string | null {
  const watched = find(run.profileId)?.profile.watch.anomalies ?? false;
  return watched ? findAnomaly(stats, stores.past.sizes(run.profileId, COMPARED)) : null;
}

/** The sizes of a profile's successful backups, oldest first. */
export function sizesOf(profileId: string, { stores }: Rooms): readonly SizePoint[] {
  return stores.past
    .sizes(profileId, SIZES_SHOWN)
    .map(({ runId, at, filesProcessed, bytesProcessed, bytesAdded }) => ({
      runId,
      at,
      filesProcessed,
      bytesProcessed,
      bytesAdded,
    }))
    .toReversed();
}

/** Tells the user of profiles that have become overdue. */
export function watchForOverdue({ profiles }: Api, { news }: Rooms): OverdueWatch {
  return watchOverdue({
    every: callEvery,
    profiles: () => profiles.list(),
    tell: ({ profile }) => {
      news.tell('notice', overdueNotice(profile));
    },
  });
}

/** How a profile's backups fare over time. */
export function pastOf(
  { id, watch }: Profile,
  { stores }: Rooms,
): Pick<ProfileSummary, 'lastSuccessAt' | 'overdueSince' | 'failedRuns'> {
  const lastSuccessAt = stores.past.lastSuccessAt(id);
  const past = { lastSuccessAt, firstTriedAt: stores.past.firstTriedAt(id) };
  return {
    lastSuccessAt,
    overdueSince: overdueSince(past, watch.overdueAfterDays, Date.now()),
    failedRuns: failedRunsOf(id, stores),
  };
}

/** The backup is told of by itself, and a restore that failed is nobody's duty to repeat. */
function failedRunsOf(profileId: string, { runs }: Rooms['stores']): readonly Run[] {
  return plannedTasks
    .filter((task) => task !== 'backup')
    .map((task) => runs.lastEnded(profileId, task))
    .filter((run) => run !== null)
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'interrupted');
}
