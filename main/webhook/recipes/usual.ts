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

interface Asked {
  readonly key: string;
  readonly label: string;
  readonly example: string;
}

/** A text that a recipe needs. */
export function text(
  asked: Asked & { readonly pattern?: string; readonly default?: string },
): RecipeField {
  return { secret: false, pattern: '', default: null, ...asked };
}

/** A secret that a recipe needs; the example is the name of one. */
export function secret(asked: Asked): RecipeField {
  return { secret: true, pattern: '', default: null, ...asked };
}

/** A secret that a recipe can do without. */
export function optionalSecret(asked: Asked): RecipeField {
  return { ...secret(asked), default: '' };
}

/** An address with scheme and host, and perhaps a port and a path, without query or credentials. */
const SERVER = String.raw`https?://[^\s/?#@{}\\]+(/[^\s?#{}\\]*)?`;

/** Where a receiver is that people run themselves. */
export function server(example: string, otherwise?: string): RecipeField {
  const field = text({ key: 'server', label: 'Address of the server', pattern: SERVER, example });
  return { ...field, default: otherwise ?? null };
}
