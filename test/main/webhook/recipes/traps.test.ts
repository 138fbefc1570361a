import { describe, expect, test } from 'vitest';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import { adnanhWebhook } from '../../../../main/webhook/recipes/adnanh-webhook.ts';
import { appriseApi } from '../../../../main/webhook/recipes/apprise-api.ts';
import { discord } from '../../../../main/webhook/recipes/discord.ts';
import { healthchecks } from '../../../../main/webhook/recipes/healthchecks.ts';
import { homeAssistant } from '../../../../main/webhook/recipes/home-assistant.ts';
import { matrix } from '../../../../main/webhook/recipes/matrix.ts';
import { mattermost } from '../../../../main/webhook/recipes/mattermost.ts';
import { ntfy } from '../../../../main/webhook/recipes/ntfy.ts';
import { opsgenie } from '../../../../main/webhook/recipes/opsgenie.ts';
import { pagerduty } from '../../../../main/webhook/recipes/pagerduty.ts';
import { pushover } from '../../../../main/webhook/recipes/pushover.ts';
import { rocketChat } from '../../../../main/webhook/recipes/rocket-chat.ts';
import { slack } from '../../../../main/webhook/recipes/slack.ts';
import { standardWebhooks } from '../../../../main/webhook/recipes/standard-webhooks.ts';
import { teamsWorkflows } from '../../../../main/webhook/recipes/teams-workflows.ts';
import { telegram } from '../../../../main/webhook/recipes/telegram.ts';
import { uptimeKuma } from '../../../../main/webhook/recipes/uptime-kuma.ts';
import { zapier } from '../../../../main/webhook/recipes/zapier.ts';
import { zerobyte } from '../../../../main/webhook/recipes/zerobyte.ts';
import { inWords } from '../../../../main/webhook/recipes/written-recipe.ts';
import { send } from '../../../../main/webhook/send.ts';
import { options } from '../sending.ts';
import { startHttp, type Answer } from '../servers.ts';
import { destinationOf, examplesOf, requestOf } from './render-recipe.ts';
import { tell } from './stories.ts';

/** Sends what a recipe says of a failure to a receiver that answers like this. */
async function deliver(recipe: Recipe, answer: Answer) {
  const receiver = await startHttp(answer);
  const destination = destinationOf(recipe);
  const { success, bodyRule } = destination;
  const { url, ...request } = await requestOf(destination, tell('failure'));
  const { pathname, search } = new URL(url);
  return send(
    { ...request, url: `${receiver.url}${pathname}${search}` },
    options({ success, bodyRule }),
  );
}

const says =
  (status: number, body: string): Answer =>
  (_, response) =>
    response.writeHead(status).end(body);

type Exchange = readonly [what: string, recipe: Recipe, status: number, body: string];

describe('what looks like a success and is none', () => {
  const traps: readonly Exchange[] = [
    ['an unknown check', healthchecks, 200, 'OK (not found)'],
    ['a ping too many', healthchecks, 200, 'OK (rate limited)'],
    [
      'an unknown monitor',
      uptimeKuma,
      200,
      '{"ok":false,"msg":"Monitor not found or not active."}',
    ],
    ['a page of a login proxy', ntfy, 200, '<html>Sign in</html>'],
    ['a user that does not exist', pushover, 200, '{"user":"invalid","status":0}'],
    ['a page of a proxy', slack, 200, '<html>Sign in</html>'],
    ['a message that may not be stored', discord, 204, ''],
    [
      'a connector at its limit',
      teamsWorkflows,
      200,
      'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with ContextId tcid=0',
    ],
    ['a blocked bot', telegram, 200, '{"ok":false,"description":"Forbidden: bot was blocked"}'],
    ['no event', matrix, 200, '{}'],
    ['a page of a proxy', mattermost, 200, '<html>Sign in</html>'],
    ['a refused message', rocketChat, 200, '{"success":false,"error":"unknown-error"}'],
    ['an invalid event', pagerduty, 202, '{"status":"invalid event","errors":["x"]}'],
    ['another API', opsgenie, 200, '{"result":"ok"}'],
    ['no configuration', appriseApi, 204, ''],
    ['a queue that is no 200', zapier, 202, '{"status":"pending"}'],
    ['rules that do not match', adnanhWebhook, 200, 'Hook rules were not satisfied.'],
    ['rules that do not match', zerobyte, 200, 'Hook rules were not satisfied.'],
  ];

  test.each(traps)('%s is seen', async (_, recipe, status, body) => {
    const { error, response } = await deliver(recipe, says(status, body));
    expect(error).not.toBeNull();
    expect(error?.message).not.toBe('');
    expect(response?.body).toBe(body);
  });
});

