import type { Delivery } from '../../preload/contract/delivery.ts';
import type { PlannedTask } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { Redact } from './redact.ts';
import { oneLine } from './support-words.ts';
import type { TaskBook } from './task-book.ts';

/** What is kept of one task's schedules. */
export interface KeptBook {
  readonly profile: string;
  readonly task: PlannedTask;
  readonly book: TaskBook;
}

/** A hook that does not work, and the newest of its deliveries that failed. */
export interface FailingHook {
  readonly profile: string;
  readonly hook: string;
  readonly newest: Delivery | null;
}

const STDERR_LINES = 8;

/** A run in lines; its texts are other people's words, so they pass through `redact`, or are left out (null). */
export function runLines(run: Run, redact: Redact | null): readonly string[] {
  const { id, createdAt, finishedAt, trigger, task, phase, failure, exitCode } = run;
  const seconds =
    finishedAt === null
      ? 'still on'
      : `${String(Math.round((Date.parse(finishedAt) - Date.parse(createdAt)) / 1_000))} s`;
  const head = `${createdAt} ${oneLine(run.profile)} ${task} (${trigger}): ${run.outcome ?? phase}, ${seconds}, exit code ${String(exitCode ?? 'none')}, ${String(run.problemCount)} problems, ${id}`;
  const kind = failure === null ? [] : [`  failure ${failure.kind}`];
  if (redact === null || run.outcome === 'succeeded') return [head, ...kind];
  const stderr = run.stderr.split('\n').filter((line) => line.trim() !== '');
  const words = [
    failure?.message ?? run.message,
    failure?.details ?? '',
    ...stderr.slice(-STDERR_LINES),
  ];
  return [
    head,
    ...kind,
    ...words
      .flatMap((text) => redact(text).split('\n'))
      .filter((line) => line.trim() !== '')
      .map((line) => `  | ${oneLine(line)}`),
  ];
}

/** A failing hook in one line: how its newest try went, by class and status alone. */
export function failingHookLine({ profile, hook, newest }: FailingHook): string {
  const last = newest?.attempts.at(-1);
  const how =
    newest === null || last === undefined
      ? 'no try is kept'
      : `${newest.state}, ${last.error?.class ?? 'no error'}, status ${String(last.response?.status ?? 'none')}, ${String(newest.attempts.length)} tries, last ${last.startedAt}`;
  return `${oneLine(profile)}, ${oneLine(hook)}: ${how}`;
}

/** How one task's schedules stand, in one line. */
export function bookLine({ profile, task, book }: KeptBook): string {
  const { settled, zone, owed, retry } = book;
  const owes =
    owed === null
      ? 'owes nothing'
      : `owes ${String(owed.count)} up to ${instant(owed.slot)}${owed.told === null ? '' : `, held back by ${oneLine(owed.told.cause)}`}`;
  const tries =
    retry === null
      ? ''
      : `, tries again ${retry.at === null ? 'now' : `at ${instant(retry.at)}`} (${String(retry.tries)} so far)`;
  return `${oneLine(profile)} ${task}: settled up to ${instant(settled)} in ${zone}, ${owes}${tries}`;
}

function instant(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString() : 'unknown';
}
