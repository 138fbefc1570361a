import { t } from '../../../words/t.ts';
import { TemplateFault } from './fault.ts';
import { isFalsy } from './falsy-words.ts';
import { scriptComparison } from './script-comparison.ts';
import { decides, plainValue, type Calling, type TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';

const { looselyEqual, above, below, atLeast, atMost } = scriptComparison;
const equal = (a: unknown, b: unknown) => a === b;

/**
 * What templates can decide, with Checkly's names and results: what counts as true and as more or
 * less is JavaScript's. `ne` is our own.
 */
export const logicFunctions = {
  and: decides([1, 20], (...values) => values.every(Boolean)),
  or: decides([1, 20], (...values) => values.some(Boolean)),
  not: decides([1, 1], (value) => !value),
  neither: decides([2, 2], (a, b) => !a && !b),
  eq: comparison(equal),
  ne: comparison(opposite(equal)),
  is: comparison(looselyEqual),
  isnt: comparison(opposite(looselyEqual)),
  gt: comparison(above),
  gte: comparison(atLeast),
  lt: comparison(below),
  lte: comparison(atMost),
  unlessEq: comparison(opposite(equal)),
  unlessGt: comparison(atMost),
  unlessLt: comparison(atLeast),
  unlessGteq: comparison(below),
  unlessLteq: comparison(above),
  compare: decides([3, 3], compare),
  contains: decides([2, 3], contains),
  has: { takes: [0, 2], block: 'decides', run: has },
  isTruthy: decides([1, 1], (value) => !isFalsy(value)),
  isFalsey: decides([1, 1], isFalsy),
  startsWith: decides([2, 2], (text, start) => textOf(text).startsWith(textOf(start))),
} satisfies Record<string, TemplateFunction>;

type Relation = (a: unknown, b: unknown) => boolean;

function comparison(holds: Relation): TemplateFunction {
  return { ...decides([2, 2], holds), lastAs: 'compare' };
}

function opposite(holds: Relation): Relation {
  return (a, b) => !holds(a, b);
}

const operators: Readonly<Record<string, Relation>> = {
  '==': looselyEqual,
  '===': equal,
  '!=': opposite(looselyEqual),
  '!==': opposite(equal),
  '<': below,
  '>': above,
  '<=': atMost,
  '>=': atLeast,
  typeof: (value, type) => typeof value === type,
};

function compare(a: unknown, operator: unknown, b: unknown): boolean {
  const name = textOf(operator);
  const relation = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (relation !== undefined) return relation(a, b);
  throw new TemplateFault(
    t('template.noOperator', { operator: name.slice(0, 40) }),
    t('template.operatorHint', { operators: Object.keys(operators).join(' ') }),
  );
}

/** Whether a list holds a value or a text a part, from the place with the given number on. */
function contains(within: unknown, value: unknown, from?: unknown): boolean {
  if (value === null || value === undefined) return false;
  const start = from === null || typeof from === 'object' ? undefined : Number(from ?? 0);
  if (Array.isArray(within)) return within.indexOf(value, start) !== -1;
  return typeof within === 'string' && within.includes(asPart(value), start);
}

/** A value as JavaScript looks for it in a text. */
function asPart(value: unknown): string {
  return typeof value === 'object' && !Array.isArray(value) ? '[object Object]' : textOf(value);
}

/**
 * Whether a text, a list or an object has a part; with one argument, whether the variable of that
 * name has a value. As in Checkly the name of a variable is given, not its value.
 */
function has(args: readonly unknown[], { self }: Calling): boolean {
  const [value, part] = args.map(plainValue);
  if (args.length === 0 || value === null) return false;
  if (args.length === 1) return holdsSomething(at(self, value));
  if (typeof part !== 'string' || part === '') return false;
  if (Array.isArray(value) || typeof value === 'string') return value.includes(part);
  return typeof value === 'object' && Object.hasOwn(value, part);
}

/**
 * The value at a path, which is a text like `run.durationMs` or a list of names. Only data is looked
 * at, never a prototype.
 */
function at(value: unknown, path: unknown): unknown {
  if (typeof path !== 'string' && !Array.isArray(path)) return undefined;
  const names: readonly unknown[] = typeof path === 'string' ? path.split('.') : path;
  return names.reduce((found, name) => own(found, textOf(name)), value);
}

function own(value: unknown, name: string): unknown {
  if (value === null || value === undefined) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function holdsSomething(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== null && value !== undefined;
}
