import type { TemplateFunction } from './template-function.ts';
import { textOf, Written } from './written.ts';

/**
 * What templates can decide. Each says `true` or `false`, and as a block shows its body or its
 * `{{else}}`. `eq` and `ne` compare strictly, as Checkly's do.
 */
export const logicFunctions = {
  eq: test([2, 2], (a, b) => a === b),
  ne: test([2, 2], (a, b) => a !== b),
  gt: test([2, 2], (a, b) => compare(a, b) > 0),
  lt: test([2, 2], (a, b) => compare(a, b) < 0),
  and: test([1, 20], (...values) => values.every(holds)),
  or: test([1, 20], (...values) => values.some(holds)),
  not: test([1, 1], (value) => !holds(value)),
  contains: test([2, 2], contains),
} satisfies Record<string, TemplateFunction>;

/** What counts as true: the same as in `{{#if}}`, where zero and an empty list do not. */
export function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function test(takes: TemplateFunction['takes'], run: TemplateFunction['run']): TemplateFunction {
  return { takes, block: true, run: (...values) => run(...values.map(unwrap)) };
}

function unwrap(value: unknown): unknown {
  return value instanceof Written ? value.text : value;
}

/** Below, at or above zero; NaN where the two cannot be compared. Two texts go by their letters. */
function compare(a: unknown, b: unknown): number {
  if (typeof a !== 'string' || typeof b !== 'string') return toNumber(a) - toNumber(b);
  if (a === b) return 0;
  return a > b ? 1 : -1;
}

function toNumber(value: unknown): number {
  const text = textOf(value);
  return text.trim() === '' ? Number.NaN : Number(text);
}

function contains(within: unknown, value: unknown): boolean {
  if (Array.isArray(within)) return within.includes(value);
  return typeof within === 'string' && within.includes(textOf(value));
}
