import { useState } from 'react';
import type { Failure } from '../../../preload/contract/result.ts';
import type { Run, RunReport } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { isNewest } from '../health/newest-runs.ts';
import { NextSteps } from '../health/next-steps.tsx';
import { CardProgress } from '../home/card-progress.tsx';
import type { SoughtDelivery } from './delivery-log.tsx';
import { RunHead } from './run-head.tsx';
import { Decisions, hasDecisionsOnPage } from './run-log.tsx';
import { RunNumbers } from './run-numbers.tsx';
import { RunResult } from './run-result.tsx';
import { firstTab, RunTabs, type RunTab } from './run-tabs.tsx';
import type { Row } from './waterfall-layout.ts';
import { Waterfall } from './waterfall.tsx';

/** The open run: what happened, when, whom it told, and what was decided. Live while it happens. */
export function RunView(): React.ReactNode {
  const report = useBellhop((state) => state.report);
  if (report === null) return null;
  if (!report.ok) return <NoRun failure={report.failure} />;
  return <Report key={report.value.run.id} report={report.value} />;
}

/** A link may be older than the history, or be about another computer: no alarm. */
function NoRun({ failure }: { readonly failure: Failure }): React.ReactNode {
  if (failure.kind !== 'not-found') return <FailureNotice failure={failure} />;
  return <Notice tone="info" message={t('run.notHere')} hint={t('run.notHereHint')} />;
}

function Report({ report }: { readonly report: RunReport }): React.ReactNode {
  const { run } = report;
  const [chosen, setChosen] = useState<RunTab | null>(null);
  const [sought, setSought] = useState<SoughtDelivery | null>(null);
  const open = ({ key, kind }: Row): void => {
    setChosen(kind === 'delivery' ? 'deliveries' : 'log');
    setSought(kind === 'delivery' ? { id: key } : null);
  };
  return (
    <article className="run" aria-label={t('run.runOf', { profile: run.profile })}>
      <RunHead run={run} />
      {run.phase !== 'ended' && <LiveProgress run={run} />}
      <RunVerdict report={report} />
      <RunNumbers run={run} />
      <RunResult run={run} />
      {hasCourse(report) && <Waterfall report={report} onOpen={open} />}
      {hasDecisionsOnPage(run) && <Decisions run={run} />}
      <RunTabs
        report={report}
        tab={chosen ?? firstTab(report)}
        onTab={(tab) => {
          setChosen(tab);
          setSought(null);
        }}
        sought={sought}
      />
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
