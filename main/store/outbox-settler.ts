import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { DeliveryState } from '../../preload/contract/delivery.ts';
import type { Settlement } from '../core/stored-delivery.ts';

/** Whose messages are meant: a hook's, or all that go through a channel. */
export type Sender =
  { readonly hookId: string; readonly profileId: string } | { readonly channelId: string };

/** Changes how pending deliveries stand without an attempt. */
export interface Settler {
  /** Changes how a pending delivery stands without an attempt. */
  postpone(id: string, settlement: Settlement): void;
  /** Settles what a run's end makes stale: `before` messages, and what it was waiting for before restic. */
  supersedeBefore(runId: string, reason: string): void;
  /** Settles what is pending from this sender. */
  disable(sender: Sender, reason: string): void;
  /** Settles a pending delivery; false when it is not pending. */
  cancel(id: string, reason: string): boolean;
  /** Makes a pending delivery due; false when it is not pending. */
  makeDue(id: string, now: number): boolean;
  /** Makes due what has waited for the network or the keychain. */
  releaseWaiting(now: number): void;
  /** Hands the deliveries that a crashed run was waiting for to the courier. */
  releaseGates(runId: string, now: number): void;
  /** Settles what somebody was waiting for when Bellhop stopped: nobody waits any more. */
  cancelStrays(reason: string): void;
}

export function openSettler(database: DatabaseSync): Settler {
  return { ...openEndings(database), ...openDelays(database) };
}

type Endings = Pick<Settler, 'supersedeBefore' | 'disable' | 'cancel' | 'cancelStrays'>;

/** What ends pending deliveries. */
function openEndings(database: DatabaseSync): Endings {
  const settle = (to: DeliveryState, where: string) => {
    const statement = database.prepare(
      `UPDATE deliveries SET state = '${to}', reason = ?, waiting_for = NULL, next_attempt_at = NULL
       WHERE state = 'pending' AND ${where}`,
    );
    return (...values: readonly SQLInputValue[]): boolean =>
      Number(statement.run(...values).changes) > 0;
  };
  const supersede = settle(
    'superseded',
    `run_id = ? AND (moment = 'before' OR (moment = 'missed' AND gating = 1))`,
  );
  const disableHook = settle('disabled', 'hook_id = ? AND profile_id = ?');
  const disableChannel = settle('disabled', 'channel_id = ?');
  const cancel = settle('cancelled', 'id = ?');
  const strays = settle(
    'cancelled',
    `gating = 1 AND (run_id IS NULL OR document ->> 'copyOf' IS NOT NULL)`,
  );
  return {
    supersedeBefore: (runId, reason) => {
      supersede(reason, runId);
    },
    disable: (sender, reason) => {
      if ('channelId' in sender) disableChannel(reason, sender.channelId);
      else disableHook(reason, sender.hookId, sender.profileId);
    },
    cancel: (id, reason) => cancel(reason, id),
    cancelStrays: (reason) => {
      strays(reason);
    },
  };
}

/** What says when pending deliveries go on. */
function openDelays(database: DatabaseSync): Omit<Settler, keyof Endings> {
  const postpone = database.prepare(
    `UPDATE deliveries SET state = ?, waiting_for = ?, reason = ?, next_attempt_at = ?
     WHERE id = ? AND state = 'pending'`,
  );
  const makeDue = database.prepare(
    `UPDATE deliveries SET next_attempt_at = ?, waiting_for = 'turn' WHERE id = ? AND state = 'pending'`,
  );
  const releaseWaiting = database.prepare(
    `UPDATE deliveries SET next_attempt_at = ?1
     WHERE state = 'pending' AND waiting_for IN ('network', 'keychain') AND next_attempt_at > ?1`,
  );
  const releaseGates = database.prepare(
    `UPDATE deliveries SET gating = 0, next_attempt_at = ?
     WHERE run_id = ? AND gating = 1 AND state = 'pending'`,
  );
  return {
    postpone: (id, { state, waitingFor, reason, nextAttemptAt }) => {
      postpone.run(state, waitingFor, reason, nextAttemptAt, id);
    },
    makeDue: (id, now) => Number(makeDue.run(now, id).changes) > 0,
    releaseWaiting: (now) => {
      releaseWaiting.run(now);
    },
    releaseGates: (runId, now) => {
      releaseGates.run(now, runId);
    },
  };
}
