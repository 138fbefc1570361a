import type { SQLInputValue } from 'node:sqlite';
import type { RunFilter } from '../../preload/contract/run-filter.ts';
import { conditionOf } from './text-condition.ts';

/** A statement, or a part of one, with its values. */
export interface Query {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** Where a page of runs goes on: below this one. */
export interface RunPlace {
  readonly seq: number;
  readonly createdAt: string;
  readonly id: string;
}

/**
 * The statement that finds the runs of a filter, newest first, reading no more than it must. The
 * conditions come from a fixed list; only their values are the guest's.
 */
export function runQuery(filter: RunFilter, below: RunPlace | null): Query {
  const { text } = filter;
  return text === undefined || text === ''
    ? orderedQuery(filter, below)
    : textQuery(filter, text, below);
}

/** Each outcome has a branch of its own, which an index has in order: they are merged, not sorted. */
function orderedQuery(filter: RunFilter, below: RunPlace | null): Query {
  const conditions = [
    ...conditionsOf(filter),
    ...(below === null
      ? []
      : [{ sql: '(created_at, id) < (?, ?)', values: [below.createdAt, below.id] }]),
  ];
  const branches =
    filter.outcomes === undefined
      ? [branch(conditions)]
      : [...new Set(filter.outcomes)].map((one) => branch([is('outcome', one), ...conditions]));
  return {
    sql: `${branches.map(({ sql }) => sql).join(' UNION ALL ')}
      ORDER BY created_at DESC, id DESC LIMIT ?`,
    values: [...branches.flatMap(({ values }) => values), filter.limit],
  };
}

/** Walks the index of texts from the newest down: a word that all runs have ends after a page. */
function textQuery(filter: RunFilter, text: string, below: RunPlace | null): Query {
  const found = conditionOf('run_text', text);
  const { outcomes } = filter;
  const where = together([
    { sql: found.sql, values: [found.value] },
    ...(below === null ? [] : [{ sql: 'run_text.rowid < ?', values: [below.seq] }]),
    ...(outcomes === undefined ? [] : [isOneOf('outcome', outcomes)]),
    ...conditionsOf(filter),
  ]);
  return {
    sql: `SELECT document FROM run_text CROSS JOIN runs ON runs.seq = run_text.rowid${where.sql}
      ORDER BY run_text.rowid DESC LIMIT ?`,
    values: [...where.values, filter.limit],
  };
}

function branch(conditions: readonly Query[]): Query {
  const { sql, values } = together(conditions);
  return { sql: `SELECT document, created_at, id FROM runs${sql}`, values };
}

function together(conditions: readonly Query[]): Query {
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  return {
    sql: where === '' ? '' : ` WHERE ${where}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

function conditionsOf({ profileId, task, trigger, since, until }: RunFilter): readonly Query[] {
  return [
    ...(profileId === undefined ? [] : [is('profile_id', profileId)]),
    ...(task === undefined ? [] : [is('task', task)]),
    ...(trigger === undefined ? [] : [is('cause', trigger)]),
    ...instant('created_at >= ?', since),
    ...instant('created_at < ?', until),
  ];
}

function is(column: string, value: string): Query {
  return { sql: `${column} = ?`, values: [value] };
}

function isOneOf(column: string, values: readonly string[]): Query {
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values };
}

/** Runs are kept with instants in UTC, which sort as text. */
function instant(sql: string, at: string | undefined): readonly Query[] {
  return at === undefined ? [] : [{ sql, values: [new Date(at).toISOString()] }];
}
