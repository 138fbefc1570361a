import type { DatabaseSync } from 'node:sqlite';
import type { AttemptErrorClass } from '../../preload/contract/delivery.ts';
import type { Moment } from '../../preload/contract/hook.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import type { AttemptRecord, OwedDelivery, Settlement } from '../core/stored-delivery.ts';
import type { LastTold } from '../core/too-soon.ts';
import { transaction } from './database.ts';
import { openDeliveryText, type DeliveryText } from './delivery-text.ts';
import { openSettler, type Settler } from './outbox-settler.ts';

/** A delivery that is due, and how many attempts it has behind it. */
export interface DueDelivery {
  readonly owed: OwedDelivery;
  readonly attemptsMade: number;
}

/** A message as it is written into the outbox. */
export interface NewDelivery {
  readonly owed: OwedDelivery;
  readonly settlement: Settlement;
}

/** What is owed, on the disk before it is sent. */
export interface Outbox extends Settler {
  /** Writes new deliveries, in their order. */
  add(deliveries: readonly NewDelivery[]): void;
  /** What is to be tried now, in order; not what the run itself waits for. */
  due(now: number): readonly DueDelivery[];
  /** The next instant after `now` at which something falls due, or null. */
  nextDueAt(now: number): number | null;
  /** Writes an attempt and what it means, in one transaction. */
  record(owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement): void;
  owed(id: string): DueDelivery | null;
  lastTold(of: Kind): LastTold | null;
}

/** Messages of one kind, for the rate limit. */
export interface Kind {
  readonly hookId: string;
  readonly profileId: string;
  readonly task: TaskName;
  readonly moment: Moment;
}

/**
 * A hook's messages about one task arrive in their order, over runs too: a recovery must not come
 * before the failure that it ends.
 */
export const EARLIER = `
  earlier.hook_id = d.hook_id AND earlier.profile_id = d.profile_id AND earlier.task = d.task
  AND earlier.seq < d.seq AND earlier.state = 'pending' AND earlier.gating = 0`;

const DUE = `
  SELECT document, attempt_count FROM deliveries AS d
  WHERE state = 'pending' AND gating = 0 AND next_attempt_at <= ?1
    AND NOT EXISTS (
      SELECT 1 FROM deliveries AS earlier WHERE ${EARLIER} AND earlier.next_attempt_at > ?1)
  ORDER BY seq LIMIT 500`;

const LAST_TOLD = `
  SELECT created_at AS at,
    (SELECT count(*) FROM deliveries AS held
     WHERE held.hook_id = ?1 AND held.profile_id = ?2 AND held.task = ?3 AND held.moment = ?4
       AND held.state = 'suppressed' AND held.seq > told.seq) AS suppressed
  FROM deliveries AS told
  WHERE hook_id = ?1 AND profile_id = ?2 AND task = ?3 AND moment = ?4
    AND state IN ('delivered', 'pending') AND run_id IS NOT NULL
  ORDER BY seq DESC LIMIT 1`;

export function openOutbox(database: DatabaseSync): Outbox {
  const texts = openDeliveryText(database);
  return {
    ...reader(database),
    ...openSettler(database),
    add: adder(database, texts),
    record: recorder(database, texts),
  };
}

type Reader = Pick<Outbox, 'due' | 'nextDueAt' | 'owed' | 'lastTold'>;

function reader(database: DatabaseSync): Reader {
  const due = database.prepare(DUE);
  const next = database.prepare(
    `SELECT min(next_attempt_at) AS at FROM deliveries
     WHERE state = 'pending' AND gating = 0 AND next_attempt_at > ?`,
  );
  const one = database.prepare('SELECT document, attempt_count FROM deliveries WHERE id = ?');
  const told = database.prepare(LAST_TOLD);
  return {
    due: (now) => due.all(now).map(readDue),
    nextDueAt: (now) => {
      const at = next.get(now)?.['at'];
      return at == null ? null : Number(at);
    },
    owed: (id) => {
      const row = one.get(id);
      return row === undefined ? null : readDue(row);
    },
    lastTold: ({ hookId, profileId, task, moment }) => {
      const row = told.get(hookId, profileId, task, moment);
      return row === undefined
        ? null
        : { at: Number(row['at']), suppressedSince: Number(row['suppressed']) };
    },
  };
}

