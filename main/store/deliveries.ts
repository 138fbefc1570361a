import type { DatabaseSync } from 'node:sqlite';
import type { DeliveryFilter } from '../../preload/contract/api.ts';
import type { Attempt, Delivery, DeliveryState } from '../../preload/contract/delivery.ts';
import { showRequest } from '../core/sealed-request.ts';
import type { AttemptRecord, OwedDelivery, Settlement } from '../core/stored-delivery.ts';
import { transaction } from './database.ts';

/** A delivery that is due, and how many attempts it has behind it. */
export interface DueDelivery {
  readonly owed: OwedDelivery;
  readonly attemptsMade: number;
}

/** The outbox and the delivery log: one table, as the log is what the outbox has done. */
export interface DeliveryStore {
  /** Writes new deliveries, in their order. */
  add(
    deliveries: readonly { readonly owed: OwedDelivery; readonly settlement: Settlement }[],
  ): void;
  /** What is to be tried now, in order; not what the run itself waits for. */
  due(now: number): readonly DueDelivery[];
  /** The next instant after `now` at which something falls due, or null. */
  nextDueAt(now: number): number | null;
  /** Writes an attempt and what it means, in one transaction. */
  record(owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement): void;
  /** Settles the pending deliveries of a run's `before` moment: its end makes them stale. */
  supersedeBefore(runId: string, reason: string): void;
  /** Hands the deliveries that a crashed run was waiting for to the courier. */
  releaseGates(runId: string, now: number): void;
  get(id: string): Delivery | null;
  list(filter: DeliveryFilter): readonly Delivery[];
  /** Whether a delivery of this run has not been tried at all yet. */
  hasUntried(runId: string): boolean;
  /** The hooks whose newest delivery is not delivered, by profile. */
  failingHooks(): ReadonlyMap<string, readonly string[]>;
}

const DUE = `
  SELECT document, attempt_count FROM deliveries AS d
  WHERE state = 'pending' AND gating = 0 AND next_attempt_at <= ?1
    AND NOT EXISTS (
      SELECT 1 FROM deliveries AS earlier
      WHERE earlier.run_id = d.run_id AND earlier.hook_id = d.hook_id AND earlier.seq < d.seq
        AND earlier.state = 'pending' AND earlier.next_attempt_at > ?1)
  ORDER BY seq LIMIT 500`;

export function openDeliveryStore(database: DatabaseSync): DeliveryStore {
  return { ...outbox(database), ...log(database) };
}

type Outbox = Pick<
  DeliveryStore,
  'add' | 'due' | 'nextDueAt' | 'record' | 'supersedeBefore' | 'releaseGates'
>;

function outbox(database: DatabaseSync): Outbox {
  const due = database.prepare(DUE);
  const next = database.prepare(
    `SELECT min(next_attempt_at) AS at FROM deliveries
     WHERE state = 'pending' AND gating = 0 AND next_attempt_at > ?`,
  );
  const supersede = database.prepare(
    `UPDATE deliveries SET state = 'superseded', reason = ?, next_attempt_at = NULL
     WHERE run_id = ? AND moment = 'before' AND state = 'pending'`,
  );
  const release = database.prepare(
    `UPDATE deliveries SET gating = 0, next_attempt_at = ?
     WHERE run_id = ? AND gating = 1 AND state = 'pending'`,
  );
  return {
    add: adder(database),
    record: recorder(database),
    due: (now) =>
      due.all(now).map((row) => ({
        owed: readOwed(row['document']),
        attemptsMade: Number(row['attempt_count']),
      })),
    nextDueAt: (now) => {
      const at = next.get(now)?.['at'];
      return at == null ? null : Number(at);
    },
    supersedeBefore: (runId, reason) => {
      supersede.run(reason, runId);
    },
    releaseGates: (runId, now) => {
      release.run(now, runId);
    },
  };
}

