import type { OwedDelivery } from '../core/stored-delivery.ts';

/** The messages that runs wait for, as long as they are under way: the disk never says that. */
export interface Wire {
  /** Counts the delivery as under way, and tells of it, until the answered function is called. */
  setOut(owed: OwedDelivery): () => void;
  isSending(deliveryId: string): boolean;
}

/** That one is over is told by whoever records what came of it. */
export function openWire(told: (owed: OwedDelivery) => void): Wire {
  const underWay = new Set<string>();
  return {
    setOut: (owed) => {
      underWay.add(owed.id);
      told(owed);
      return () => {
        underWay.delete(owed.id);
      };
    },
    isSending: (deliveryId) => underWay.has(deliveryId),
  };
}
