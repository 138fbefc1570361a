import { byteFunctions } from './byte-functions.ts';
import { figureFunctions } from './figure-functions.ts';
import { listFunctions } from './list-functions.ts';
import { logicFunctions } from './logic-functions.ts';
import { momentFunctions } from './moment-functions.ts';
import { numberFunctions } from './number-functions.ts';
import { randomFunctions } from './random-functions.ts';
import type { TemplateFunction } from './template-function.ts';
import { textFunctions } from './text-functions.ts';

/** Everything that a template can call, apart from Handlebars' own blocks. */
export const functions: ReadonlyMap<string, TemplateFunction> = new Map(
  Object.entries({
    ...textFunctions,
    ...listFunctions,
    ...byteFunctions,
    ...figureFunctions,
    ...momentFunctions,
    ...randomFunctions,
    ...logicFunctions,
    ...numberFunctions,
  }),
);

/** Handlebars' own blocks; each takes one argument. */
export const builtInBlocks: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

/** Whether `{{name}}` calls something, rather than showing a variable of that name. */
export function isCallable(name: string): boolean {
  return functions.has(name) || builtInBlocks.has(name) || name === 'lookup' || name === 'secret';
}
