import type { Moment } from '../../preload/contract/hook.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, Run, RunStats, TaskResult } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { failureOfExit, successMessage } from './outcome.ts';
import { cancelledVerdict, enterPhase, interruptedVerdict, makeRun } from './run-state.ts';

const STATS: RunStats = {
  filesNew: 12,
  filesChanged: 3,
  filesUnmodified: 1_985,
  filesProcessed: 2_000,
  bytesProcessed: 4_831_838_208,
  bytesAdded: 327_155_712,
  durationMs: 38_400,
};

const SNAPSHOT = '4bc1a0d27f0e9c35a1d84b6e2f97c0583de6a41b9c72f8053e1ad96b84c7f210';
const UNREAD = {
  item: '/home/you/Documents/accounts.db',
  message: 'open /home/you/Documents/accounts.db: permission denied',
};
const DURATION_MS = 41_000;

/** What the tasks come to where all goes well. */
const RESULTS: { readonly [T in Exclude<TaskName, 'backup'>]: TaskResult } = {
  copy: { kind: 'copy', copied: 1, skipped: 29 },
  check: { kind: 'check', errors: 0, suggestions: [] },
  forget: { kind: 'forget', kept: 23, removed: 7 },
  prune: { kind: 'prune', bytesFreed: 1_288_490_189, bytesUnused: 54_525_952 },
  drill: {
    kind: 'drill',
    snapshotId: SNAPSHOT,
    filesCompared: 20,
    bytesCompared: 48_318_382,
    comparedWithSource: 18,
    differing: [],
  },
  restore: {
    kind: 'restore',
    snapshotId: SNAPSHOT,
    target: '/home/you/Restored',
    filesTotal: 2_000,
    filesRestored: 1_988,
    filesSkipped: 12,
    filesDeleted: 0,
    bytesTotal: 4_831_838_208,
    bytesRestored: 4_802_478_080,
    verified: true,
  },
};

/** What is to be pretended. */
export interface Pretence {
  readonly moment: Moment;
  readonly task: TaskName;
  /** The task's last real run, which the pretended one is bent from. */
  readonly last: Run | null;
  /** When it is told, ISO 8601. */
  readonly at: string;
}

/**
 * A run as a hook would see it at this moment, for previews and tests: the last real one where it
 * came to that, else a made-up one with its names and figures. It has just started, or just ended.
 */
export function pretendRun({ moment, task, last, at }: Pretence): Run {
  const outcome = outcomeAt(moment, last?.outcome ?? null);
  const trigger = moment === 'missed' ? 'catch-up' : (last?.trigger ?? 'manual');
  const names = { ...namesOf(last), task, trigger, slot: slotOf(moment, last, at) };
  if (outcome === null) return makeRun({ ...names, at });
  if (last?.outcome === outcome) return movedTo(at, last);
  const startedAt = earlier(at, durationOf(last));
  const started = makeRun({ ...names, at: startedAt });
  const called = outcome === 'skipped' ? started : enterPhase(started, 'restic', startedAt);
  return { ...called, outcome, finishedAt: at, ...told(outcome, task, last) };
}

function namesOf(last: Run | null): Pick<Run, 'id' | 'profileId' | 'profile'> {
  if (last === null) {
    const id = '0192f0c1-7a5e-7cc0-8d4c-0a1b2c3d4e5f';
    return { id, profileId: 'new', profile: t('parts.newProfile') };
  }
  const { id, profileId, profile } = last;
  return { id, profileId, profile };
}

/** What is made up for is an hour old where no real run says better. */
function slotOf(moment: Moment, last: Run | null, at: string): string | null {
  return last?.slot ?? (moment === 'missed' ? earlier(at, 3_600_000) : null);
}

/** The same run, as if it had ended now: what is told of it counts from its start. */
function movedTo(at: string, run: Run): Run {
  return { ...run, createdAt: earlier(at, durationOf(run)), finishedAt: at };
}

function durationOf(last: Run | null): number {
  if (last === null || last.finishedAt === null) return DURATION_MS;
  return Math.max(0, Date.parse(last.finishedAt) - Date.parse(last.createdAt));
}

function earlier(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) - milliseconds).toISOString();
}

/** What a run with this outcome has to tell. */
function told(outcome: Outcome, task: TaskName, last: Run | null): Partial<Run> {
  const commandLine = `restic --json ${task === 'drill' ? 'restore' : task}`;
  switch (outcome) {
    case 'succeeded':
      return { message: successMessage(task), exitCode: 0, commandLine, ...made(task, last) };
    case 'warned':
      return { ...warned(task), commandLine, ...made(task, last) };
    case 'failed':
      return { ...failed(), commandLine };
    case 'cancelled':
      return { ...cancelledVerdict(task), commandLine };
    case 'skipped':
      return skipped();
    case 'interrupted':
      return { ...interruptedVerdict, commandLine };
  }
}

/** What a backup leaves behind, or what another task comes to. */
function made(task: TaskName, last: Run | null): Pick<Run, 'stats' | 'snapshotId' | 'result'> {
  if (task !== 'backup') {
    return { stats: null, snapshotId: null, result: resultOf(last, task) };
  }
  return {
    stats: last?.stats ?? STATS,
    snapshotId: last?.snapshotId ?? SNAPSHOT,
    result: null,
  };
}

/** The last one's own figures, unless those say that something was wrong. */
function resultOf(last: Run | null, task: Exclude<TaskName, 'backup'>): TaskResult {
  const result = last?.result ?? null;
  const isWell =
    result?.kind === task &&
    (result.kind !== 'check' || result.errors === 0) &&
    (result.kind !== 'drill' || result.differing.length === 0);
  return isWell ? result : RESULTS[task];
}

/** Only a backup warns by itself; the other tasks do when a hook has not got through. */
function warned(task: TaskName): Partial<Run> {
  if (task !== 'backup') {
    const reason = t('verdicts.exampleReason');
    const failed = t('failuresRun.hookFailed', { name: 'chat', reason });
    return { message: `${successMessage(task)} ${failed}`, exitCode: 0 };
  }
  return {
    message: t('verdicts.backupDoneBut', { warning: t('verdicts.unread', { count: 1, n: '1' }) }),
    exitCode: 3,
    stderr: `error: ${UNREAD.message}`,
    problems: [UNREAD],
    problemCount: 1,
  };
}

const NO_KEY = 'Fatal: wrong password or no key found';

function failed(): Partial<Run> {
  const failure = failureOfExit({
    code: 12,
    signal: null,
    message: NO_KEY,
    stderr: NO_KEY,
    commandLine: '',
    endedBy: null,
  });
  return { failure, message: failure.message, exitCode: 12, stderr: NO_KEY };
}

function skipped(): Partial<Run> {
  const message = t('verdicts.exampleSkipped');
  const hint = t('verdicts.exampleSkippedHint');
  return { failure: { kind: 'hook-skipped', message, hint }, message };
}

function outcomeAt(moment: Moment, last: Outcome | null): Outcome | null {
  switch (moment) {
    case 'before':
    case 'missed':
      return null;
    case 'success':
      return 'succeeded';
    case 'warning':
      return 'warned';
    case 'failure':
      return last === 'interrupted' ? last : 'failed';
    case 'cancelled':
      return 'cancelled';
    case 'skipped':
      return 'skipped';
    case 'finally':
      return last ?? 'succeeded';
  }
}
