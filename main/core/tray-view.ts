import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, ProfileSummary } from '../../preload/contract/run.ts';

export type TrayState = 'idle' | 'running' | 'warning' | 'error';

/** What a click on a tray entry asks for. */
export type TrayAction =
  | { readonly kind: 'open'; readonly runId: string | null }
  | { readonly kind: 'run'; readonly profileId: string }
  | { readonly kind: 'cancel'; readonly runId: string }
  | { readonly kind: 'quit' };

export type TrayEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly action: TrayAction };

/** Everything that the tray shows, as plain data. */
export interface TrayView {
  readonly state: TrayState;
  readonly tooltip: string;
  readonly entries: readonly TrayEntry[];
}

/** Writes an instant for people, in their own zone and language. */
export type WriteInstant = (instant: string) => string;

/** Decides what the tray shows; "Open" is there as an entry because no click is sure on Linux. */
export function trayView(
  profiles: readonly ProfileSummary[],
  writeInstant: WriteInstant,
): TrayView {
  const line = stateLine(profiles, writeInstant);
  return {
    state: stateOf(profiles),
    tooltip: `Bellhop: ${line}`,
    entries: [
      { kind: 'text', label: line },
      { kind: 'separator' },
      ...profiles.map(entryOf),
      ...(profiles.length === 0 ? [] : [{ kind: 'separator' } as const]),
      { kind: 'action', label: 'Open Bellhop', action: { kind: 'open', runId: null } },
      { kind: 'action', label: 'Quit', action: { kind: 'quit' } },
    ],
  };
}

function stateOf(profiles: readonly ProfileSummary[]): TrayState {
  if (profiles.some(({ currentRun }) => currentRun !== null)) return 'running';
  const outcomes = profiles.map(({ lastRun }) => lastRun?.outcome ?? null);
  if (profiles.some(({ failedRuns }) => failedRuns.length > 0)) return 'error';
  if (outcomes.some((outcome) => outcome === 'failed' || outcome === 'interrupted')) return 'error';
  const hooksFail = profiles.some(({ failingHooks }) => failingHooks.length > 0);
  const isLate = profiles.some(({ overdueSince }) => overdueSince !== null);
  return hooksFail || isLate || outcomes.includes('warned') ? 'warning' : 'idle';
}

function stateLine(profiles: readonly ProfileSummary[], writeInstant: WriteInstant): string {
  const running = profiles.filter(({ currentRun }) => currentRun !== null);
  if (running.length > 0) return running.map(describeRunning).join(', ');
  const health = profiles.flatMap(troublesOf);
  if (profiles.length === 0) return 'Nothing is set up yet.';
  const state = health.length === 0 ? 'All well.' : `${health.join(', ')}.`;
  const next = profiles
    .flatMap(({ profile, nextRunAt }) => (nextRunAt === null ? [] : [{ profile, nextRunAt }]))
    .sort((a, b) => a.nextRunAt.localeCompare(b.nextRunAt))[0];
  return next === undefined
    ? state
    : `${state} Next: ${next.profile.name}, ${writeInstant(next.nextRunAt)}`;
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
