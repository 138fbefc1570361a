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

/** A condition on `seq` that finds a text, taken literally. Fewer than three letters have no index. */
export function conditionOf(text: string): { readonly sql: string; readonly value: string } {
  const found = (where: string): string =>
    `seq IN (SELECT rowid FROM delivery_text WHERE ${where})`;
  if (Array.from(text).length >= 3) {
    return { sql: found('delivery_text MATCH ?'), value: `"${text.replaceAll('"', '""')}"` };
  }
  const pattern = text.replace(/[\\%_]/g, '\\$&');
  return { sql: found(`text LIKE ? ESCAPE '\\'`), value: `%${pattern}%` };
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
