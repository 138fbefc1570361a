import { isEntries, isSecretText, withoutSecrets, type Entries } from './secret-texts.ts';

/** One thing that is to be done to a form's values. A path is written as `hooks.0.name`. */
export type Change =
  | { readonly kind: 'set'; readonly path: string; readonly value: unknown }
  /** Takes `count` rows out of a list, and puts others in their place. */
  | {
      readonly kind: 'splice';
      readonly path: string;
      readonly at: number;
      readonly count: number;
      readonly rows: readonly unknown[];
    }
  /** Puts the rows of a list in another order: where each of them stands now. */
  | { readonly kind: 'order'; readonly path: string; readonly order: readonly number[] };

/**
 * What leads from some values of a form to others, so that only what differs is touched later. Secret
 * texts are never in it: a field that holds one keeps what it holds then, and a row that is put in has none.
 */
export function changesTo(to: unknown, from: unknown): readonly Change[] {
  return between('', from, to);
}

/** The values after some changes; what no change is about is shared with those before. */
export function applyChanges<T>(values: T, changes: readonly Change[]): T {
  let result: unknown = values;
  for (const change of changes) {
    const keys = change.path.split('.');
    result = replaceIn(result, keys, (held) => changed(held, change));
  }
  return result as T;
}

/** What stands at a path; undefined where it leads nowhere. */
export function readAt(values: unknown, path: string): unknown {
  let held: unknown = values;
  for (const key of path.split('.')) held = isHolder(held) ? held[key] : undefined;
  return held;
}

function between(path: string, from: unknown, to: unknown): readonly Change[] {
  if (Object.is(from, to)) return [];
  if (isEntries(from) && isEntries(to)) return betweenEntries(path, from, to);
  if (areRows(from) && areRows(to)) return betweenRows(path, from, to);
  if (isSame(from, to)) return [];
  return [{ kind: 'set', path, value: withoutSecrets(to) }];
}

function betweenEntries(path: string, from: Entries, to: Entries): readonly Change[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    const inner = path === '' ? key : `${path}.${key}`;
    if (!isSecretText(to, key)) return between(inner, from[key], to[key]);
    const isKept = isSecretText(from, key) || Object.is(from[key], to[key]);
    return isKept ? [] : between(inner, from[key], '');
  });
}

function betweenRows(
  path: string,
  from: readonly Entries[],
  to: readonly Entries[],
): readonly Change[] {
  const order = orderOf(from, to);
  if (order !== null) return [{ kind: 'order', path, order }];
  const isEach = from.length === to.length && to.every((row, at) => isSameRow(from[at], row));
  if (isEach) return to.flatMap((row, at) => between(`${path}.${String(at)}`, from[at], row));
  const start = sharedStart(from, to);
  const end = sharedStart(from.slice(start).toReversed(), to.slice(start).toReversed());
  const rows = to.slice(start, to.length - end).map(withoutSecrets);
  return [{ kind: 'splice', path, at: start, count: from.length - end - start, rows }];
}

/** Where each row stood, if they are the same ones in another order. */
function orderOf(from: readonly Entries[], to: readonly Entries[]): readonly number[] | null {
  if (from.length !== to.length) return null;
  const order = to.map(({ id }) =>
    id === undefined ? -1 : from.findIndex((row) => row['id'] === id),
  );
  const isOther = order.some((was, at) => was !== at);
  return isOther && new Set(order).size === to.length && !order.includes(-1) ? order : null;
}

/** What was typed in secret for one row must never come to stand in another. */
function isSameRow(one: Entries | undefined, other: Entries): boolean {
  if (one?.['id'] !== other['id']) return false;
  return one?.['name'] === other['name'] || one?.['stored'] === other['stored'];
}

function sharedStart(some: readonly unknown[], others: readonly unknown[]): number {
  const most = Math.min(some.length, others.length);
  const at = some.findIndex((each, index) => index >= most || !isSame(each, others[index]));
  return at === -1 ? most : at;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  }
  if (!isEntries(one) || !isEntries(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

function areRows(value: unknown): value is readonly Entries[] {
  return Array.isArray(value) && value.every(isEntries);
}

function changed(held: unknown, change: Change): unknown {
  if (change.kind === 'set') return change.value;
  const rows: readonly unknown[] = Array.isArray(held) ? held : [];
  if (change.kind === 'splice') return rows.toSpliced(change.at, change.count, ...change.rows);
  return change.order.flatMap((was) => (was < rows.length ? [rows[was]] : []));
}

/** An object or a list, by the names or numbers of what it holds. */
function isHolder(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null;
}

function replaceIn(
  held: unknown,
  [key, ...rest]: readonly string[],
  replace: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return replace(held);
  // What it was in is gone: there is nothing left to be changed.
  if (!isHolder(held) || (Array.isArray(held) && Number(key) >= held.length)) return held;
  const next = replaceIn(held[key], rest, replace);
  return Array.isArray(held) ? held.with(Number(key), next) : { ...held, [key]: next };
}