/** What a message that could not be made is found by. */
const TEMPLATE: AttemptErrorClass = 'template';

function adder(database: DatabaseSync, texts: DeliveryText): Outbox['add'] {
  const insert = database.prepare(
    `INSERT INTO deliveries (id, run_id, profile_id, task, hook_id, channel_id, moment, gating, state,
       waiting_for, reason, error_class, created_at, next_attempt_at, document)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const hurryEarlier = hurrier(database);
  return (deliveries) => {
    transaction(database, () => {
      for (const { owed, settlement } of deliveries) {
        const isBehind = hurryEarlier({ owed, settlement });
        const { lastInsertRowid } = insert.run(
          owed.id,
          owed.runId,
          owed.profileId,
          owed.task,
          owed.hookId,
          owed.channelId,
          owed.moment,
          Number(owed.gating),
          settlement.state,
          settlement.waitingFor,
          isBehind ? t('failuresStore.behind') : settlement.reason,
          owed.isMade ? null : TEMPLATE,
          Date.parse(owed.createdAt),
          settlement.nextAttemptAt,
          JSON.stringify(owed),
        );
        texts.put(Number(lastInsertRowid), owed, null);
      }
    });
  };
}

/**
 * Makes due what a new message would wait for: it may find its place well again. Answers whether
 * there was anything.
 */
function hurrier(database: DatabaseSync): (next: NewDelivery) => boolean {
  const hurry = database.prepare(
    `UPDATE deliveries SET next_attempt_at = ?1
     WHERE hook_id = ?2 AND profile_id = ?3 AND task = ?4 AND state = 'pending' AND gating = 0
       AND waiting_for = 'retry' AND next_attempt_at > ?1`,
  );
  return ({ owed, settlement: { nextAttemptAt } }) => {
    if (owed.gating || nextAttemptAt === null) return false;
    const { hookId, profileId, task } = owed;
    return Number(hurry.run(nextAttemptAt, hookId, profileId, task).changes) > 0;
  };
}

/**
 * What was superseded, disabled or cancelled while it was on the wire stays so unless it got there
 * after all; what was delivered stays delivered when it is sent once more and fails, and a try by hand
 * that is called off changes nothing.
 */
function recorder(database: DatabaseSync, texts: DeliveryText): Outbox['record'] {
  const settle = database.prepare(
    `UPDATE deliveries SET
       attempt_count = attempt_count + 1,
       state = iif(?6 AND ?1 <> 'delivered', state, ?1),
       waiting_for = iif(?6, NULL, ?5),
       reason = iif(?6 AND ?1 <> 'delivered', reason, ?2),
       next_attempt_at = iif(?6, NULL, ?3),
       error_class = ?7
     WHERE id = ?4 RETURNING seq, attempt_count`,
  );
  const find = database.prepare('SELECT state FROM deliveries WHERE id = ?');
  const insert = database.prepare(
    'INSERT INTO attempts (delivery_id, n, document) VALUES (?, ?, ?)',
  );
  return (owed, attempt, { state, waitingFor, reason, nextAttemptAt }) => {
    transaction(database, () => {
      const before = String(find.get(owed.id)?.['state']);
      const keeps =
        before === 'delivered' ||
        (attempt.trigger === 'auto' && ['superseded', 'disabled', 'cancelled'].includes(before)) ||
        (attempt.trigger === 'manual' && state === 'cancelled' && before !== 'pending');
      const errorClass = attempt.error?.class ?? null;
      const row = settle.get(
        state,
        reason,
        nextAttemptAt,
        owed.id,
        waitingFor,
        Number(keeps),
        errorClass,
      );
      insert.run(owed.id, Number(row?.['attempt_count']), JSON.stringify(attempt));
      texts.put(Number(row?.['seq']), owed, attempt);
    });
  };
}

/** The database is ours alone and written by `add`, so its documents are what they were. */
export function readOwed(document: unknown): OwedDelivery {
  return JSON.parse(String(document)) as OwedDelivery;
}

function readDue(row: Record<string, unknown>): DueDelivery {
  return { owed: readOwed(row['document']), attemptsMade: Number(row['attempt_count']) };
}
