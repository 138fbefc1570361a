import { describe, expect, test } from 'vitest';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import { hookOrigin } from '../../../../main/core/hook-origin.ts';
import { channelSchema } from '../../../../main/core/hook-schema.ts';
import { knownValues, knownVariables } from '../../../../main/core/known-variables.ts';
import { secretsOfDestination } from '../../../../main/core/secret-names.ts';
import { checkHook } from '../../../../main/webhook/check-hook.ts';
import { recipes } from '../../../../main/webhook/recipes/all.ts';
import { applyRecipe, SIGNING_SECRET } from '../../../../main/webhook/recipes/apply-recipe.ts';
import { fieldsIn } from '../../../../main/webhook/recipes/expand-template.ts';
import { inWords } from '../../../../main/webhook/recipes/written-recipe.ts';
import { statusFault } from '../../../../main/webhook/status-words.ts';
import { destinationOf, momentsOf, renderRecipe, requestOf, valueOf } from './render-recipe.ts';
import { FLOODS, flood, tell } from './stories.ts';

const templatesOf = ({ headers, requests }: Recipe): readonly string[] => [
  ...headers.map(({ value }) => value),
  ...requests.flatMap(({ url, query = [], body }) => [
    url,
    ...query.map(({ value }) => value),
    ...(body === undefined || body === 'context' ? [] : [body.text]),
  ]),
];

/** Only what cannot be done without. */
const leastFields = ({ fields }: Recipe) =>
  Object.fromEntries(
    fields.filter((field) => field.default === null).map(({ key, example }) => [key, example]),
  );

/** Shapes that others have settled, with no room to say that it is a test. */
const WITHOUT_MARK = ['zerobyte', 'simplebackups', 'butler-get', 'butler-post', 'checkly'];

describe('the recipes', () => {
  test('are those of the catalogue, each once', () => {
    const ids = recipes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(34);
  });
});

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))('%s', (id, recipe) => {
  test('has a plain id, a title, a description and a place to read more', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(recipe.version).toBeGreaterThanOrEqual(1);
    expect(recipe.title).not.toBe('');
    const { description, hints } = inWords(recipe);
    expect(description).toMatch(/\.$/);
    expect(new URL(recipe.docsUrl).protocol).toBe('https:');
    for (const hint of hints) expect(hint).toMatch(/\.$/);
  });

  test('uses every field that it asks for, and asks for every field that it uses', () => {
    const signing = recipe.signature === null ? [] : [SIGNING_SECRET];
    const used = [...templatesOf(recipe).flatMap(fieldsIn), ...signing];
    const asked = recipe.fields.map(({ key }) => key);
    expect([...new Set(used)].toSorted()).toEqual(asked.toSorted());
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('is not tried again after a status that the receiver calls final', () => {
    for (const status of recipe.finalStatuses) {
      expect(statusFault(status, 'h.example', null).retryable).toBe(false);
    }
  });

  test('says its key of idempotency in every message, so that it can be sent again', () => {
    const { idempotencyKey: key, requests, repeatable } = recipe;
    if (key === null) return;
    expect(repeatable).toBe(true);
    for (const { url, query = [], body } of requests) {
      const says = JSON.stringify([url, query, body]).includes(key);
      // Standard Webhooks has it in the header that its signature brings.
      const isSigned = recipe.signature?.kind === 'standard-webhooks' && key === '{{event.id}}';
      expect(says || isSigned).toBe(true);
    }
  });

  test('has examples and defaults that match their own patterns', () => {
    for (const { pattern, example, secret, default: otherwise } of recipe.fields) {
      const form = new RegExp(`^(?:${pattern || '.*'})$`, 'u');
      expect(example).toMatch(secret ? /^[a-z0-9-]+$/ : form);
      if (otherwise !== null && otherwise !== '') expect(otherwise).toMatch(form);
    }
  });

  test('speaks once at a moment, and never at "finally"', () => {
    const moments = momentsOf(recipe);
    expect(new Set(moments).size).toBe(moments.length);
    expect(moments).not.toContain('finally');
    expect(moments).toContain('failure');
  });

  test.each([
    ['with all fields', undefined],
    ['with the least', leastFields(recipe)],
  ])('makes a destination that can be stored, %s', (_, fields) => {
    const destination = destinationOf(recipe, fields);
    expect(JSON.stringify(destination)).not.toMatch(/<<\w/);
    expect(hookOrigin(destination.url)).not.toBeNull();
    const channel = { id: 'c', name: 'c', description: '', enabled: true, ...destination };
    expect(channelSchema.parse(channel)).toEqual(channel);
  });

  test('has templates in which nothing is to be mended', async () => {
    const known = knownVariables([]);
    const readFile = () => Promise.reject(new Error('no recipe reads a file'));
    const needs = { known, values: knownValues, readFile };
    expect(await checkHook(destinationOf(recipe), needs)).toEqual([]);
  });

  test('uses every secret that it asks for, by its name', () => {
    const asked = recipe.fields.filter(({ secret }) => secret).map(({ example }) => example);
    const used = secretsOfDestination(destinationOf(recipe));
    expect([...new Set(used)].toSorted()).toEqual(asked.toSorted());
  });

  test('makes a request with sound JSON at each of its moments', async () => {
    for (const moment of momentsOf(recipe)) {
      const { url, headers, body } = await renderRecipe(recipe, tell(moment));
      expect(URL.canParse(url)).toBe(true);
      expect(url).toMatch(/^[\x21-\x7e]+$/);
      if (headers['Content-Type']?.startsWith('application/json') !== true) continue;
      expect(body === 'the run' || typeof body === 'object').toBe(true);
    }
  });

  test.each(FLOODS)(
    'keeps its body and its URL short when the run is told in 64 KiB of %j',
    async (letters) => {
      for (const moment of momentsOf(recipe)) {
        const destination = destinationOf(recipe);
        if (destination.body.kind === 'context') continue;
        const { url, body } = await requestOf(destination, flood(tell(moment), letters));
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(recipe.maxBodyBytes ?? 65_536);
        expect(url.length).toBeLessThan(8_192);
      }
    },
  );

  test('says that it is a test, where its receiver has room for that', async () => {
    const [moment = 'failure'] = momentsOf(recipe);
    const context = tell(moment);
    const tried = { ...context, event: { ...context.event, test: true } };
    const destination = destinationOf(recipe);
    const real = await requestOf(destination, context);
    const trial = await requestOf(destination, tried);
    const isMarked = JSON.stringify(trial) !== JSON.stringify(real);
    expect(isMarked).toBe(!WITHOUT_MARK.includes(id));
  });

  test('asks for each thing that is missing', () => {
    const required = recipe.fields.filter((field) => field.default === null);
    const made = applyRecipe(recipe, {});
    if (made.ok) throw new Error('nothing was missing');
    for (const { label } of required)
      expect(made.failure.message).toContain(`“${label}” is missing.`);
    expect(valueOf(applyRecipe(recipe, leastFields(recipe))).moments).toEqual(momentsOf(recipe));
  });
});
