import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DeliveryFilter } from '../../preload/contract/delivery-filter.ts';
import type {
  Attempt,
  Delivery,
  DeliveryState,
  ShownRequest,
  WaitingFor,
} from '../../preload/contract/delivery.ts';
import { showRequest } from '../core/sealed-request.ts';
import type { AttemptRecord } from '../core/stored-delivery.ts';
import { deliveryQuery } from './delivery-query.ts';
import { EARLIER, readOwed } from './outbox.ts';

/** What the outbox has done. */
export interface DeliveryLog {
  get(id: string): Delivery | null;
  /** Newest first; those of one run in their order. */
  list(filter: DeliveryFilter): readonly Delivery[];
  /** Whether a delivery of this run has not been tried at all yet. */
  hasUntried(runId: string): boolean;
}

export function openDeliveryLog(database: DatabaseSync): DeliveryLog {
  const one = database.prepare('SELECT * FROM deliveries WHERE id = ?');
  const attempts = database.prepare(
    'SELECT n, document FROM attempts WHERE delivery_id = ? ORDER BY n',
  );
  const untried = database.prepare(
    // What stands behind a message that has been tried may wait for days.
    `SELECT 1 FROM deliveries AS d
     WHERE run_id = ? AND state = 'pending' AND attempt_count = 0 AND waiting_for = 'turn'
       AND NOT EXISTS (
         SELECT 1 FROM deliveries AS earlier WHERE ${EARLIER} AND earlier.waiting_for <> 'turn')
     LIMIT 1`,
  );
  const statements = new Map<string, StatementSync>();
  const read = (row: Record<string, unknown>): Delivery =>
    readDelivery(row, attempts.all(String(row['id'])));
  return {
    get: (id) => {
      const row = one.get(id);
      return row === undefined ? null : read(row);
    },
    list: (filter) => {
      const { sql, values } = deliveryQuery(filter);
      const statement = statements.get(sql) ?? database.prepare(sql);
      statements.set(sql, statement);
      return statement.all(...values).map(read);
    },
    hasUntried: (runId) => untried.get(runId) !== undefined,
  };
}

function readDelivery(
  row: Record<string, unknown>,
  attempts: readonly Record<string, unknown>[],
): Delivery {
  const owed = readOwed(row['document']);
  const request = showRequest(owed.request);
  const nextAttemptAt = row['next_attempt_at'];
  const { id, runId, profileId, task, hookId, hook, channelId, moment, createdAt, copyOf } = owed;
  return {
    id,
    runId,
    profileId,
    task,
    hookId,
    hook,
    channelId,
    moment,
    createdAt,
    copyOf,
    gating: row['gating'] === 1,
    state: String(row['state']) as DeliveryState, // these two are written by the outbox only
    waitingFor: row['waiting_for'] as WaitingFor | null,
    reason: String(row['reason']),
    nextAttemptAt: nextAttemptAt == null ? null : new Date(Number(nextAttemptAt)).toISOString(),
    request,
    attempts: attempts.map((attempt) => readAttempt(attempt, request)),
  };
}

function readAttempt(row: Record<string, unknown>, request: ShownRequest): Attempt {
  const { signedBy, ...record } = JSON.parse(String(row['document'])) as AttemptRecord;
  const headers = [...request.headers, ...signedBy];
  return { ...record, n: Number(row['n']), request: { ...request, headers } };
}
