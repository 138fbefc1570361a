import type { Recipe, RecipeField } from '../../../preload/contract/recipe.ts';

/** What most receivers want, so that a recipe says only what is special about its own. */
export const usual = {
  version: 1,
  verified: true,
  headers: [{ name: 'Content-Type', value: 'application/json' }],
  success: [{ from: 200, to: 299 }],
  bodyRule: null,
  finalStatuses: [],
  idempotencyKey: null,
  retry: 'standard',
  repeatable: true,
  signature: null,
  rateLimitSeconds: 0,
  maxBodyBytes: null,
  hints: [],
} as const satisfies Partial<Recipe>;

/** A header for plain text in UTF-8, as receivers of logs want it. */
export const plainText = { name: 'Content-Type', value: 'text/plain; charset=utf-8' } as const;

interface Asked<Label> {
  readonly key: string;
  readonly label: Label;
  readonly example: string;
}

type Field<Label extends string> = RecipeField & { readonly label: Label };

/** A text that a recipe needs. */
export function text<Label extends string>(
  asked: Asked<Label> & { readonly pattern?: string; readonly default?: string },
): Field<Label> {
  return { secret: false, pattern: '', default: null, ...asked };
}

/** A secret that a recipe needs; the example is the name of one. */
export function secret<Label extends string>(asked: Asked<Label>): Field<Label> {
  return { secret: true, pattern: '', default: null, ...asked };
}

/** A secret that a recipe can do without. */
export function optionalSecret<Label extends string>(asked: Asked<Label>): Field<Label> {
  return { ...secret(asked), default: '' };
}

/** An address with scheme and host, and perhaps a port and a path, without query or credentials. */
const SERVER = String.raw`https?://[^\s/?#@{}\\]+(/[^\s?#{}\\]*)?`;

/** Where a receiver is that people run themselves. */
export function server(example: string, otherwise?: string): Field<'asked.server'> {
  const field = text({ key: 'server', label: 'asked.server', pattern: SERVER, example });
  return { ...field, default: otherwise ?? null };
}
