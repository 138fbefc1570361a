import type { Profile } from '../preload/contract/profile.ts';
import type { ProfileSummary, Run, RunStats, SizePoint } from '../preload/contract/run.ts';
import type { Rooms } from './compose.ts';
import { callEvery } from './compose-deliveries.ts';
import { findAnomaly } from './core/anomaly.ts';
import { overdueNotice, overdueSince } from './core/overdue.ts';
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
export function watchForOverdue(rooms: Rooms): OverdueWatch {
  const { configuration, news } = rooms;
  return watchOverdue({
    every: callEvery,
    profiles: async () => overduesOf(configuration.read().profiles, rooms),
    tell: ({ profile }) => {
      news.tell('notice', overdueNotice(profile));
    },
  });
}

/** Since when each profile is overdue, asked for all at once. */
export function overduesOf(
  profiles: readonly Profile[],
  rooms: Rooms,
): readonly Pick<ProfileSummary, 'profile' | 'overdueSince'>[] {
  const ids = profiles.map(({ id }) => id);
  const newest = rooms.stores.runs.newestEnded(ids, ['backup']);
  const byId = new Map(newest.map((run) => [run.profileId, run]));
  return profiles.map((profile) => {
    const { overdueSince: since } = pastOf(profile, rooms, byId.get(profile.id));
    return { profile, overdueSince: since };
  });
}

/** How a profile's backups fare over time; its newest backup that has ended is given where it is known. */
export function pastOf(
  { id, watch }: Profile,
  { stores: { past } }: Rooms,
  newest: Run | null = null,
): Pick<ProfileSummary, 'lastSuccessAt' | 'overdueSince'> {
  const lastSuccessAt = isSuccess(newest) ? newest.finishedAt : past.lastSuccessAt(id);
  const firstTriedAt = lastSuccessAt === null ? past.firstTriedAt(id) : null;
  const since = overdueSince({ lastSuccessAt, firstTriedAt }, watch.overdueAfterDays, Date.now());
  return { lastSuccessAt, overdueSince: since };
}

function isSuccess(run: Run | null): run is Run {
  return run?.taskOutcome === 'succeeded' || run?.taskOutcome === 'warned';
}
