import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import { t } from '../../../words/t.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import { WithLocks } from '../../parts/with-locks.tsx';
import { useNow } from '../../parts/use-now.ts';
import { formatDuration } from '../../words/duration.ts';
import { nameOfMoment } from '../../words/hook.ts';
import { formatInstant } from '../../words/instant.ts';
import { sentencesInWords } from '../../../words/list.ts';
import { markOfDelivery } from '../../words/outcome.ts';
import { DeliveryActions } from './delivery-actions.tsx';
import { AttemptView, RequestView } from './attempt-view.tsx';

/** One message owed to one place; opens to its attempts. */
export function DeliveryRow(props: {
  readonly delivery: Delivery;
  /** Opens it and takes the focus there, each time that it is another object. */
  readonly sought?: object | null;
}): React.ReactNode {
  const { delivery, sought = null } = props;
  const { attempts, request } = delivery;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sought === null) return;
    setOpen(true);
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start' });
  }, [sought]);
  const status = attempts.at(-1)?.response?.status;
  return (
    <article
      className="delivery"
      aria-label={t('deliveries.deliveryOf', {
        hook: delivery.hook,
        moment: nameOfMoment(delivery.moment),
      })}
    >
      <button
        ref={head}
        type="button"
        className="delivery-head"
        aria-expanded={isOpen}
        aria-controls={detailsId}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <ChevronRight className="chevron" size={14} aria-hidden="true" />
        <strong className="delivery-hook">{delivery.hook}</strong>
        <span className="tag">{nameOfMoment(delivery.moment)}</span>
        <span className="path delivery-url">
          {request.method} <WithLocks text={request.url} />
        </span>
        {delivery.copyOf !== null && <span className="tag">{t('deliveries.editedCopy')}</span>}
        {attempts.length > 1 && (
          <span className="muted">{t('deliveries.attemptNumber', { n: attempts.length })}</span>
        )}
        {status !== undefined && <span className="numbers">{status}</span>}
        <StateMark state={markOfDelivery(delivery)} />
      </button>
      <DeliveryReason delivery={delivery} />
      {isOpen && (
        <div className="delivery-details" id={detailsId}>
          <DeliveryActions delivery={delivery} />
          {attempts.length === 0 && (
            <>
              <p className="muted">
                {t(delivery.state === 'pending' ? 'deliveries.notSentYet' : 'deliveries.notSent')}
              </p>
              <RequestView request={request} />
            </>
          )}
          {attempts.toReversed().map((attempt) => (
            <AttemptView key={attempt.n} attempt={attempt} />
          ))}
        </div>
      )}
    </article>
  );
}

function DeliveryReason({ delivery }: { readonly delivery: Delivery }): React.ReactNode {
  const now = useNow(1_000);
  const { attempts, gating, nextAttemptAt, reason, state } = delivery;
  const next = state === 'pending' && nextAttemptAt !== null ? nextTry(nextAttemptAt, now) : '';
  const hint = attempts.at(-1)?.error?.hint ?? '';
  const words = sentencesInWords([reason, next, state === 'failed' ? hint : '']);
  if (words === '') return null;
  return (
    <p className="delivery-reason">
      {gating && state === 'failed' ? sentencesInWords([words, t('deliveries.runWaited')]) : words}
      <span className="for-screen-readers">{t('units.attempts', { count: attempts.length })}</span>
    </p>
  );
}

const SHORT_WAIT_MS = 600_000;

function nextTry(at: string, now: Date): string {
  const wait = Date.parse(at) - now.getTime();
  if (wait <= 0) return t('deliveries.nextTryNow');
  if (wait < SHORT_WAIT_MS)
    return t('deliveries.nextTryIn', { time: formatDuration(Math.ceil(wait / 1_000) * 1_000) });
  return t('deliveries.nextTryAt', { time: formatInstant(at, { now }) });
}
