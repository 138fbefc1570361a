import type { Delivery } from '../../preload/contract/delivery.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, Run, RunReport } from '../../preload/contract/run.ts';
import { findProfile, type Reception } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { reportLines } from './words.ts';

/** Runs a task now and waits for its end; Ctrl+C cancels it. Answers the exit code. */
export async function runCommand(
  { api, hear, isRemote }: Reception,
  { profile: wanted, task }: { readonly profile: string; readonly task: TaskName },
  terminal: Terminal,
  interrupted: AbortSignal,
): Promise<number> {
  const found = await findProfile(api, wanted);
  if (!found.ok) return terminal.fail(found.failure);
  const started = await api.runs.start(found.value.profile.id, 'cli', task);
  if (!started.ok) return terminal.fail(started.failure);
  const runId = started.value.id;
  const cancel = (): void => {
    terminal.say('Cancelling: restic finishes what it has in hand…');
    void api.runs.cancel(runId);
  };
  interrupted.addEventListener('abort', cancel, { once: true });
  if (interrupted.aborted) cancel();
  const deaf = hear((name, news) => {
    if (name === 'progress' && 'fraction' in news && news.runId === runId)
      sayProgress(news.fraction);
  });
  const report = await api.runs.wait(runId);
  deaf();
  interrupted.removeEventListener('abort', cancel);
  if (!report.ok) return terminal.fail(report.failure);
  terminal.result(jsonReport(report.value), () => reportLines(report.value));
  sayOwed(report.value, terminal, isRemote);
  return exitCodeOf(report.value.run.outcome);
}

/** The exit code of `bellhop run`. */
function exitCodeOf(outcome: Outcome | null): number {
  switch (outcome) {
    case 'succeeded':
      return exitCodes.well;
    case 'warned':
      return exitCodes.warned;
    case 'skipped':
      return exitCodes.skipped;
    case 'cancelled':
      return exitCodes.cancelled;
    case 'failed':
    case 'interrupted':
    case null:
      return exitCodes.failed;
  }
}

/** A run and its deliveries in the command line's JSON, where the task is called `command`. */
function jsonReport({ run, deliveries }: RunReport): {
  readonly run: ReturnType<typeof jsonRun>;
  readonly deliveries: readonly Delivery[];
} {
  return { run: jsonRun(run), deliveries };
}

/** A run in the command line's JSON. `startedAt` is when it was asked for. */
export function jsonRun({ task, createdAt, ...run }: Run): Omit<Run, 'task' | 'createdAt'> & {
  readonly command: string;
  readonly startedAt: string;
} {
  return { ...run, command: task, startedAt: createdAt };
}

function sayProgress(fraction: number | null): void {
  if (!process.stderr.isTTY || fraction === null) return;
  process.stderr.write(`\r${String(Math.floor(fraction * 100)).padStart(3)} %\r`);
}

function sayOwed({ deliveries }: RunReport, terminal: Terminal, isRemote: boolean): void {
  const owed = deliveries.filter(({ state }) => state === 'pending').length;
  if (owed === 0 || isRemote) return;
  const are = owed === 1 ? 'One delivery is' : `${String(owed)} deliveries are`;
  terminal.say(`${are} still owed: they are tried again while Bellhop or "bellhop serve" runs.`);
}
