import type { RunReport } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { filePieceOf } from '../../words/file-piece.ts';
import { DeliveryRow } from './delivery-row.tsx';
import { ExportDeliveries } from './export-deliveries.tsx';

/** A delivery that the reader is led to; each time he is, it is another object. */
export interface SoughtDelivery {
  readonly id: string;
}

/** What each hook sent, what came back, and what happens next. */
export function DeliveryLog(props: {
  readonly report: RunReport;
  readonly sought: SoughtDelivery | null;
}): React.ReactNode {
  const { report, sought } = props;
  const { run, deliveries } = report;
  if (deliveries.length === 0)
    return (
      <p className="muted">
        {t(run.phase === 'ended' ? 'deliveries.noneInRun' : 'deliveries.noneYet')}
      </p>
    );
  return (
    <section className="run-section" aria-label={t('parts.deliveries')}>
      <h2 className="for-screen-readers">{t('parts.deliveries')}</h2>
      <ul className="deliveries">
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            <DeliveryRow delivery={delivery} sought={sought?.id === delivery.id ? sought : null} />
          </li>
        ))}
      </ul>
      <ExportDeliveries
        filter={() => ({ runId: run.id })}
        name={`${filePieceOf(run.profile)}-${run.createdAt.slice(0, 10)}`}
      />
    </section>
  );
}
