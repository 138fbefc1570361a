import { useMemo } from 'react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { useNow } from '../../parts/use-now.ts';
import { searchForAll, toDeliveryFilter } from '../../state/delivery-search.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatInstant } from '../../words/instant.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { HistoryTabs } from '../history/history-tabs.tsx';
import { WorkingLine } from '../snapshots/working-line.tsx';
import { DeliveryRow } from '../run/delivery-row.tsx';
import { ExportDeliveries } from '../run/export-deliveries.tsx';
import { DeliveryFilters } from './delivery-filters.tsx';
import { groupByRun, type DeliveryGroup } from './group-by-run.ts';

/** All that was sent, or was not, over all runs; narrowed by what the reader looks for. */
export function DeliveriesScreen(props: {
  /** The run that the reader comes back from. */
  readonly comesFrom: string | null;
}): React.ReactNode {
  const search = useBellhop((state) => state.deliverySearch);
  const found = useBellhop((state) => state.deliveries);
  const isEmpty = found === null || found.list.length === 0;
  return (
    <div className="page wide">
      <header className="page-head">
        <div className="history-head">
          <h1>{t('frame.history')}</h1>
          <HistoryTabs />
        </div>
        {!isEmpty && (
          <ExportDeliveries
            filter={() => toDeliveryFilter(search)}
            name={`deliveries-${new Date().toISOString().slice(0, 10)}`}
          />
        )}
      </header>
      <DeliveryFilters />
      {found === null && <WorkingLine words={t('deliveries.lookingThrough')} />}
      {found !== null && (isEmpty ? <NothingFound /> : <Found comesFrom={props.comesFrom} />)}
    </div>
  );
}

function NothingFound(): React.ReactNode {
  const search = useBellhop((state) => state.deliverySearch);
  const look = useBellhop((state) => state.searchDeliveries);
  if (Object.values(search).every((value) => value === '')) {
    return <p className="muted">{t('deliveries.noneYet')}</p>;
  }
  return (
    <div className="actions">
      <p className="muted">{t('deliveries.noneLikeThat')}</p>
      <Button
        look="quiet"
        onClick={() => {
          look(searchForAll);
        }}
      >
        {t('parts.showAll')}
      </Button>
    </div>
  );
}

/** Of a group's heading with the room below it, and of a delivery. */
const HEAD = 56;
const ROW = 48;

/** Where the group that one comes back to stands in the window, in pixels from its top. */
const MIDDLE = 300;

function Found({ comesFrom }: { readonly comesFrom: string | null }): React.ReactNode {
  const found = useBellhop((state) => state.deliveries);
  const lookFurther = useBellhop((state) => state.lookFurther);
  const groups = useMemo(() => groupByRun(found?.list ?? []), [found?.list]);
  const reveal = useMemo(() => {
    const group = groups.find(({ runId }) => runId !== null && runId === comesFrom);
    return group === undefined ? null : { key: group.key, at: MIDDLE };
    // Only on coming back: the list goes on changing below the reader.
  }, [comesFrom]);
  if (found === null) return null;
  const { list, isAll } = found;
  return (
    <>
      <p className="muted" role="status">
        {t(isAll ? 'units.deliveries' : 'deliveries.newest', { count: list.length })}
      </p>
      <LongList
        label={t('deliveries.byTheirRuns')}
        items={groups}
        keyOf={({ key }) => key}
        guess={({ deliveries }) => HEAD + ROW * deliveries.length}
        stop=".delivery-head"
        isAll={isAll}
        onNearEnd={lookFurther}
        reveal={reveal}
      >
        {(group) => <Group group={group} />}
      </LongList>
    </>
  );
}

function Group({ group }: { readonly group: DeliveryGroup }): React.ReactNode {
  const { at, deliveries, key, profileId, runId, task } = group;
  const go = useBellhop((state) => state.go);
  const name = useBellhop(
    (state) =>
      state.profiles?.find(({ profile }) => profile.id === profileId)?.profile.name ??
      state.runs?.find((run) => run.profileId === profileId)?.profile,
  );
  const now = useNow(60_000);
  const what = runId === null ? t('deliveries.test') : nameOfTask(task);
  const words = [...(name === undefined ? [] : [name]), what];
  return (
    <section className="delivery-group" aria-labelledby={`group-${key}`}>
      <header className="delivery-group-head">
        <h2 id={`group-${key}`}>{words.join(' · ')}</h2>
        <span className="muted numbers">{formatInstant(at, { now })}</span>
        {runId !== null && (
          <Button
            look="quiet"
            onClick={() => {
              go({ kind: 'run', runId, from: 'deliveries' });
            }}
          >
            {t('parts.openRun')}
          </Button>
        )}
      </header>
      <ul className="deliveries">
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            <DeliveryRow delivery={delivery} />
          </li>
        ))}
      </ul>
    </section>
  );
}
