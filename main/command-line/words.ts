import type { Delivery } from '../../preload/contract/delivery.ts';
import type { ProfileSummary, Run, RunReport } from '../../preload/contract/run.ts';

/** A profile in one line. */
export function profileLine({ profile, lastRun, currentRun, nextRunAt }: ProfileSummary): string {
  const last = currentRun?.run.phase ?? lastRun?.outcome ?? 'never run';
  return columns([profile.name, last, `next ${nextRunAt ?? 'by hand'}`]);
}

/** A run in one line. */
export function runLine(run: Run): string {
  return columns([run.id, run.createdAt, run.profile, run.outcome ?? run.phase, run.message]);
}

/** A run with its deliveries, for reading. */
export function reportLines({ run, deliveries }: RunReport): readonly string[] {
  const { stats, failure } = run;
  const done =
    stats === null
      ? []
      : [
          `  ${String(stats.filesProcessed)} files, ${String(stats.bytesProcessed)} bytes, ${String(stats.bytesAdded)} bytes added in ${String(stats.durationMs / 1000)} s`,
        ];
  return [
    `${run.profile}: ${run.outcome ?? run.phase}. ${run.message}`,
    ...(failure === null ? [] : [`  ${failure.hint}`]),
    ...(run.snapshotId === null ? [] : [`  snapshot ${run.snapshotId}`]),
    ...done,
    ...run.problems.map(({ item, message }) => `  could not read ${item}: ${message}`),
    ...run.decisions.map(({ text }) => `  ${text}`),
    ...deliveries.map((delivery) => `  ${deliveryLine(delivery)}`),
  ];
}

/** A delivery in one line. */
export function deliveryLine(delivery: Delivery): string {
  const { hook, moment, state, attempts, reason, nextAttemptAt } = delivery;
  const last = attempts.at(-1);
  const status = last?.response?.status ?? last?.error?.class ?? '';
  const next = nextAttemptAt === null ? '' : `next try ${nextAttemptAt}`;
  const tries = `${String(attempts.length)} ${attempts.length === 1 ? 'try' : 'tries'}`;
  return columns([moment, hook, state, String(status), tries, reason, next]);
}

function columns(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join('  ');
}
