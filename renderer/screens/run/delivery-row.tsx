import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import { WithLocks } from '../../parts/with-locks.tsx';
import { useNow } from '../../parts/use-now.ts';
import { formatCount } from '../../words/count.ts';
import { formatDuration } from '../../words/duration.ts';
import { formatInstant } from '../../words/instant.ts';
import { markOfDelivery } from '../../words/outcome.ts';
import { DeliveryActions } from './delivery-actions.tsx';
import { AttemptView, RequestView } from './attempt-view.tsx';

/** One message owed to one place; opens to its attempts. */
export function DeliveryRow({ delivery }: { readonly delivery: Delivery }): React.ReactNode {
  const { attempts, request } = delivery;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const status = attempts.at(-1)?.response?.status;
  return (
    <article className="delivery" aria-label={`Delivery ${delivery.hook}, ${delivery.moment}`}>
      <button
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
        <span className="tag">{delivery.moment}</span>
        <span className="path delivery-url">
          {request.method} <WithLocks text={request.url} />
        </span>
        {delivery.copyOf !== null && <span className="tag">edited copy</span>}
        {attempts.length > 1 && <span className="muted">attempt {String(attempts.length)}</span>}
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
                {delivery.state === 'pending'
                  ? 'Nothing has been sent yet. This is what will be:'
                  : 'Nothing was sent. This is what would have been:'}
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
  const words = [reason, next, state === 'failed' ? hint : ''].filter((part) => part !== '');
  if (words.length === 0) return null;
  return (
    <p className="delivery-reason">
      {words.join(' ')}
      {gating && state === 'failed' && ' The run waited for this answer.'}
      <span className="for-screen-readers">
        {formatCount(attempts.length, { one: 'attempt', many: 'attempts' })}
      </span>
    </p>
  );
}

const SHORT_WAIT_MS = 600_000;

function nextTry(at: string, now: Date): string {
  const wait = Date.parse(at) - now.getTime();
  if (wait <= 0) return 'Next try now.';
  if (wait < SHORT_WAIT_MS)
    return `Next try in ${formatDuration(Math.ceil(wait / 1_000) * 1_000)}.`;
  return `Next try ${formatInstant(at, { now })}.`;
}
