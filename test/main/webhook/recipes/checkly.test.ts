import { expect, test } from 'vitest';
import type { Body } from '../../../../preload/contract/hook.ts';
import { checkly } from '../../../../main/webhook/recipes/checkly.ts';
import { opsgenie } from '../../../../main/webhook/recipes/opsgenie.ts';
import { pushover } from '../../../../main/webhook/recipes/pushover.ts';
import { trello } from '../../../../main/webhook/recipes/trello.ts';
import { saysExactly } from './golden.ts';
import { destinationOf, renderRecipe, requestOf } from './render-recipe.ts';
import { NASTY, tell } from './stories.ts';

const request = (changes: object) => ({
  method: 'POST',
  url: 'https://example.org/checkly',
  headers: { 'Content-Type': 'application/json' },
  body: {
    check: { id: 'profile-1', name: 'Documents', type: 'BACKUP' },
    result: 'run-1',
    startedAt: '2026-03-01T08:00:00.000Z',
    responseTime: 9_000,
    location: 'tower',
    tags: ['home', 'R&D "x"'],
    ...changes,
  },
});

saysExactly(checkly, {
  failure: request({ message: 'Documents: backup failed', type: 'ALERT_FAILURE', error: NASTY }),
  success: request({ message: 'Documents: backup succeeded', type: 'ALERT_RECOVERY', error: '' }),
});

const json = (text: string): Body => ({ kind: 'template', format: 'json', text });

test('is signed, judged and repeated as Checkly does it', () => {
  const { signature, success, retry } = destinationOf(checkly);
  expect({ signature, success, retry }).toEqual({
    signature: { kind: 'checkly', secret: 'checkly-signing' },
    success: [{ from: 200, to: 399 }],
    retry: 'checkly',
  });
});

test('S4-18 Opsgenie gets its key in the header, and the body of the documentation works', async () => {
  const destination = {
    ...destinationOf(opsgenie),
    body: json(`{
  "message": "{{ALERT_TITLE}}",
  "description": "{{ALERT_TYPE}} <br>{{STARTED_AT}} ({{RESPONSE_TIME}}ms) <br>{{RESULT_LINK}}",
  "tags": [{{#each TAGS}} "{{this}}" {{#unless @last}},{{/unless}} {{/each}}]
}`),
  };
  const { headers, body } = await requestOf(destination, tell('failure'));
  expect(headers).toContainEqual({ name: 'Authorization', value: 'GenieKey s/opsgenie-key' });
  expect(JSON.parse(body)).toEqual({
    message: 'Documents: backup failed',
    description: 'ALERT_FAILURE <br>2026-03-01T08:00:00.000Z (9000ms) <br>bellhop://run/run-1',
    tags: ['home', 'R&D "x"'],
  });
});

test('S4-19 Pushover can be told with priority 2, every 30 seconds for three hours', async () => {
  const fields = { token: 'pushover-token', user: 'pushover-user', priority: '2' };
  const { body } = await requestOf(destinationOf(pushover, fields), tell('failure'));
  expect(JSON.parse(body)).toMatchObject({ priority: 2, retry: 30, expire: 10_800 });
});

test('S4-19 the body of the documentation makes valid JSON', async () => {
  const destination = {
    ...destinationOf(pushover),
    body: json(`{
  "token":"{{secret "pushover-token"}}",
  "user":"{{secret "pushover-user"}}",
  "title":"{{ALERT_TITLE}}",
  "html":1,
  "priority":2,
  "retry":30,
  "expire":10800,
  "message":"{{ALERT_TYPE}} <br>{{STARTED_AT}} ({{RESPONSE_TIME}}ms) <br>{{RESULT_LINK}}"
}`),
  };
  const { body } = await requestOf(destination, tell('failure'));
  expect(JSON.parse(body)).toEqual({
    token: 's/pushover-token',
    user: 's/pushover-user',
    title: 'Documents: backup failed',
    html: 1,
    priority: 2,
    retry: 30,
    expire: 10_800,
    message: 'ALERT_FAILURE <br>2026-03-01T08:00:00.000Z (9000ms) <br>bellhop://run/run-1',
  });
});

test('S4-20 Trello gets everything in the URL and no body', async () => {
  const context = { ...tell('failure'), summary: 'A & B #1 100%' };
  const { method, url, body } = await renderRecipe(trello, context);
  expect({ method, body }).toEqual({ method: 'POST', body: '' });
  expect(url).toContain('&name=A+%26+B+%231+100%25&');
  expect(new URL(url).searchParams.get('name')).toBe('A & B #1 100%');
  expect(new URL(url).searchParams.get('key')).toBe('s/trello-key');
});

test('S4-20 the URL of the documentation works as it is', async () => {
  const destination = {
    ...destinationOf(trello),
    url: 'https://api.trello.com/1/cards?idList=5b28c04aed47522097be8bc4&key={{secret "k"}}&token={{secret "t"}}&name={{CHECK_NAME}}',
    query: { kind: 'none' as const },
  };
  const context = tell('failure', { profile: 'A & B #1' });
  const named = { ...context, profile: { ...context.profile, name: 'A & B #1' } };
  expect((await requestOf(destination, named)).url).toBe(
    'https://api.trello.com/1/cards?idList=5b28c04aed47522097be8bc4&key=s%2Fk&token=s%2Ft&name=A%20%26%20B%20%231',
  );
});

test('S4-21 a body of two fields keeps them', async () => {
  const destination = {
    ...destinationOf(checkly),
    body: json(`{
  "message": "{{ALERT_TITLE}}",
  "link":"{{RESULT_LINK}}"
}`),
  };
  const { body } = await requestOf(destination, tell('failure'));
  expect(JSON.parse(body)).toEqual({
    message: 'Documents: backup failed',
    link: 'bellhop://run/run-1',
  });
});
