import type {
  Body,
  Destination,
  Header,
  Query,
  Signature,
  Variant,
} from '../../../preload/contract/hook.ts';
import type { Recipe, RecipeOutcome, RecipeRequest } from '../../../preload/contract/recipe.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { hookOrigin } from '../../core/hook-origin.ts';
import type { TemplateTarget } from '../template/place.ts';
import { expandTemplate, fieldsIn } from './expand-template.ts';
import { readFields, type FieldValues } from './read-fields.ts';

/**
 * Makes a recipe into a destination that stands on its own: once it is made, nothing depends on the
 * recipe. `expandTemplate` says how fields stand in templates. A header, a field of the query and a
 * line of a body that need a field without a value are left out, and so is a signature without a
 * secret. Fails with `invalid-input`.
 */
export function applyRecipe(
  recipe: Recipe,
  fields: Readonly<Record<string, string>>,
): Result<RecipeOutcome> {
  const read = readFields(recipe, fields);
  if (!read.ok) return read;
  const values = read.value;
  const [first, ...others] = recipe.requests;
  const base = expandRequest(first, values);
  const variants = others.map((request) => variantOf(base, expandRequest(request, values)));
  const lost = originFault([base.url, ...variants.flatMap(({ url }) => url ?? [])]);
  if (lost !== null) return { ok: false, failure: { kind: 'invalid-input', ...lost } };
  const { method, url, query, body } = base;
  const destination = {
    ...judgedAs(recipe),
    method,
    url,
    headers: expandHeaders(recipe.headers, 'header', values),
    query,
    body,
    variants,
    signature: signatureOf(recipe, values),
  };
  const moments = recipe.requests.flatMap((request) => request.moments);
  return { ok: true, value: { destination, moments } };
}

type Placed = 'method' | 'url' | 'query' | 'body' | 'variants' | 'headers' | 'signature';

/** Total deadline of one attempt. */
const TIMEOUT_MS = 30_000;

/** What a recipe gives on as it is, and what none of them says. */
function judgedAs(recipe: Recipe): Omit<Destination, Placed> {
  const { id, version, success, bodyRule, retry, repeatable, rateLimitSeconds } = recipe;
  return {
    success,
    bodyRule,
    retry,
    repeatable,
    rateLimitSeconds,
    timeoutMs: TIMEOUT_MS,
    tls: { verify: true, caFiles: [] },
    recipe: { id, version },
  };
}

interface Request extends Pick<Destination, 'method' | 'url' | 'query' | 'body'> {
  readonly moments: Variant['moments'];
}

function expandRequest(request: RecipeRequest, values: FieldValues): Request {
  const { moments, method } = request;
  const url = expandTemplate(request.url, 'url', values);
  return {
    moments,
    method,
    url,
    query: expandQuery(request, values),
    body: expandBody(request, values),
  };
}

function expandQuery({ query }: RecipeRequest, values: FieldValues): Query {
  if (query === undefined) return { kind: 'none' };
  return { kind: 'fields', fields: expandHeaders(query, 'text', values) };
}

function expandBody({ body }: RecipeRequest, values: FieldValues): Body {
  if (body === undefined) return { kind: 'none' };
  if (body === 'context') return { kind: 'context' };
  const lines = body.text.split('\n').filter((line) => isFilled(line, values));
  const text = expandTemplate(lines.join('\n'), body.format, values);
  return { kind: 'template', format: body.format, text };
}

function expandHeaders(
  headers: readonly Header[],
  target: TemplateTarget,
  values: FieldValues,
): readonly Header[] {
  return headers
    .filter(({ value }) => isFilled(value, values))
    .map(({ name, value }) => ({ name, value: expandTemplate(value, target, values) }));
}

/** Whether all fields that a template needs have a value. */
function isFilled(source: string, values: FieldValues): boolean {
  return fieldsIn(source).every((key) => values.get(key)?.value !== '');
}

function variantOf(base: Request, { moments, ...request }: Request): Variant {
  const differs = (key: 'method' | 'url' | 'query' | 'body') =>
    JSON.stringify(request[key]) !== JSON.stringify(base[key]);
  return {
    moments,
    ...(differs('method') && { method: request.method }),
    ...(differs('url') && { url: request.url }),
    ...(differs('query') && { query: request.query }),
    ...(differs('body') && { body: request.body }),
  };
}

/** Values may never decide who is called, and one destination calls one place. */
function originFault(urls: readonly string[]): { message: string; hint: string } | null {
  const origins = new Set(urls.map(hookOrigin));
  const [origin] = origins;
  if (origins.size === 1 && origin !== null) return null;
  return {
    message: t('recipes.notPlain'),
    hint: t('recipes.beginPlain', { braces: '{{…}}' }),
  };
}

/** The name of the field that holds the signature's secret. */
export const SIGNING_SECRET = 'signingSecret';

function signatureOf({ signature }: Recipe, values: FieldValues): Signature {
  const secret = values.get(SIGNING_SECRET)?.value ?? '';
  if (signature?.kind === 'checkly')
    return { kind: 'checkly', secret: secret === '' ? null : secret };
  if (signature === null || secret === '') return { kind: 'none' };
  switch (signature.kind) {
    case 'standard-webhooks':
      return { kind: 'standard-webhooks', secret, previousSecret: null };
    case 'hmac-sha256':
    case 'stripe':
      return { ...signature, secret };
  }
}
