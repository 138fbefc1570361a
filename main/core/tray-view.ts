import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, ProfileSummary } from '../../preload/contract/run.ts';
import type { Pause, PauseLength, ScheduleState } from '../../preload/contract/schedule.ts';

export type TrayState = 'idle' | 'running' | 'warning' | 'error' | 'paused';

/** What a click on a tray entry asks for. */
export type TrayAction =
  | { readonly kind: 'open'; readonly runId: string | null }
  | { readonly kind: 'run'; readonly profileId: string }
  | { readonly kind: 'cancel'; readonly runId: string }
  /** Lets the schedules of all profiles rest. */
  | { readonly kind: 'pause'; readonly length: PauseLength }
  | { readonly kind: 'resume' }
  | { readonly kind: 'quit' };

export type TrayEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly action: TrayAction }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly TrayEntry[] };

/** Everything that the tray shows, as plain data. */
export interface TrayView {
  readonly state: TrayState;
  readonly tooltip: string;
  readonly entries: readonly TrayEntry[];
}

/** Writes an instant for people, in their own zone and language. */
export type WriteInstant = (instant: string) => string;

/**
 * Decides what the tray shows, with the pause of all profiles or null; "Open" is there as an entry
 * because no click is sure on Linux.
 */
export function trayView(
  profiles: readonly ProfileSummary[],
  pauseOfAll: Pause | null,
  writeInstant: WriteInstant,
): TrayView {
  const line = stateLine(profiles, pauseOfAll, writeInstant);
  return {
    state: stateOf(profiles, pauseOfAll),
    tooltip: `Bellhop: ${line}`,
    entries: [
      { kind: 'text', label: line },
      { kind: 'separator' },
      ...profiles.map(entryOf),
      ...(profiles.length === 0 ? [] : [{ kind: 'separator' } as const]),
      ...pauseEntries(profiles, pauseOfAll),
      { kind: 'action', label: 'Open Bellhop', action: { kind: 'open', runId: null } },
      { kind: 'action', label: 'Quit', action: { kind: 'quit' } },
    ],
  };
}

function stateOf(profiles: readonly ProfileSummary[], pauseOfAll: Pause | null): TrayState {
  if (profiles.some(({ currentRun }) => currentRun !== null)) return 'running';
  const outcomes = profiles.map(({ lastRun }) => lastRun?.outcome ?? null);
  if (profiles.some(({ failedRuns }) => failedRuns.length > 0)) return 'error';
  if (outcomes.some((outcome) => outcome === 'failed' || outcome === 'interrupted')) return 'error';
  if (allRest(profiles, pauseOfAll)) return 'paused';
  const hooksFail = profiles.some(({ failingHooks }) => failingHooks.length > 0);
  const isLate = profiles.some(({ overdueSince }) => overdueSince !== null);
  return hooksFail || isLate || outcomes.includes('warned') ? 'warning' : 'idle';
}

/** Whether no schedule is at work, though there are some. */
function allRest(profiles: readonly ProfileSummary[], pauseOfAll: Pause | null): boolean {
  if (pauseOfAll !== null) return true;
  const scheduled = profiles.filter(isScheduled);
  return scheduled.length > 0 && scheduled.every(({ schedule }) => schedule.pause !== null);
}

function isScheduled({ profile }: ProfileSummary): boolean {
  return Object.values(profile.tasks).some(({ schedules }) => schedules.length > 0);
}

/** How long schedules can rest, as the tray offers it. */
const pauses: readonly { readonly label: string; readonly length: PauseLength }[] = [
  { label: 'An hour', length: { kind: 'minutes', minutes: 60 } },
  { label: 'Until tomorrow', length: { kind: 'tomorrow' } },
  { label: 'Until resumed', length: { kind: 'resumed' } },
];

function pauseEntries(
  profiles: readonly ProfileSummary[],
  pauseOfAll: Pause | null,
): readonly TrayEntry[] {
  if (pauseOfAll !== null) {
    return [{ kind: 'action', label: 'Resume schedules', action: { kind: 'resume' } }];
  }
  if (!profiles.some(isScheduled)) return [];
  const entries = pauses.map(({ label, length }): TrayEntry => ({
    kind: 'action',
    label,
    action: { kind: 'pause', length },
  }));
  return [{ kind: 'menu', label: 'Pause all for', entries }];
}

function stateLine(
  profiles: readonly ProfileSummary[],
  pauseOfAll: Pause | null,
  writeInstant: WriteInstant,
): string {
  const running = profiles.filter(({ currentRun }) => currentRun !== null);
  if (running.length > 0) return running.map(describeRunning).join(', ');
  const health = profiles.flatMap(troublesOf);
  if (profiles.length === 0) return 'Nothing is set up yet.';
  const state = health.length === 0 ? 'All well.' : `${health.join(', ')}.`;
  if (pauseOfAll !== null) return `${state} ${pauseLine(pauseOfAll, writeInstant)}`;
  if (allRest(profiles, pauseOfAll)) return `${state} Paused.`;
  const next = profiles
    .filter(({ schedule }) => schedule.pause === null && !waits(schedule))
    .flatMap(({ profile, nextRunAt }) => (nextRunAt === null ? [] : [{ profile, nextRunAt }]))
    .sort((a, b) => a.nextRunAt.localeCompare(b.nextRunAt))[0];
  return next === undefined
    ? state
    : `${state} Next: ${next.profile.name}, ${writeInstant(next.nextRunAt)}`;
}

/** Its time has come already. */
function waits({ waiting }: ScheduleState): boolean {
  return waiting.some(({ task }) => task === 'backup');
}

function pauseLine({ until }: Pause, writeInstant: WriteInstant): string {
  return until === null ? 'Paused until resumed.' : `Paused until ${writeInstant(until)}.`;
}

/** What ails a profile, in a few words each. */
function troublesOf({ profile, lastRun, failedRuns }: ProfileSummary): readonly string[] {
  const { name } = profile;
  const own = isIll(lastRun?.outcome ?? null) ? [`${name} ${String(lastRun?.outcome)}`] : [];
  return [...own, ...failedRuns.map(({ task }) => `${name}: ${task} failed`)];
}

function isIll(outcome: Outcome | null): boolean {
  return outcome === 'failed' || outcome === 'interrupted' || outcome === 'warned';
}

function describeRunning({ profile, currentRun }: ProfileSummary): string {
  const fraction = currentRun?.progress?.fraction ?? null;
  if (currentRun?.run.phase === 'waiting') return `${profile.name} is waiting`;
  const work = `${WORK[currentRun?.run.task ?? 'backup']} ${profile.name}`;
  return fraction === null ? work : `${work}, ${String(Math.floor(fraction * 100))} %`;
}

function entryOf(summary: ProfileSummary): TrayEntry {
  const { profile, currentRun } = summary;
  if (currentRun === null) {
    return {
      kind: 'action',
      label: `Run ${profile.name} now`,
      action: { kind: 'run', profileId: profile.id },
    };
  }
  return {
    kind: 'action',
    label: `Cancel ${profile.name}`,
    action: { kind: 'cancel', runId: currentRun.run.id },
  };
}

const WORK: Readonly<Record<TaskName, string>> = {
  backup: 'Backing up',
  copy: 'Copying',
  check: 'Checking',
  forget: 'Forgetting old snapshots of',
  prune: 'Pruning',
  drill: 'Trying a restore of',
  restore: 'Restoring from',
};
