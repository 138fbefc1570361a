import type { Delivery } from '../../../preload/contract/delivery.ts';
import { DeliveryRow } from './delivery-row.tsx';

/** What each hook sent, what came back, and what happens next. */
export function DeliveryLog(props: { readonly deliveries: readonly Delivery[] }): React.ReactNode {
  const { deliveries } = props;
  return (
    <section className="run-section" aria-labelledby="deliveries">
      <h2 id="deliveries">
        Deliveries <span className="muted">{deliveries.length}</span>
      </h2>
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
