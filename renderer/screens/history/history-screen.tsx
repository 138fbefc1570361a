import { useCallback, useState } from 'react';
import type { Outcome, Run } from '../../../preload/contract/run.ts';
import { Filter } from '../../parts/filter.tsx';
import { useEscape } from '../../parts/use-escape.ts';
import { useBellhop } from '../../state/use-state.ts';
import { markOfOutcome } from '../../words/outcome.ts';
import { BackButton } from '../run/run-page.tsx';
import { RunView } from '../run/run-view.tsx';
import { HistoryTabs } from './history-tabs.tsx';
import { RunList } from './run-list.tsx';

/** All runs, newest first; one of them opens beside the list, or over it where there is no room. */
export function HistoryScreen({ runId }: { readonly runId: string | null }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  const runs = useBellhop((state) => state.runs);
  const close = useCallback(() => {
    go({ kind: 'history', runId: null });
  }, [go]);
  useEscape(close);
  return (
    <div className={runId === null ? 'split' : 'split open'}>
      <section className="split-list" aria-label="Runs">
        <header className="history-head">
          <h1>History</h1>
          <HistoryTabs />
        </header>
        {runs !== null && <FilteredRuns runs={runs} openRunId={runId} />}
      </section>
      {runId !== null && (
        <section className="split-details" aria-label="Run">
          <BackButton to="History" onPress={close} />
          <RunView key={runId} />
        </section>
      )}
    </div>
  );
}

const outcomes: readonly Outcome[] = [
  'succeeded',
  'warned',
  'failed',
  'cancelled',
  'skipped',
  'interrupted',
];

function FilteredRuns(props: {
  readonly runs: readonly Run[];
  readonly openRunId: string | null;
}): React.ReactNode {
  const { runs, openRunId } = props;
  const [profileId, setProfileId] = useState('');
  const [outcome, setOutcome] = useState('');
  const names = new Map(runs.map((run) => [run.profileId, run.profile]));
  const shown = runs.filter(
    (run) =>
      (profileId === '' || run.profileId === profileId) &&
      (outcome === '' || run.outcome === outcome),
  );
  if (runs.length === 0) return <p className="muted">No backup has run yet.</p>;
  return (
    <>
      <div className="filters">
        <Filter
          label="Profile"
          all="All profiles"
          value={profileId}
          onChange={setProfileId}
          options={[...names].map(([id, name]) => ({ value: id, name }))}
        />
        <Filter
          label="Outcome"
          all="All outcomes"
          value={outcome}
          onChange={setOutcome}
          options={outcomes.map((each) => ({ value: each, name: markOfOutcome(each).word }))}
        />
      </div>
      {shown.length === 0 ? (
        <p className="muted">No run is like that.</p>
      ) : (
        <RunList runs={shown} openRunId={openRunId} />
      )}
    </>
  );
}
