import type { Moment } from '../../preload/contract/hook.ts';
import type { Profile, Repository } from '../../preload/contract/profile.ts';
import type { Outcome, Run } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { detailsOf, summaryOf } from './describe-run.ts';
import type { HookContext } from './hook-context.ts';

/** What does not change from run to run. */
export interface Surroundings {
  readonly host: { readonly name: string; readonly platform: string };
  readonly app: { readonly name: string; readonly version: string };
}

/** Whom a message is about. */
export interface Subject {
  readonly run: Run;
  readonly profile: Profile;
  readonly repository: Repository;
}

/** One telling of it. */
export interface Telling {
  /** The delivery's id. */
  readonly id: string;
  readonly moment: Moment;
  /** ISO 8601. */
  readonly at: string;
  readonly test: boolean;
  readonly suppressedCount: number;
  /** Whether restic's own words may be told. */
  readonly sendLog: boolean;
}

/** What a hook may say about this run at this moment. */
export function makeContext(
  { run, profile, repository }: Subject,
  telling: Telling,
  surroundings: Surroundings,
): HookContext {
  const { id, moment, at, test, suppressedCount } = telling;
  const ended = run.outcome !== null;
  const durationMs = ended ? Date.parse(at) - Date.parse(run.createdAt) : null;
  return {
    event: { id, type: `${run.task}.${moment}`, moment, occurredAt: at, test, suppressedCount },
    profile: profileOf(profile),
    repository: { id: repository.id, location: repository.location },
    run: {
      id: run.id,
      task: run.task,
      trigger: run.trigger,
      scheduledAt: run.slot,
      outcome: run.outcome,
      message: run.message,
      startedAt: run.createdAt,
      finishedAt: ended ? at : null,
      durationMs,
    },
    snapshot: run.snapshotId === null ? null : { id: run.snapshotId },
    stats: run.stats,
    result: resultOf(run, telling.sendLog),
    error: errorOf(run, telling.sendLog),
    summary: summaryOf(run, moment),
    details: detailsOf(run, durationMs),
    ...surroundings,
  };
}

function profileOf({ id, name, source, tags }: Profile): HookContext['profile'] {
  return { id, name, paths: source.paths, tags };
}

/** The names of files are told only where restic's own words are. */
function resultOf({ result }: Run, sendLog: boolean): HookContext['result'] {
  return result?.kind === 'drill' && !sendLog ? { ...result, differing: [] } : result;
}

/** So many of the problems are told; all of them are counted. */
const PROBLEMS_TOLD = 20;

function errorOf(run: Run, sendLog: boolean): HookContext['error'] {
  // Histories of the first version do not say what the task itself came to.
  const outcome = run.taskOutcome ?? run.outcome;
  if (outcome === null || outcome === 'succeeded' || outcome === 'skipped') return null;
  return {
    ...whatWentWrong(run, outcome),
    message: run.message,
    exitCode: run.exitCode,
    commandLine: run.commandLine,
    stderr: sendLog ? run.stderr : '',
    problems: sendLog ? run.problems.slice(0, PROBLEMS_TOLD) : [],
    problemCount: run.problemCount,
  };
}

/**
 * How the verdict on a backup starts to name folders: histories say no other word of it. It is written in
 * the language of its time; one that was neither English nor is spoken now is not known again.
 */
function namesMissing(message: string): boolean {
  const [spoken = ''] = t('verdicts.notThere', { paths: '\n' }).split('\n');
  return ['these were not there', spoken].some((start) => message.includes(start));
}

type Wrong = Pick<NonNullable<HookContext['error']>, 'kind' | 'hint'>;

function whatWentWrong(run: Run, outcome: Outcome): Wrong {
  const { failure, exitCode, problemCount, message } = run;
  if (failure !== null) return { kind: failure.kind, hint: failure.hint };
  if (outcome === 'cancelled') return { kind: 'cancelled', hint: '' };
  if (exitCode === 3 || problemCount > 0) {
    const hint = t('verdicts.unreadHint');
    return { kind: 'unreadable-files', hint };
  }
  if (namesMissing(message)) {
    const hint = t('verdicts.notThereHint');
    return { kind: 'source-missing', hint };
  }
  const hint = t('verdicts.unusualHint');
  return { kind: 'unusual-backup', hint };
}
