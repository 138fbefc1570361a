import type { Profile, ProfileDraft } from '../preload/contract/profile.ts';
import type { ProfileSummary, Run } from '../preload/contract/run.ts';
import type { Parts } from './compose.ts';
import { pastOf } from './compose-health.ts';
import { scheduleOf } from './compose-schedules.ts';
import { plannedTasks } from './core/task-names.ts';

/** How profiles stand, in the same order. What the history says of them is asked for all at once. */
export function summariesOf(
  drafts: readonly ProfileDraft[],
  parts: Parts,
): readonly ProfileSummary[] {
  const { runs, deliveries } = parts.stores;
  const failing = deliveries.health.failingHooks();
  const ids = drafts.map(({ profile }) => profile.id);
  const ended = Map.groupBy(runs.newestEnded(ids, plannedTasks), ({ profileId }) => profileId);
  return drafts.map((draft) => {
    const { id } = draft.profile;
    return summarise(draft, { ended: ended.get(id) ?? [], failing: failing.get(id) ?? [] }, parts);
  });
}

/** What the history says of a profile: the newest run of each task, and the hooks that fail. */
interface Told {
  readonly ended: readonly Run[];
  readonly failing: readonly string[];
}

function summarise(
  { profile, repository }: ProfileDraft,
  { ended, failing }: Told,
  parts: Parts,
): ProfileSummary {
  const schedule = scheduleOf(profile, parts);
  const lastRun = ended.find(({ task }) => task === 'backup') ?? null;
  return {
    profile,
    repository,
    lastRun,
    currentRun: parts.desk.current(profile.id),
    nextRunAt: schedule.next.find(({ task }) => task === 'backup')?.at ?? null,
    schedule,
    failingHooks: stillThere(failing, profile),
    ...pastOf(profile, parts, lastRun),
    failedRuns: ended.filter(isMissing),
  };
}

function stillThere(hookIds: readonly string[], { tasks }: Profile): readonly string[] {
  if (hookIds.length === 0) return [];
  const hooks = new Set(Object.values(tasks).flatMap((task) => task.hooks.map(({ id }) => id)));
  return hookIds.filter((id) => hooks.has(id));
}

/** The backup is told of by itself, and a restore that failed is nobody's duty to repeat. */
function isMissing({ task, outcome }: Run): boolean {
  return task !== 'backup' && (outcome === 'failed' || outcome === 'interrupted');
}
