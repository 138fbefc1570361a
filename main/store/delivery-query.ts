import type { SQLInputValue } from 'node:sqlite';
import type { DeliveryFilter } from '../../preload/contract/delivery-filter.ts';
import { conditionOf } from './text-condition.ts';

/** A statement, or a part of one, with its values. */
interface Query {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/**
 * The statement that finds the deliveries of a filter, newest first (those of one run in their order).
 * The conditions come from a fixed list; only their values are the guest's.
 */
export function deliveryQuery(filter: DeliveryFilter): Query {
  const conditions = conditionsOf(filter);
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  return {
    sql: `SELECT deliveries.* FROM ${sourceOf(filter)}${where === '' ? '' : ` WHERE ${where}`}
      ORDER BY ${orderOf(filter)} LIMIT ?`,
    values: [...conditions.flatMap(({ values }) => values), filter.limit],
  };
}

/** Walked from the newest down in its order: a word that all deliveries have ends after a page. */
function sourceOf(filter: DeliveryFilter): string {
  if (isForText(filter))
    return 'delivery_text CROSS JOIN deliveries ON deliveries.seq = delivery_text.rowid';
  return isForTime(filter) ? 'deliveries INDEXED BY deliveries_by_time' : 'deliveries';
}

function orderOf(filter: DeliveryFilter): string {
  if (isForText(filter)) return 'delivery_text.rowid DESC';
  if (isForTime(filter)) return 'created_at DESC, seq DESC';
  return filter.runId === undefined ? 'seq DESC' : 'seq';
}

/** A run has few deliveries: those are found first, and searched then. */
function isForText({ text, runId }: DeliveryFilter): boolean {
  return text !== undefined && text !== '' && runId === undefined;
}

/** Whether nothing narrows it as much as its days. */
function isForTime(filter: DeliveryFilter): boolean {
  const { since, until } = filter;
  const isDated = since !== undefined || until !== undefined;
  return isDated && !isForOne(filter) && !isForText(filter);
}

/** Whether it is about one run, profile, hook or channel, of which there are few deliveries, or one of them. */
function isForOne({ deliveryId, runId, profileId, hookId, channelId }: DeliveryFilter): boolean {
  return [deliveryId, runId, profileId, hookId, channelId].some((id) => id !== undefined);
}

function conditionsOf(filter: DeliveryFilter): readonly Query[] {
  // A plus keeps SQLite from going by the state, of which there are many.
  const also = isForOne(filter) ? '+' : '';
  return [
    ...textOf(filter),
    ...is('deliveries.id', filter.deliveryId),
    ...is('run_id', filter.runId),
    ...is('profile_id', filter.profileId),
    ...is('hook_id', filter.hookId),
    ...is('channel_id', filter.channelId),
    ...is('moment', filter.moment),
    ...is(`${also}error_class`, filter.errorClass),
    ...statesOf(filter.states, `${also}state`),
    ...instant('created_at >= ?', filter.since),
    ...instant('created_at < ?', filter.until),
    ...belowOf(filter),
  ];
}

function is(column: string, value: string | undefined): readonly Query[] {
  return value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
}

function statesOf(states: DeliveryFilter['states'], column: string): readonly Query[] {
  if (states === undefined) return [];
  return [{ sql: `${column} IN (${states.map(() => '?').join(', ')})`, values: states }];
}

function instant(sql: string, at: string | undefined): readonly Query[] {
  return at === undefined ? [] : [{ sql, values: [Date.parse(at)] }];
}

function textOf(filter: DeliveryFilter): readonly Query[] {
  const { text, runId } = filter;
  if (text === undefined || text === '') return [];
  const { sql, value } = conditionOf('delivery_text', text);
  const isFound = `seq IN (SELECT rowid FROM delivery_text WHERE ${sql})`;
  return [{ sql: runId === undefined ? sql : isFound, values: [value] }];
}

function belowOf(filter: DeliveryFilter): readonly Query[] {
  const { after, runId } = filter;
  if (after === undefined) return [];
  const place = (columns: string): string => `(SELECT ${columns} FROM deliveries WHERE id = ?)`;
  const below = isForText(filter)
    ? `delivery_text.rowid < ${place('seq')}`
    : isForTime(filter)
      ? `(created_at, seq) < ${place('created_at, seq')}`
      : `seq ${runId === undefined ? '<' : '>'} ${place('seq')}`;
  return [{ sql: below, values: [after] }];
}
