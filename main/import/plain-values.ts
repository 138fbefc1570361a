/** What TOML, YAML, JSON and HCL have in common. */
export type Plain = string | number | boolean | null | readonly Plain[] | Table;

/** A map without a prototype, so that a key such as "constructor" finds what the file says or nothing. */
export interface Table {
  readonly [key: string]: Plain;
}

/** How many tables and lists may stand in one another. */
export const maxDepth = 40;

/**
 * Copies what a parser gave into plain values, so that no later reader meets a prototype, a date or
 * a cycle. Undefined where it nests deeper than any configuration does, or holds what
 * no configuration holds.
 */
export function toPlain(value: unknown, depth = 0): Plain | undefined {
  if (depth > maxDepth) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return plainList(value, depth);
  if (typeof value === 'object') return plainTable(value, depth);
  return typeof value === 'bigint' ? String(value) : undefined;
}

/** Whether a plain value is a table. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A section as a table: in HCL it may be given in parts, which are a list then. A later part's key
 * replaces an earlier part's, as in resticprofile. Undefined where it is no section.
 */
export function sectionOf(value: Plain | undefined): Table | undefined {
  const parts = listOf(value);
  if (parts.length === 0 || !parts.every(isTable)) return undefined;
  return parts.length === 1 ? parts[0] : tableOf(parts.flatMap((part) => Object.entries(part)));
}

/** A map of these entries; of two with the same key the later one stands. */
export function tableOf(entries: Iterable<readonly [string, Plain]>): Table {
  const table: { [key: string]: Plain } = Object.create(null);
  for (const [key, value] of entries) table[key] = value;
  return table;
}

/** A scalar as text; undefined for everything else, and for what is not there. */
export function textOf(value: Plain | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

/** One thing or a list of things, as a list: all these formats let the brackets be left out. */
export function listOf(value: Plain | undefined): readonly Plain[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** The texts of a list. */
export function textsOf(value: Plain | undefined): readonly string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== undefined);
}

/** Whether a plain value is a list. */
export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function plainList(list: readonly unknown[], depth: number): readonly Plain[] | undefined {
  const items = list.map((item) => toPlain(item, depth + 1));
  return items.some((item) => item === undefined)
    ? undefined
    : items.filter((item) => item !== undefined);
}

function plainTable(record: object, depth: number): Table | undefined {
  const entries: [string, Plain][] = [];
  for (const [key, item] of Object.entries(record)) {
    const plain = toPlain(item, depth + 1);
    if (plain === undefined) return undefined;
    entries.push([key, plain]);
  }
  return tableOf(entries);
}
