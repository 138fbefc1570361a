import { useCallback, useEffect, useRef, useState } from 'react';
import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useEscape } from '../../parts/use-escape.ts';
import type { Found } from '../../state/found.ts';
import { searchForAllRuns } from '../../state/run-search.ts';
import { useBellhop } from '../../state/use-state.ts';
import { BackButton } from '../run/run-page.tsx';
import { RunView } from '../run/run-view.tsx';
import { ExportRuns } from './export-runs.tsx';
import { HistoryTabs } from './history-tabs.tsx';
import { RunFilters } from './run-filters.tsx';
import { RunList, type RunSpot } from './run-list.tsx';

/** All runs, newest first; one of them opens beside the list, or over it where there is no room. */
export function HistoryScreen({ runId }: { readonly runId: string | null }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  const found = useBellhop((state) => state.foundRuns);
  const left = useRef<RunSpot | null>(null);
  const [reveal, setReveal] = useState<RunSpot | null>(null);
  const close = useCallback(() => {
    if (runId === null) return;
    const spot = left.current?.key === runId ? left.current : { key: runId, at: MIDDLE };
    setReveal({ ...spot });
    go({ kind: 'history', runId: null });
  }, [go, runId]);
  useEscape(close);
  return (
    <div className={runId === null ? 'split' : 'split open'}>
      <section className="split-list" aria-label={t('parts.runs')}>
        <header className="history-head">
          <h1>{t('frame.history')}</h1>
          <HistoryTabs />
          {found !== null && found.list.length > 0 && (
            <div className="actions">
              <ExportRuns />
            </div>
          )}
        </header>
        {found !== null && (
          <Runs
            found={found}
            openRunId={runId}
            reveal={reveal}
            onOpen={(spot) => {
              left.current = spot;
              setReveal(spot); // It scrolls on its own now, where both have room.
              go({ kind: 'history', runId: spot.key });
            }}
          />
        )}
      </section>
      {runId !== null && <OpenRun key={runId} close={close} />}
    </div>
  );
}

const MIDDLE = 300;

/** Begins at its top, and takes the focus where the list has to make room for it. */
function OpenRun(props: { readonly close: () => void }): React.ReactNode {
  const details = useRef<HTMLElement>(null);
  useEffect(() => {
    const section = details.current;
    const list = section?.previousElementSibling;
    if (section === null || list?.getClientRects().length !== 0) return;
    section.closest('main')?.scrollTo({ top: 0 });
    section.focus({ preventScroll: true });
  }, []);
  return (
    <section className="split-details" aria-label={t('parts.run')} tabIndex={-1} ref={details}>
      <BackButton to={t('frame.history')} onPress={props.close} />
      <RunView />
    </section>
  );
}

function Runs(props: {
  readonly found: Found<Run>;
  readonly openRunId: string | null;
  readonly reveal: RunSpot | null;
  readonly onOpen: (spot: RunSpot) => void;
}): React.ReactNode {
  const { found } = props;
  const search = useBellhop((state) => state.runSearch);
  const isNarrowed = Object.values(search).some((value) => value !== '');
  if (found.list.length === 0 && !isNarrowed)
    return <p className="muted">{t('history.noRunYet')}</p>;
  return (
    <>
      <RunFilters />
      <div className="actions run-count">
        <p className="muted" role="status">
          {found.list.length === 0
            ? t('history.noneLikeThat')
            : t(found.isAll ? 'units.runs' : 'history.newest', { count: found.list.length })}
        </p>
        {isNarrowed && <ShowAll />}
      </div>
      {found.list.length > 0 && <RunList {...props} />}
    </>
  );
}

function ShowAll(): React.ReactNode {
  const look = useBellhop((state) => state.searchRuns);
  return (
    <Button
      look="quiet"
      onClick={() => {
        look(searchForAllRuns);
      }}
    >
      {t('parts.showAll')}
    </Button>
  );
}
