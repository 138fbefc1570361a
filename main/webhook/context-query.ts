import { escapeFor } from '../core/escape.ts';
import type { HookContext } from '../core/hook-context.ts';

/** Servers take some 8 KiB of URL, and the hook's own part comes before this. */
const MAX_LENGTH = 6_000;

/** How much of a value, and of a list, is told: as much as fits. */
const CUTS = [
  { value: 500, list: 10 },
  { value: 100, list: 3 },
  { value: 30, list: 1 },
] as const;

type Cut = (typeof CUTS)[number];

/**
 * The context as a query, for receivers that read nothing else: `profile.name=Documents`. Lists
 * repeat their name; nothing is left out but the ends of long values and lists, as a log must not
 * make a whole message fail.
 */
export function contextQuery(context: HookContext): string {
  const written = CUTS.map((cut) => queryOf(context, cut));
  return written.find((query) => query.length <= MAX_LENGTH) ?? written.at(-1) ?? '';
}

function queryOf(context: HookContext, cut: Cut): string {
  return pairs('', context, cut)
    .map(([name, value]) => `${escapeFor('form', name)}=${escapeFor('form', value)}`)
    .join('&');
}

type Pair = readonly [name: string, value: string];

function pairs(name: string, value: unknown, cut: Cut): readonly Pair[] {
  if (Array.isArray(value)) {
    return value.slice(0, cut.list).flatMap((item: unknown) => pairs(name, item, cut));
  }
  if (typeof value === 'object' && value !== null) {
    const prefix = name === '' ? '' : `${name}.`;
    return Object.entries(value).flatMap(([key, item]) => pairs(prefix + key, item, cut));
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [[name, value === null ? '' : text.slice(0, cut.value)]];
}
