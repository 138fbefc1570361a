import type { Chance } from './chance.ts';
import { Written } from './written.ts';

/** Something that a template can call: `{{name …}}`, `(name …)` and mostly `{{#name …}}`. */
export interface TemplateFunction {
  /** The fewest and the most arguments. */
  readonly takes: readonly [number, number];
  /** As a block it `decides` between its body and `{{else}}`, `shows` its value, or is `none`. */
  readonly block: 'decides' | 'shows' | 'none';
  /** The named arguments (`name=…`) that it understands. */
  readonly named?: readonly string[];
  /** The name by which its last argument can be given instead: `{{eq a compare=b}}`. */
  readonly lastAs?: string;
  readonly run: (args: readonly unknown[], call: Calling) => unknown;
}

/** What a function knows besides its arguments. */
export interface Calling {
  /** The variables where the call stands: Handlebars' `this`. */
  readonly self: unknown;
  readonly named: Readonly<Record<string, unknown>>;
  readonly chance: Chance;
}

type Takes = TemplateFunction['takes'];
type Run = (...args: readonly unknown[]) => unknown;

/** A function for `{{name …}}` and `(name …)` only. */
export function inline(takes: Takes, run: Run): TemplateFunction {
  return { takes, block: 'none', run: (args) => run(...args) };
}

/** A function that says `true` or `false`, and as a block shows its body or its `{{else}}`. */
export function decides(takes: Takes, run: (...args: readonly unknown[]) => boolean) {
  return {
    takes,
    block: 'decides',
    run: (args) => run(...args.map(plainValue)),
  } satisfies TemplateFunction;
}

/** A value as it was before `json` or `urlencode` marked it as written. */
export function plainValue(value: unknown): unknown {
  return value instanceof Written ? value.text : value;
}