describe('what receivers say when it is done', () => {
  const answers: readonly Exchange[] = [
    ['a ping', healthchecks, 200, 'OK'],
    ['a new check', healthchecks, 201, 'Created'],
    ['a push', uptimeKuma, 200, '{"ok":true}'],
    ['a message', ntfy, 200, '{"id":"x","time":1,"event":"message","topic":"t"}'],
    ['a message', pushover, 200, '{"status":1,"request":"x"}'],
    ['a message', slack, 200, 'ok'],
    ['a message', discord, 200, '{"id":"1","type":0}'],
    ['a workflow', teamsWorkflows, 202, ''],
    ['a message', telegram, 200, '{"ok":true,"result":{}}'],
    ['a message', matrix, 200, '{"event_id":"$x"}'],
    ['a message', mattermost, 200, 'ok'],
    ['a message', rocketChat, 200, '{"success":true}'],
    [
      'an event',
      pagerduty,
      202,
      '{"status":"success","message":"Event processed","dedup_key":"x"}',
    ],
    ['an alert', opsgenie, 202, '{"result":"Request will be processed","requestId":"x"}'],
    ['a notification', appriseApi, 200, ''],
    ['a command', adnanhWebhook, 200, 'stopped'],
    ['a command', zerobyte, 200, 'postgres'],
  ];

  test.each(answers)('%s is a success', async (_, recipe, status, body) => {
    expect((await deliver(recipe, says(status, body))).error).toBeNull();
  });
});

describe('a command behind a secret, as adnanh/webhook guards it', () => {
  const guarded =
    (header: string): Answer =>
    ({ headers }, response) =>
      response.end(headers[header] === 's/right' ? 'stopped' : 'Hook rules were not satisfied.');

  test.each([
    [adnanhWebhook, 'x-hook-secret'],
    [zerobyte, 'x-zerobyte-hook-secret'],
  ] as const)(
    'S1-27 $id flags a wrong secret, although the status is 200',
    async (recipe, header) => {
      const receiver = await startHttp(guarded(header));
      const attempt = async (secret: string) => {
        const fields = { ...examplesOf(recipe), server: receiver.url, secret };
        const destination = destinationOf(recipe, fields);
        const { success, bodyRule } = destination;
        const request = await requestOf(destination, tell('before'));
        return send(request, options({ success, bodyRule }));
      };
      expect((await attempt('right')).error).toBeNull();
      const wrong = await attempt('wrong');
      expect(wrong.response?.status).toBe(200);
      expect(wrong.error?.message).toContain('Hook rules were not satisfied.');
      expect(wrong.retryable).toBe(false);
    },
  );
});

describe('the details that a request must have', () => {
  test('Discord is asked to wait until the message is stored', async () => {
    const { url } = await requestOf(destinationOf(discord), tell('failure'));
    expect(new URL(url).searchParams.get('wait')).toBe('true');
  });

  test('Healthchecks gets POST, since it ignores anything else for some checks', () => {
    for (const { method } of healthchecks.requests) expect(method).toBe('POST');
  });

  test('Healthchecks gets the end of a long log, since it cuts the end away', async () => {
    const stderr = `${'x'.repeat(60_000)}the last word`;
    const { body } = await requestOf(destinationOf(healthchecks), tell('failure', { stderr }));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(10_000);
    expect(body).toMatch(/the last word$/);
  });

  test('ntfy gets its JSON at the root, and letters beyond Latin-1 not in headers', async () => {
    const context = { ...tell('failure'), summary: 'Záloha 😀' };
    const { url, headers, body } = await requestOf(destinationOf(ntfy), context);
    expect(new URL(url).pathname).toBe('/');
    for (const { value } of headers) expect(value).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(body)).toMatchObject({ title: 'Záloha 😀' });
  });

  test('Home Assistant gives no proof of anything, so the recipe says so', async () => {
    expect((await deliver(homeAssistant, says(200, ''))).error).toBeNull();
    expect(inWords(homeAssistant).hints.join(' ')).toContain('answers 200 to every id');
  });

  test('a receiver that wants no more says 410', async () => {
    expect((await deliver(standardWebhooks, says(410, ''))).wantsNoMore).toBe(true);
  });
});
