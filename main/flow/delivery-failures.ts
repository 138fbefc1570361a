import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Failure } from '../../preload/contract/result.ts';

/** A delivery id that is not in the history. */
export function unknownDelivery(id: string): Failure {
  return {
    kind: 'not-found',
    message: `There is no delivery "${id}".`,
    hint: 'See the deliveries that there are with: bellhop deliveries',
  };
}

/** A delivery that cannot be sent twice at the same time. */
export const onTheWire: Failure = {
  kind: 'busy',
  message: 'This delivery is being sent just now.',
  hint: 'Wait until that is over.',
};

/** A delivery that a run stands still for. */
export const awaited: Failure = {
  kind: 'busy',
  message: 'A run is waiting for this delivery just now.',
  hint: 'Wait until that is over, or cancel the run.',
};

/** A delivery that is settled cannot be hurried or given up. */
export function notPending({ state }: Delivery): Failure {
  return {
    kind: 'invalid-input',
    message: `This delivery is not waiting any more: it is ${state}.`,
    hint: 'Send it again instead.',
  };
}

/** A message whose template could not be filled in. */
export const unmade: Failure = {
  kind: 'invalid-input',
  message: 'This message could not be made, so there is nothing to send.',
  hint: 'Correct the hook, and send a test message.',
};
