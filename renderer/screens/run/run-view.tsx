import type { Failure } from '../../../preload/contract/result.ts';
import type { Run, RunReport } from '../../../preload/contract/run.ts';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { isNewest } from '../health/newest-runs.ts';
import { NextSteps } from '../health/next-steps.tsx';
import { CardProgress } from '../home/card-progress.tsx';
import { DeliveryLog } from './delivery-log.tsx';
import { RunHead } from './run-head.tsx';
import { Decisions, FileProblems, ResticLog } from './run-lists.tsx';
import { RunNumbers } from './run-numbers.tsx';
import { RunResult } from './run-result.tsx';
import { Waterfall } from './waterfall.tsx';

/** The open run: what happened, when, whom it told, and what was decided. Live while it happens. */
export function RunView(): React.ReactNode {
  const report = useBellhop((state) => state.report);
  if (report === null) return null;
  if (!report.ok) return <NoRun failure={report.failure} />;
  return <Report report={report.value} />;
}

/** A link may be older than the history, or be about another computer: no alarm. */
function NoRun({ failure }: { readonly failure: Failure }): React.ReactNode {
  if (failure.kind !== 'not-found') return <FailureNotice failure={failure} />;
  return (
    <Notice
      tone="info"
      message="This run is not in the history."
      hint="It may have been cleared away, or belong to another computer. History lists the runs of this one."
    />
  );
}

function Report({ report }: { readonly report: RunReport }): React.ReactNode {
  const { run } = report;
  return (
    <article className="run" aria-label={`Run of ${run.profile}`}>
      <RunHead run={run} />
      {run.phase !== 'ended' && <LiveProgress run={run} />}
      <RunVerdict report={report} />
      <RunNumbers run={run} />
      <RunResult run={run} />
      {hasCourse(report) && <Waterfall report={report} />}
      <DeliveryLog report={report} />
      <FileProblems run={run} />
      <Decisions run={run} />
      <ResticLog run={run} />
    </article>
  );
}

/** A scheduled run that was left out took no time, and there is nothing to draw of it. */
function hasCourse({ run, deliveries }: RunReport): boolean {
  return run.outcome !== 'skipped' || deliveries.length > 0;
}

function LiveProgress({ run }: { readonly run: Run }): React.ReactNode {
  const current = useBellhop((state) =>
    state.profiles?.find((summary) => summary.currentRun?.run.id === run.id),
  )?.currentRun;
  return <CardProgress current={{ run, progress: current?.progress ?? null }} />;
}

function RunVerdict({ report: { run } }: { readonly report: RunReport }): React.ReactNode {
  if (run.failure !== null) return <RunFailure run={run} failure={run.failure} />;
  if (run.message === '' || run.outcome === 'succeeded') return null;
  return <Notice tone={run.outcome === 'warned' ? 'warning' : 'info'} message={run.message} />;
}

/** Steps are offered for the newest run only: what an older one asked for may be done long ago. */
function RunFailure(props: { readonly run: Run; readonly failure: Failure }): React.ReactNode {
  const { run, failure } = props;
  const summary = useBellhop((state) =>
    state.profiles?.find(({ profile }) => profile.id === run.profileId),
  );
  const runs = useBellhop((state) => state.runs);
  return (
    <div className="run-failure">
      {run.outcome === 'skipped' ? (
        <Notice tone="info" {...failure} />
      ) : (
        <FailureNotice failure={failure} />
      )}
      {summary !== undefined && isNewest(run, runs ?? []) && (
        <NextSteps key={run.id} run={run} summary={summary} failure={failure} />
      )}
    </div>
  );
}
