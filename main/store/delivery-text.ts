import type { DatabaseSync } from 'node:sqlite';
import { showRequest } from '../core/sealed-request.ts';
import type { AttemptRecord, OwedDelivery } from '../core/stored-delivery.ts';

/** The words by which deliveries are found. */
export interface DeliveryText {
  /** Replaces what is known of a delivery. `attempt` is its newest. */
  put(seq: number, owed: OwedDelivery, attempt: AttemptRecord | null): void;
}

/** As much of each body is searched: enough to find a message, little enough to be written at once. */
const SEARCHED = 2_048;

export function openDeliveryText(database: DatabaseSync): DeliveryText {
  const put = database.prepare('INSERT OR REPLACE INTO delivery_text (rowid, text) VALUES (?, ?)');
  return {
    put: (seq, owed, attempt) => {
      put.run(seq, textOf(owed, attempt));
    },
  };
}

function textOf(owed: OwedDelivery, attempt: AttemptRecord | null): string {
  const { url, body } = showRequest(owed.request);
  return [
    owed.hook,
    url,
    body.slice(0, SEARCHED),
    attempt?.error?.message ?? '',
    String(attempt?.response?.status ?? ''),
    attempt?.response?.body.slice(0, SEARCHED) ?? '',
  ].join('\n');
}
