import type { Attempt, Timing } from '../../../preload/contract/delivery.ts';
import { t } from '../../../words/t.ts';
import { routeFacts, timingParts } from '../../words/delivery.ts';
import { formatDuration } from '../../words/duration.ts';

/** How an attempt went over the wire: where its time went, and which way it took. */
export function AttemptWay({ attempt }: { readonly attempt: Attempt }): React.ReactNode {
  const { timing, route } = attempt;
  const facts = route === null ? [] : routeFacts(route);
  if (timing === null && facts.length === 0) return null;
  return (
    <div className="attempt-way">
      {timing !== null && <TimingBar timing={timing} />}
      {facts.length > 0 && (
        <dl className="way-facts" aria-label={t('deliveries.way')}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="path">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** Where the time of an attempt went, drawn to scale and told in numbers. */
export function TimingBar({ timing }: { readonly timing: Timing }): React.ReactNode {
  const parts = timingParts(timing);
  if (parts.length === 0) return null;
  return (
    <div className="timing">
      <div className="timing-bar" aria-hidden="true">
        {parts.map(({ key, ms }) => (
          <span key={key} className={`timing-${key}`} style={{ flexGrow: Math.max(ms, 0.5) }} />
        ))}
      </div>
      <dl className="timing-parts" aria-label={t('deliveries.timing')}>
        {parts.map(({ key, name, ms }) => (
          <div key={key}>
            <dt>
              <span className={`timing-dot timing-${key}`} aria-hidden="true" />
              {name}
            </dt>
            <dd className="numbers">{formatDuration(ms)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
