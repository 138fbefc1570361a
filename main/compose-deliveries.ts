import { v7 as uuid } from 'uuid';
import type { Rooms } from './compose.ts';
import { makeCourier, showSending, type Courier } from './flow/courier.ts';
import { openDeliveryDesk, type DeliveryDesk } from './flow/delivery-desk.ts';
import type { RunDesk } from './flow/run-desk.ts';

/** Puts the courier to work on the outbox. */
export function hireCourier({ hooks, stores }: Pick<Rooms, 'hooks' | 'stores'>): Courier {
  return makeCourier({
    ...hooks.deliver,
    chance: Math.random,
    after: callLater,
    isOnline: hooks.isOnline,
    outbox: { ...stores.deliveries, record: hooks.record },
    switchOff: hooks.switchOff,
    told: hooks.told,
  });
}

/** The desk that does what a person asks of single deliveries. */
export function openDeliveries(
  { hooks, surroundings, stores, courier }: Rooms,
  desk: RunDesk,
): DeliveryDesk {
  const isSending = (id: string): boolean => courier.isSending(id) || opened.isSending(id);
  const opened = openDeliveryDesk({
    ...hooks.deliver,
    newId: uuid,
    render: hooks.render,
    surroundings,
    variables: () => hooks.rules().variables,
    outbox: { ...stores.deliveries, add: hooks.add },
    record: hooks.record,
    switchOff: hooks.switchOff,
    get: (id) => {
      const delivery = stores.deliveries.get(id);
      return delivery && (showSending([delivery], { isSending })[0] ?? null);
    },
    courier,
    told: hooks.told,
    refusal: hooks.refusal,
    isRunOn: (runId) => desk.inFlight().some(({ id }) => id === runId),
  });
  return opened;
}

/** Calls back again and again; answers how to call it off. */
export function callEvery(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms);
  return () => {
    clearInterval(timer);
  };
}

/** Calls back once; answers how to call it off. */
export function callLater(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
}
