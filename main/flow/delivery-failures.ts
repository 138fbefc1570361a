import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** A delivery id that is not in the history. */
export function unknownDelivery(id: string): Failure {
  return {
    kind: 'not-found',
    message: t('failuresRun.noDelivery', { id }),
    hint: t('failuresRun.noDeliveryHint'),
  };
}

/** A delivery that cannot be sent twice at the same time. */
export const onTheWire = (): Failure => ({
  kind: 'busy',
  message: t('failuresRun.onTheWire'),
  hint: t('failuresRun.untilOver'),
});

/** A delivery that a run stands still for. */
export const awaited = (): Failure => ({
  kind: 'busy',
  message: t('failuresRun.awaited'),
  hint: t('failuresRun.awaitedHint'),
});

/** A delivery that is settled cannot be hurried or given up. */
export function notPending({ state }: Delivery): Failure {
  return {
    kind: 'invalid-input',
    message: t(`failuresRun.is_${state}`),
    hint: t('failuresRun.sendAgainHint'),
  };
}

/** A message whose template could not be filled in. */
export const unmade = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRun.unmade'),
  hint: t('failuresRun.unmadeHint'),
});
