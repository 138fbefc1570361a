import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import type { Outcome, Phase, Run, Trigger } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';

/** A run that has just been asked for. */
export function makeRun(facts: {
  readonly id: string;
  readonly profileId: string;
  readonly profile: string;
  readonly task: TaskName;
  readonly trigger: Trigger;
  /** The time of its schedule that it is about, or null. */
  readonly slot?: string | null;
  readonly at: string;
}): Run {
  const { at, slot = null, ...names } = facts;
  return {
    ...names,
    slot,
    phase: 'waiting',
    outcome: null,
    taskOutcome: null,
    failure: null,
    message: '',
    exitCode: null,
    createdAt: at,
    finishedAt: null,
    snapshotId: null,
    stats: null,
    result: null,
    problems: [],
    problemCount: 0,
    stderr: '',
    commandLine: '',
    resticStarted: false,
    engineVersion: null,
    decisions: [],
    phases: [{ phase: 'waiting', at }],
  };
}

/** The run in its next phase. */
export function enterPhase(run: Run, phase: Phase, at: string): Run {
  return {
    ...run,
    phase,
    resticStarted: run.resticStarted || phase === 'restic',
    finishedAt: phase === 'ended' ? at : run.finishedAt,
    phases: [...run.phases, { phase, at }],
  };
}

/** The run in the hands of this version of restic. */
export function enterRestic(run: Run, engineVersion: string, at: string): Run {
  return { ...enterPhase(run, 'restic', at), engineVersion };
}

/** The run with one more decision on its record. */
export function withDecision(run: Run, at: string, text: string): Run {
  return { ...run, decisions: [...run.decisions, { at, text }] };
}

/** What a run came to. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly failure: Failure | null;
  readonly message: string;
}

/** The run with its verdict. */
export function withVerdict(run: Run, verdict: Verdict): Run {
  return { ...run, ...verdict, taskOutcome: verdict.outcome };
}

/** A verdict for something that went wrong before restic could say anything. */
export function failedBy(failure: Failure): Verdict {
  return { outcome: 'failed', failure, message: failure.message };
}

/** The verdict on a run that the user has stopped. */
export function cancelledVerdict(task: TaskName): Verdict {
  return { outcome: 'cancelled', failure: null, message: t(CANCELLED[task]) };
}

const CANCELLED = {
  backup: 'verdicts.backupCancelled',
  copy: 'verdicts.copyCancelled',
  check: 'verdicts.checkCancelled',
  forget: 'verdicts.forgetCancelled',
  prune: 'verdicts.pruneCancelled',
  drill: 'verdicts.drillCancelled',
  restore: 'verdicts.restoreCancelled',
} as const satisfies Readonly<Record<TaskName, WordKey>>;

/** The run after an awaited end hook has failed: a clean run becomes `warned`; all messages stay. */
export function withHookWarning(run: Run, message: string): Run {
  return {
    ...run,
    outcome: run.outcome === 'succeeded' ? 'warned' : run.outcome,
    message: [run.message, message].filter((text) => text !== '').join(' '),
  };
}

/** The verdict on a run that was found unfinished at start. */
export const interruptedVerdict: Verdict = {
  outcome: 'interrupted',
  get failure() {
    const hint = t('verdicts.stoppedHint');
    return { kind: 'interrupted', message: t('verdicts.stopped'), hint } as const;
  },
  get message() {
    return t('verdicts.stopped');
  },
};
