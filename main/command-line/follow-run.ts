import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Outcome, Run, RunReport } from '../../preload/contract/run.ts';
import type { Reception } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { reportLines } from './words.ts';

/** Where a command speaks, and what ends it. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Aborted by Ctrl+C. */
  readonly interrupted: AbortSignal;
}

/** Waits for a run's end and prints its report; Ctrl+C cancels it. Answers the exit code. */
export async function followRun(
  reception: Reception,
  runId: string,
  { terminal, interrupted }: Surroundings,
): Promise<number> {
  const { api, idle, isRemote } = reception;
  const report = await waitFor(reception, runId, { terminal, interrupted });
  if (!report.ok) return terminal.fail(report.failure);
  terminal.result(jsonReport(report.value), () => reportLines(report.value));
  await waitForFollowers({ api, idle }, report.value.run, { terminal, interrupted });
  sayOwed([report.value], terminal, isRemote);
  return exitCodeOf(report.value.run.outcome);
}

async function waitFor(
  { api, hear }: Reception,
  runId: string,
  { terminal, interrupted }: Surroundings,
): ReturnType<Reception['api']['runs']['wait']> {
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
  return report;
}

/** Without a running app, the tasks that follow a backup have only this command to run in. */
async function waitForFollowers(
  { api, idle }: Pick<Reception, 'api' | 'idle'>,
  { profileId, createdAt }: Run,
  { terminal, interrupted }: Surroundings,
): Promise<void> {
  const cancelled = new Promise<void>((resolve) => {
    interrupted.addEventListener(
      'abort',
      () => {
        resolve();
      },
      { once: true },
    );
  });
  await Promise.race([idle(), cancelled]);
  const runs = await api.runs.list({ profileId, limit: 20 });
  const followers = runs.filter((run) => run.trigger === 'chain' && run.createdAt >= createdAt);
  for (const { task, message } of followers.toReversed()) terminal.say(`${task}: ${message}`);
}

/** The exit code of a run that has ended. */
export function exitCodeOf(outcome: Outcome | null): number {
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
export function jsonReport({ run, deliveries }: RunReport): {
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

/** Says that messages wait, where nobody is at work who would send them. */
export function sayOwed(
  reports: readonly RunReport[],
  terminal: Terminal,
  isRemote: boolean,
): void {
  const deliveries = reports.flatMap((report) => report.deliveries);
  const owed = deliveries.filter(({ state }) => state === 'pending').length;
  if (owed === 0 || isRemote) return;
  const are = owed === 1 ? 'One delivery is' : `${String(owed)} deliveries are`;
  terminal.say(`${are} still owed: they are tried again while Bellhop or “bellhop serve” runs.`);
}
