import { randomInt, randomUUID } from 'node:crypto';
import type { Destination, Moment } from '../../../../preload/contract/hook.ts';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import type { Result } from '../../../../preload/contract/result.ts';
import { atMoment } from '../../../../main/core/destination-of.ts';
import { contextBody, type HookContext } from '../../../../main/core/hook-context.ts';
import { openRequest, secretsOf, type OpenRequest } from '../../../../main/core/sealed-request.ts';
import { makeRequest } from '../../../../main/webhook/make-request.ts';
import { applyRecipe } from '../../../../main/webhook/recipes/apply-recipe.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';

/** One instant and the chance of this process: no recipe should depend on either. */
const chance = { now: Date.parse('2026-03-01T02:00:09.000Z'), uuid: randomUUID, randomInt };

const needs: Parameters<typeof makeRequest>[1] = {
  app: { version: '1.2.3' },
  render: (templates, variables) =>
    Promise.resolve(
      templates.map(({ source, target }) => renderTemplate(source, target, variables, chance)),
    ),
  readFile: () => Promise.reject(new Error('no recipe reads a file')),
};

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.message} ${result.failure.hint}`);
}

/** Every field as its example says. */
export const examplesOf = (recipe: Recipe): Readonly<Record<string, string>> =>
  Object.fromEntries(recipe.fields.map(({ key, example }) => [key, example]));

/** What a recipe makes of its examples, or of these fields. */
export const destinationOf = (recipe: Recipe, fields = examplesOf(recipe)): Destination =>
  valueOf(applyRecipe(recipe, fields)).destination;

/** The request as it goes on the wire; the value of the secret `name` is `s/name`. */
export async function requestOf(
  destination: Destination,
  context: HookContext,
): Promise<OpenRequest> {
  const at = atMoment(destination, context.event.moment);
  const message = { name: 'Test', destination: at, context, own: [] };
  const sealed = valueOf(await makeRequest(message, needs));
  return openRequest(sealed, new Map(secretsOf(sealed).map((name) => [name, `s/${name}`])));
}

/** A request as a test can read it: without User-Agent, JSON taken apart, the whole run as `the run`. */
export interface Readable {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a recipe says at a moment, with its examples as fields. */
export async function renderRecipe(recipe: Recipe, context: HookContext): Promise<Readable> {
  const { method, url, headers, body } = await requestOf(destinationOf(recipe), context);
  const shown = headers.filter(({ name }) => name !== 'User-Agent');
  const values = Object.fromEntries(shown.map(({ name, value }) => [name, value]));
  return { method, url, headers: values, body: readable(body, values, context) };
}

function readable(
  body: string,
  headers: Readonly<Record<string, string>>,
  context: HookContext,
): unknown {
  if (body === contextBody(context)) return 'the run';
  const isJson = headers['Content-Type']?.startsWith('application/json') === true;
  return isJson && body !== '' ? (JSON.parse(body) as unknown) : body;
}

/** The moments at which a recipe speaks. */
export const momentsOf = (recipe: Recipe): readonly Moment[] =>
  recipe.requests.flatMap(({ moments }) => moments);
