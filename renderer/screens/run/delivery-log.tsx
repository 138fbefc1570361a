import type { RunReport } from '../../../preload/contract/run.ts';
import { slugOf } from '../../words/secret-name.ts';
import { DeliveryRow } from './delivery-row.tsx';
import { ExportDeliveries } from './export-deliveries.tsx';

/** What each hook sent, what came back, and what happens next. */
export function DeliveryLog({ report }: { readonly report: RunReport }): React.ReactNode {
  const { run, deliveries } = report;
  return (
    <section className="run-section" aria-labelledby="deliveries">
      <header className="section-head">
        <h2 id="deliveries">
          Deliveries <span className="muted">{deliveries.length}</span>
        </h2>
        {deliveries.length > 0 && (
          <ExportDeliveries
            filter={() => ({ runId: run.id })}
            name={`${slugOf(run.profile)}-${run.createdAt.slice(0, 10)}`}
          />
        )}
      </header>
      {deliveries.length === 0 ? (
        <p className="muted">No hook had anything to say about this run.</p>
      ) : (
        <ul className="deliveries">
          {deliveries.map((delivery) => (
            <li key={delivery.id}>
              <DeliveryRow delivery={delivery} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