function adder(database: DatabaseSync): Outbox['add'] {
  const insert = database.prepare(
    `INSERT INTO deliveries (id, run_id, hook_id, moment, gating, state, reason, next_attempt_at, document)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (deliveries) => {
    transaction(database, () => {
      for (const { owed, settlement } of deliveries) {
        const { id, runId, hookId, moment, gating } = owed;
        const { state, reason, nextAttemptAt } = settlement;
        const document = JSON.stringify(owed);
        insert.run(
          id,
          runId,
          hookId,
          moment,
          Number(gating),
          state,
          reason,
          nextAttemptAt,
          document,
        );
      }
    });
  };
}

function recorder(database: DatabaseSync): Outbox['record'] {
  // What was superseded while it was on the wire stays so, unless it got there after all.
  const settle = database.prepare(
    `UPDATE deliveries SET
       attempt_count = attempt_count + 1,
       state = iif(state = 'superseded' AND ?1 <> 'delivered', state, ?1),
       reason = iif(state = 'superseded' AND ?1 <> 'delivered', reason, ?2),
       next_attempt_at = iif(state = 'superseded', NULL, ?3)
     WHERE id = ?4 RETURNING attempt_count`,
  );
  const insert = database.prepare(
    'INSERT INTO attempts (delivery_id, n, document) VALUES (?, ?, ?)',
  );
  const health = database.prepare(
    `INSERT INTO hook_health (profile_id, hook_id, failing) VALUES (?, ?, ?)
     ON CONFLICT (profile_id, hook_id) DO UPDATE SET failing = excluded.failing`,
  );
  return (owed, attempt, { state, reason, nextAttemptAt }) => {
    transaction(database, () => {
      const row = settle.get(state, reason, nextAttemptAt, owed.id);
      insert.run(owed.id, Number(row?.['attempt_count']), JSON.stringify(attempt));
      health.run(owed.profileId, owed.hookId, Number(state !== 'delivered'));
    });
  };
}

type Log = Pick<DeliveryStore, 'get' | 'list' | 'hasUntried' | 'failingHooks'>;

function log(database: DatabaseSync): Log {
  const one = database.prepare('SELECT * FROM deliveries WHERE id = ?');
  const newest = database.prepare('SELECT * FROM deliveries ORDER BY seq DESC LIMIT ?');
  const ofRun = database.prepare('SELECT * FROM deliveries WHERE run_id = ? ORDER BY seq LIMIT ?');
  const attempts = database.prepare(
    'SELECT n, document FROM attempts WHERE delivery_id = ? ORDER BY n',
  );
  const untried = database.prepare(
    `SELECT 1 FROM deliveries WHERE run_id = ? AND state = 'pending' AND attempt_count = 0 LIMIT 1`,
  );
  const failing = database.prepare('SELECT profile_id, hook_id FROM hook_health WHERE failing = 1');
  const read = (row: Record<string, unknown>): Delivery =>
    readDelivery(row, attempts.all(String(row['id'])));
  return {
    get: (id) => {
      const row = one.get(id);
      return row === undefined ? null : read(row);
    },
    list: ({ runId, limit }) =>
      (runId === undefined ? newest.all(limit) : ofRun.all(runId, limit)).map(read),
    hasUntried: (runId) => untried.get(runId) !== undefined,
    failingHooks: () => {
      const byProfile = new Map<string, string[]>();
      for (const row of failing.all()) {
        const profileId = String(row['profile_id']);
        byProfile.set(profileId, [...(byProfile.get(profileId) ?? []), String(row['hook_id'])]);
      }
      return byProfile;
    },
  };
}

function readDelivery(
  row: Record<string, unknown>,
  attempts: readonly Record<string, unknown>[],
): Delivery {
  const { request, success: _, timeoutMs: __, retry: ___, ...owed } = readOwed(row['document']);
  const shown = showRequest(request);
  const nextAttemptAt = row['next_attempt_at'];
  return {
    ...owed,
    gating: row['gating'] === 1,
    state: String(row['state']) as DeliveryState, // written by `add` and `record` only
    reason: String(row['reason']),
    nextAttemptAt: nextAttemptAt == null ? null : new Date(Number(nextAttemptAt)).toISOString(),
    request: shown,
    attempts: attempts.map((attempt): Attempt => ({
      ...(JSON.parse(String(attempt['document'])) as AttemptRecord),
      n: Number(attempt['n']),
      request: shown,
    })),
  };
}

/** The database is ours alone and written by `add`, so its documents are what they were. */
function readOwed(document: unknown): OwedDelivery {
  return JSON.parse(String(document)) as OwedDelivery;
}
