import type { DatabaseSync } from 'node:sqlite';
import { openDeliveryLog, type DeliveryLog } from './delivery-log.ts';
import { openHookHealth, type HookHealthStore } from './hook-health.ts';
import { openOutbox, type Outbox } from './outbox.ts';

/** The outbox and the delivery log: one table, as the log is what the outbox has done. */
export interface DeliveryStore extends Outbox, DeliveryLog {
  readonly health: HookHealthStore;
}

export function openDeliveryStore(database: DatabaseSync): DeliveryStore {
  return {
    ...openOutbox(database),
    ...openDeliveryLog(database),
    health: openHookHealth(database),
  };
}
