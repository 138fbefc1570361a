import type { ProfileSummary } from '../../preload/contract/run.ts';
import type { Pause } from '../../preload/contract/schedule.ts';
import type { TrayFacts } from './tray-view.ts';

/** How much of what runs is done, in eighths: finer steps could not be told apart in a tray. */
export type Eighths = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** One of the tray's drawings, by the name of its file in assets/tray. */
export type TrayIcon = 'idle' | `running-${Eighths}` | 'warning' | 'error' | 'paused' | 'offline';

/** Decides which icon stands for how things are; what is urgent hides what is less so. */
export function trayIcon(facts: TrayFacts): TrayIcon {
  const { profiles, pauseOfAll, messagesWait, lacksNetwork } = facts;
  if (profiles.some(({ currentRun }) => currentRun !== null)) {
    return `running-${eighthsOf(profiles)}`;
  }
  if (profiles.some(hasFailed)) return 'error';
  if (lacksNetwork || messagesWait || profiles.some(isOutOfReach)) return 'offline';
  if (allRest(profiles, pauseOfAll)) return 'paused';
  return profiles.some(wantsALook) ? 'warning' : 'idle';
}

/** Whether the last backup failed only because its repository could not be reached. */
export function isOutOfReach({ lastRun }: ProfileSummary): boolean {
  return lastRun?.outcome === 'failed' && lastRun.failure?.kind === 'repository-unreachable';
}

/** Whether no schedule is at work, though there are some. */
export function allRest(profiles: readonly ProfileSummary[], pauseOfAll: Pause | null): boolean {
  if (pauseOfAll !== null) return true;
  const scheduled = profiles.filter(isScheduled);
  return scheduled.length > 0 && scheduled.every(({ schedule }) => schedule.pause !== null);
}

export function isScheduled({ profile }: ProfileSummary): boolean {
  return Object.values(profile.tasks).some(({ schedules }) => schedules.length > 0);
}

function hasFailed(summary: ProfileSummary): boolean {
  const outcome = summary.lastRun?.outcome;
  return (
    summary.failedRuns.length > 0 ||
    outcome === 'interrupted' ||
    (outcome === 'failed' && !isOutOfReach(summary))
  );
}

function wantsALook({ failingHooks, overdueSince, lastRun }: ProfileSummary): boolean {
  return failingHooks.length > 0 || overdueSince !== null || lastRun?.outcome === 'warned';
}

/** The mean of all that restic has counted; what it has not counted yet counts as nothing done. */
function eighthsOf(profiles: readonly ProfileSummary[]): Eighths {
  const fractions = profiles.flatMap(({ currentRun }) =>
    currentRun === null || currentRun.run.phase === 'waiting'
      ? []
      : [currentRun.progress?.fraction ?? 0],
  );
  const sum = fractions.reduce((total, each) => total + each, 0);
  const done = fractions.length === 0 ? 0 : Math.floor((sum / fractions.length) * 8);
  return Math.min(8, Math.max(0, done)) as Eighths;
}
