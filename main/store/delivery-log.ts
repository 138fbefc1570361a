import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
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
import { conditionOf } from './delivery-text.ts';
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
      const { sql, values } = queryOf(filter);
      const statement = statements.get(sql) ?? database.prepare(sql);
      statements.set(sql, statement);
      return statement.all(...values).map(read);
    },
    hasUntried: (runId) => untried.get(runId) !== undefined,
  };
}

interface Query {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** The conditions come from a fixed list; only their values are the guest's. */
function queryOf(filter: DeliveryFilter): Query {
  const conditions = conditionsOf(filter);
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const order = filter.runId === undefined ? 'seq DESC' : 'seq';
  return {
    sql: `SELECT * FROM deliveries ${where === '' ? '' : `WHERE ${where} `}ORDER BY ${order} LIMIT ?`,
    values: [...conditions.flatMap(({ values }) => values), filter.limit],
  };
}

function conditionsOf(filter: DeliveryFilter): readonly Query[] {
  const is = (column: string, value: string | undefined): readonly Query[] =>
    value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
  return [
    ...is('run_id', filter.runId),
    ...is('profile_id', filter.profileId),
    ...is('hook_id', filter.hookId),
    ...is('channel_id', filter.channelId),
    ...is('moment', filter.moment),
    ...is('error_class', filter.errorClass),
    ...statesOf(filter.states),
    ...instant('created_at >= ?', filter.since),
    ...instant('created_at < ?', filter.until),
    ...textOf(filter.text),
    ...belowOf(filter),
  ];
}

function statesOf(states: DeliveryFilter['states']): readonly Query[] {
  if (states === undefined) return [];
  return [{ sql: `state IN (${states.map(() => '?').join(', ')})`, values: states }];
}

function instant(sql: string, at: string | undefined): readonly Query[] {
  return at === undefined ? [] : [{ sql, values: [Date.parse(at)] }];
}

function textOf(text: string | undefined): readonly Query[] {
  if (text === undefined || text === '') return [];
  const { sql, value } = conditionOf(text);
  return [{ sql, values: [value] }];
}

function belowOf({ after, runId }: DeliveryFilter): readonly Query[] {
  if (after === undefined) return [];
  const side = runId === undefined ? '<' : '>';
  return [{ sql: `seq ${side} (SELECT seq FROM deliveries WHERE id = ?)`, values: [after] }];
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
