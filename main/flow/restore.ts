import type { RestoreRequest } from '../../preload/contract/restore.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { FileProblem, Progress, Run, TaskResult } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { decideRestore, tally, type RestoreFacts } from '../core/decide-restore.ts';
import { advance, startProgress } from '../core/progress.ts';
import { redactFailure } from '../core/redact-failure.ts';
import type { RestorePlan } from '../core/restore-plan.ts';
import { cancelledVerdict, failedBy, withDecision, withVerdict } from '../core/run-state.ts';
import { doSteps, type RestoreStatus, type StepNeeds, type StepsDone } from './restore-steps.ts';
import { withUnlock, type Job, type UnlockNeeds, type Worked } from './with-unlock.ts';

export interface RestoreNeeds extends StepNeeds, UnlockNeeds {
  /** Makes the folder that is restored into. */
  readonly makeTarget: (folder: string) => Promise<Result<null>>;
  readonly toldProgress: (progress: Progress) => void;
}

/** The window is told this often at most. */
const PROGRESS_EVERY_MS = 200;

/** Enough to see what is wrong; all of them are counted. */
const PROBLEMS_KEPT = 200;

/** Restores files and writes what came of it on the record. */
export function restoreFiles(
  job: Job,
  request: RestoreRequest,
  needs: RestoreNeeds,
): Promise<void> {
  return withUnlock(job, (ready) => once({ ...job, ready }, request, needs), needs);
}

async function once(job: Job, request: RestoreRequest, needs: RestoreNeeds): Promise<Worked> {
  const { record, profile, ready, signal } = job;
  const wanted = { profile, request, dryRun: false };
  const planned = await prepare(job, request, needs);
  if (!planned.ok) return giveUp(job, planned.failure);
  const plan = planned.value;
  const at = new Date(needs.now()).toISOString();
  record.change((run) => withDecision(run, at, saysWhat(plan)));
  const onStatus = teller(job, needs);
  const done = await doSteps(ready, { ...wanted, plan }, { onStatus, signal }, needs);
  if (!done.ok) return giveUp(job, done.failure);
  return writeDown(job, request, { plan, done: done.value });
}

async function prepare(
  { profile, ready, signal }: Job,
  request: RestoreRequest,
  needs: RestoreNeeds,
): Promise<Result<RestorePlan>> {
  const planned = await needs.plan(ready, { profile, request, dryRun: false }, signal);
  if (!planned.ok || request.target.kind === 'in-place') return planned;
  const made = await needs.makeTarget(request.target.path);
  return made.ok ? planned : made;
}

/** Nothing has been written yet. */
function giveUp({ record, ready, signal }: Job, failure: Failure): Worked {
  const shown = redactFailure(failure, ready.redact);
  const verdict = signal.aborted ? cancelledVerdict('restore') : failedBy(shown);
  record.change((run) => withVerdict(run, verdict));
  return verdict.failure?.kind === 'locked' ? 'locked' : 'done';
}

/** A run's own snapshot is one that it has made, so which one is restored is told here. */
function saysWhat({ snapshotId, target }: RestorePlan): string {
  return t('decisions.restores', { id: snapshotId.slice(0, 8), target });
}

function teller(
  { record, signal }: Job,
  { now, toldProgress }: RestoreNeeds,
): (status: RestoreStatus) => void {
  const { id, profileId } = record.get();
  let tracked = startProgress(id, profileId, 'restic');
  let toldAt = 0;
  return (status) => {
    const at = now();
    tracked = advance(tracked, { ...status, secondsLeft: null }, at);
    if (signal.aborted || at - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = at;
    toldProgress(tracked.progress);
  };
}

function writeDown(
  { record, signal }: Job,
  request: RestoreRequest,
  { plan, done }: { readonly plan: RestorePlan; readonly done: StepsDone },
): Worked {
  const { exit, counts, isComplete } = done;
  const { missing, target } = plan;
  const facts: RestoreFacts = {
    exit,
    counts,
    isComplete,
    missing,
    target,
    problems: done.problems,
    cancelled: signal.aborted,
    inPlace: request.target.kind === 'in-place',
    verify: request.verify,
  };
  const verdict = decideRestore(facts);
  const problems = [...missing.map(notHeld), ...done.problems];
  record.change((run): Run => ({
    ...withVerdict(run, verdict),
    exitCode: exit.code,
    stderr: exit.stderr,
    commandLine: exit.commandLine,
    result: isComplete ? resultOf(facts, plan) : null,
    problems: problems.slice(0, PROBLEMS_KEPT),
    problemCount: problems.length,
  }));
  return verdict.failure?.kind === 'locked' ? 'locked' : 'done';
}

function resultOf(facts: RestoreFacts, { snapshotId, target }: RestorePlan): TaskResult {
  const verified = facts.verify && facts.exit.code === 0;
  return { kind: 'restore', snapshotId, target, ...tally(facts), verified };
}

const notHeld = (path: string): FileProblem => ({
  item: path,
  message: t('failuresRestore.notHeld'),
});
