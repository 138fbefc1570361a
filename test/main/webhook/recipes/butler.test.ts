import { expect, test } from 'vitest';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import type { HookContext } from '../../../../main/core/hook-context.ts';
import { butlerGet } from '../../../../main/webhook/recipes/butler-get.ts';
import { butlerPost } from '../../../../main/webhook/recipes/butler-post.ts';
import { destinationOf, renderRecipe, requestOf } from './render-recipe.ts';
import { tell } from './stories.ts';

/** The example of Butler's documentation, told as a run. */
function sample(): HookContext {
  const context = tell('cancelled');
  const name = 'Manually triggered reload of Test failing reloads 2';
  return {
    ...context,
    event: {
      ...context.event,
      type: 'Qlik Sense reload failed',
      occurredAt: new Date(2021, 1, 16, 9, 24, 59, 99).toISOString(),
    },
    profile: { ...context.profile, id: 'dec2a02a-1680-44ef-8dc2-e2bfb180af87', name },
    repository: {
      id: 'e7af59a0-c243-480d-9571-08727551a66f',
      location: 'Test failing reloads 2',
    },
    run: {
      ...context.run,
      id: '14a81bf5-f81c-4047-b1a1-193b0920de28',
      message: 'Max retries reached',
    },
    host: { ...context.host, name: 'pro2-win1' },
  };
}

const NAMES =
  'event hostName user taskName taskId appName appId logTimeStamp logLevel executionId logMessage'.split(
    ' ',
  );

const to = (recipe: Recipe, url: string) =>
  requestOf(destinationOf(recipe, { url, user: 'LAB\\goran' }), sample());

test('S3-4 GET puts all fields into the query, byte for byte as in the documentation', async () => {
  const { method, url } = await to(butlerGet, 'http://someremote.system.com/butler_get');
  expect(method).toBe('GET');
  expect(url).toBe(
    'http://someremote.system.com/butler_get?event=Qlik+Sense+reload+failed&hostName=pro2-win1&user=LAB%5Cgoran&taskName=Manually+triggered+reload+of+Test+failing+reloads+2&taskId=dec2a02a-1680-44ef-8dc2-e2bfb180af87&appName=Test+failing+reloads+2&appId=e7af59a0-c243-480d-9571-08727551a66f&logTimeStamp=2021-02-16+09%3A24%3A59%2C099&logLevel=INFO&executionId=14a81bf5-f81c-4047-b1a1-193b0920de28&logMessage=Max+retries+reached',
  );
});

test('S3-5 GET has no body', async () => {
  expect((await to(butlerGet, 'http://someremote.system.com/')).body).toBe('');
});

const BODY =
  '{"event":"Qlik Sense reload failed","hostName":"pro2-win1","user":"LAB\\\\goran","taskName":"Manually triggered reload of Test failing reloads 2","taskId":"dec2a02a-1680-44ef-8dc2-e2bfb180af87","appName":"Test failing reloads 2","appId":"e7af59a0-c243-480d-9571-08727551a66f","logTimeStamp":"2021-02-16 09:24:59,099","logLevel":"INFO","executionId":"14a81bf5-f81c-4047-b1a1-193b0920de28","logMessage":"Max retries reached"}';

test.each(['POST', 'PUT'] as const)(
  'S3-6 %s sends the JSON of the documentation, byte for byte',
  async (method) => {
    const fields = { url: 'http://someremote.system.com/', user: 'LAB\\goran' };
    const destination = { ...destinationOf(butlerPost, fields), method };
    const request = await requestOf(destination, sample());
    expect(request.method).toBe(method);
    expect(request.body).toBe(BODY);
  },
);

test('S3-7 the body is called JSON', async () => {
  const { headers } = await to(butlerPost, 'http://someremote.system.com/');
  expect(headers).toContainEqual({ name: 'Content-Type', value: 'application/json' });
});

test('S3-8 a backslash is escaped in JSON', async () => {
  const { body } = await to(butlerPost, 'http://someremote.system.com/');
  expect(body).toContain(String.raw`"user":"LAB\\goran"`);
});

test.each(['failure', 'cancelled', 'warning'] as const)(
  'S3-9 all eleven fields are there at "%s"',
  async (moment) => {
    const { body } = await renderRecipe(butlerPost, tell(moment));
    expect(Object.keys(body as object)).toEqual(NAMES);
    for (const value of Object.values(body as object)) expect(value).toMatch(/\S/);
    const { url } = await renderRecipe(butlerGet, tell(moment));
    expect([...new URL(url).searchParams.keys()]).toEqual(NAMES);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual(body);
  },
);

test('S3-15 a task is spoken of once in five minutes', () => {
  expect(destinationOf(butlerGet).rateLimitSeconds).toBe(300);
  expect(destinationOf(butlerPost).rateLimitSeconds).toBe(300);
});

test('S3-22 a query that the address has already is kept', async () => {
  const { url } = await to(butlerGet, 'http://someremote.system.com/butler_get?token=abc');
  expect(new URL(url).searchParams.get('token')).toBe('abc');
  expect(new URL(url).searchParams.get('event')).toBe('Qlik Sense reload failed');
});
