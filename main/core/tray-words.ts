import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, ProfileSummary } from '../../preload/contract/run.ts';
import type { Pause, ScheduleState } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { isAway, placeOf } from './repository-place.ts';
import type { TrayInstants } from './tray-instants.ts';
import { shortName } from './tray-name.ts';
import { allRest, isOutOfReach } from './tray-state.ts';
import type { TrayFacts } from './tray-view.ts';

/** Says how things are, and what comes next, in one line. */
export function stateLine(facts: TrayFacts, instants: TrayInstants): string {
  const { profiles } = facts;
  if (profiles.length === 0) return t('tray.nothing');
  return runningLine(profiles) ?? restingLine(healthOf(facts), comingOf(facts, instants));
}

/** How far a profile's run is, in percent; null while nobody knows. */
export function percentOf({ currentRun }: ProfileSummary): string | null {
  const fraction = currentRun?.progress?.fraction ?? null;
  return fraction === null ? null : String(Math.floor(fraction * 100));
}

function restingLine(first: string, second: string | null): string {
  return second === null ? first : t('tray.sentences', { first, second });
}

function runningLine(profiles: readonly ProfileSummary[]): string | null {
  const running = profiles
    .filter(({ currentRun }) => currentRun !== null)
    .toSorted((a, b) => Number(isQueued(a)) - Number(isQueued(b)));
  const [first, ...others] = running;
  if (first === undefined) return null;
  const line = describeRunning(first);
  return others.length === 0 ? line : t('tray.andMore', { line, count: others.length });
}

function isQueued({ currentRun }: ProfileSummary): boolean {
  return currentRun?.run.phase === 'waiting';
}

function describeRunning(summary: ProfileSummary): string {
  const name = shortName(summary.profile.name);
  if (isQueued(summary)) return t('tray.isWaiting', { name });
  const work = t(WORK[summary.currentRun?.run.task ?? 'backup'], { name });
  const percent = percentOf(summary);
  return percent === null ? work : t('tray.donePercent', { work, percent });
}

function healthOf(facts: TrayFacts): string {
  const [first, second] = troublesOf(facts);
  if (first === undefined) return t('tray.allWell');
  return second === undefined ? first : t('tray.moreToSee', { first });
}

/** The worst first; worded only as far as they are asked for. */
function* troublesOf(facts: TrayFacts): Generator<string> {
  const { profiles, lacksNetwork } = facts;
  for (const profile of profiles) yield* failuresOf(profile, lacksNetwork);
  yield* networkLines(facts);
  for (const profile of profiles) yield* warningsOf(profile);
}

/** That messages wait goes without saying where there is no network. */
function networkLines({ profiles, messagesWait, lacksNetwork }: TrayFacts): readonly string[] {
  if (!lacksNetwork) return messagesWait ? [t('tray.messagesWait')] : [];
  const goesOn = profiles.some(({ repository }) => !isAway(placeOf(repository.location)));
  return [t(goesOn ? 'tray.offlineGoesOn' : 'tray.offline')];
}

function comingOf({ profiles, pauseOfAll }: TrayFacts, instants: TrayInstants): string | null {
  if (pauseOfAll !== null) return pauseLine(pauseOfAll, instants);
  if (allRest(profiles, pauseOfAll)) return t('tray.paused');
  const next = profiles
    .filter(({ schedule }) => schedule.pause === null && !waits(schedule))
    .flatMap(({ profile, nextRunAt }) => (nextRunAt === null ? [] : [{ profile, nextRunAt }]))
    .reduce<Coming | null>(
      (soonest, each) => (soonest === null || each.nextRunAt < soonest.nextRunAt ? each : soonest),
      null,
    );
  if (next === null) return null;
  const name = shortName(next.profile.name);
  const { day, time } = instants.soon(next.nextRunAt);
  return day === null ? t('tray.next', { name, time }) : t('tray.nextDay', { name, day, time });
}

interface Coming extends Pick<ProfileSummary, 'profile'> {
  readonly nextRunAt: string;
}

/** Its time has come already. */
function waits({ waiting }: ScheduleState): boolean {
  return waiting.some(({ task }) => task === 'backup');
}

function pauseLine({ until }: Pause, instants: TrayInstants): string {
  if (until === null) return t('tray.pausedUntilResumed');
  const { day, time } = instants.soon(until);
  return day === null ? t('tray.pausedUntil', { time }) : t('tray.pausedUntilDay', { day, time });
}

/** A repository that was out of reach is no line of its own where the lack of a network says why. */
function failuresOf(summary: ProfileSummary, lacksNetwork: boolean): readonly string[] {
  const name = shortName(summary.profile.name);
  const unreachable = lacksNetwork ? undefined : 'tray.unreachable';
  const last = isOutOfReach(summary) ? unreachable : ILL[summary.lastRun?.outcome ?? 'succeeded'];
  const others = summary.failedRuns.map(({ task }) => t(FAILED[task], { name }));
  return last === undefined ? others : [t(last, { name }), ...others];
}

function warningsOf({ profile, lastRun, overdueSince, failingHooks }: ProfileSummary) {
  const name = shortName(profile.name);
  return [
    ...(overdueSince === null ? [] : [t('tray.isOverdue', { name })]),
    ...(lastRun?.outcome === 'warned' ? [t('tray.backupWarned', { name })] : []),
    ...(failingHooks.length === 0
      ? []
      : [t('tray.hooksFail', { name, count: failingHooks.length })]),
  ];
}

const ILL: Readonly<Partial<Record<Outcome, 'tray.backupFailed' | 'tray.backupInterrupted'>>> = {
  failed: 'tray.backupFailed',
  interrupted: 'tray.backupInterrupted',
};

const FAILED = {
  backup: 'tray.backupFailed',
  copy: 'tray.copyFailed',
  check: 'tray.checkFailed',
  forget: 'tray.forgetFailed',
  prune: 'tray.pruneFailed',
  drill: 'tray.drillFailed',
  restore: 'tray.restoreFailed',
} as const satisfies Readonly<Record<TaskName, WordKey>>;

const WORK = {
  backup: 'tray.backingUp',
  copy: 'tray.copying',
  check: 'tray.checking',
  forget: 'tray.forgetting',
  prune: 'tray.pruning',
  drill: 'tray.tryingRestore',
  restore: 'tray.restoring',
} as const satisfies Readonly<Record<TaskName, WordKey>>;
