import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  addHook,
  beginJourney,
  describeProfile,
  endJourney,
  sendTo,
  type Journey,
} from './journey.ts';
import { everythingIn, filesHolding } from './leaks.ts';

// The tools of a hook's editor: real window, main, keychain and sockets.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(() => endJourney(journey));

test('a pasted curl command fills the form; its token goes to the keychain and is seen nowhere', async () => {
  const { folder, page, receiver } = journey;
  const token = `token-${randomUUID()}`;
  await describeProfile(journey, `pw-${randomUUID()}`);
  await page.getByRole('button', { name: 'From a curl command…' }).click();
  const tool = page.getByRole('region', { name: 'From a curl command' });
  const command = tool.getByLabel('curl command');
  await expect(command).toBeFocused();

  await command.fill('wget https://a.example');
  await tool.getByRole('button', { name: 'Read it' }).click();
  await expect(tool).toContainText('It does not begin with “curl”.');

  await command.fill(
    `curl -sL -X PUT '${receiver.url}/room?x=1' \\\n  -H 'Authorization: Bearer ${token}' \\\n  --json '{"text": "done"}'`,
  );
  await tool.getByRole('button', { name: 'Read it' }).click();
  await expect(tool.getByRole('list', { name: 'Secrets' })).toContainText(
    /the header Authorization, as hook-[0-9a-f]{8}-authorization/,
  );
  await expect(tool.getByRole('list', { name: 'Notes' })).toContainText('follows no redirects');
  await expect(tool).toContainText(`PUT ${receiver.url}/room?x=1`);
  expect(await page.content()).not.toContain(token);

  await tool.getByRole('button', { name: 'Store the secrets and use it' }).click();
  const hook = page.getByRole('article', { name: 'Hook 127.0.0.1' });
  await expect(hook.getByRole('combobox', { name: 'Method' })).toHaveValue('PUT');
  await expect(hook.getByRole('textbox', { name: 'URL' })).toHaveText(`${receiver.url}/room?x=1`);
  await expect(hook.getByRole('group', { name: 'Headers' })).toContainText('authorization');
  await expect(hook.getByRole('group', { name: 'Request' })).toContainText('"text": "done"');

  await hook.getByRole('button', { name: 'Send a test' }).click();
  await expect(hook.getByRole('status', { name: 'Result of the test' })).toContainText('delivered');
  const [arrived] = receiver.caught;
  expect(arrived).toMatchObject({ method: 'PUT', url: '/room?x=1', body: '{"text": "done"}' });
  expect(arrived?.headers).toContainEqual({ name: 'Authorization', value: `Bearer ${token}` });
  expect(await everythingIn(page)).not.toContain(token);
  expect(filesHolding(path.join(folder, 'data'), token)).toEqual([]);
});

test('the request catcher shows what a test sends, masked, and listens no more when it is left', async () => {
  const { receiver } = journey;
  await describeProfile(journey, `pw-${randomUUID()}`);
  const hook = await addHook(journey, 'Chat', ['success', 'failure']);
  await sendTo(hook, { url: `${receiver.url}/room` });
  await hook.getByRole('button', { name: 'Add header' }).click();
  await hook.getByRole('textbox', { name: 'Header name' }).fill('X-Api-Key');
  await expect(hook.getByRole('switch', { name: 'Secret' })).toBeChecked();
  await hook.getByRole('switch', { name: 'Secret' }).setChecked(false, { force: true });
  await hook.getByLabel('Header value').fill('an open key');
  await expect(hook.getByRole('group', { name: 'Headers' })).toContainText('looks like a secret');

  const catcher = hook.getByRole('region', { name: 'Request catcher' });
  await catcher.getByRole('switch').setChecked(true, { force: true });
  await expect(catcher).toContainText('Nothing has arrived yet.');
  const url = await catcher.getByText(/^http:\/\/127\.0\.0\.1:\d+$/).innerText();
  await hook.getByRole('button', { name: 'Send a test' }).click();
  const caught = catcher.getByRole('group', { name: 'Caught request' });
  await expect(caught).toContainText('POST /room');
  await expect(caught).toContainText(/"moment": "success"/);
  await expect(caught).toContainText(/x-api-key•••/i);
  await expect(hook.getByRole('textbox', { name: 'URL' })).toHaveText(`${receiver.url}/room`);
  expect(receiver.caught).toEqual([]);

  const signal = AbortSignal.timeout(60_000);
  await fetch(`${url}/by/hand`, { method: 'POST', body: 'Dear Ada', signal });
  await expect(caught).toHaveCount(2);
  await expect(caught.first()).toContainText('POST /by/hand');
  await expect(caught.first()).toContainText('Dear Ada');
  await catcher.getByRole('button', { name: 'Clear' }).click();
  await expect(caught).toHaveCount(0);

  await hook.getByRole('button', { name: /^Chat/ }).click();
  await expect(catcher).toBeHidden();
  await expect.poll(() => fetch(url, { signal }).then(Boolean, () => false)).toBe(false);
});

test('a snippet that checks the signature is copied', async () => {
  const { receiver } = journey;
  await describeProfile(journey, `pw-${randomUUID()}`);
  const hook = await addHook(journey, 'Chat', ['success']);
  await sendTo(hook, { url: `${receiver.url}/room` });
  await hook.getByRole('button', { name: /^More/ }).click();
  await hook.getByLabel('Signed').selectOption('hmac-sha256');
  const snippet = hook.getByRole('region', { name: 'How the receiver checks it' });
  await expect(snippet).toBeHidden();
  await hook.getByLabel('Header of the signature').fill('X-Chat-Signature');
  await snippet.getByRole('tab', { name: 'Python' }).click();
  await expect(snippet.getByLabel('Code')).toContainText(`headers.get('x-chat-signature', '')`);
  await snippet.getByRole('button', { name: 'Copy code' }).click();
  await expect(snippet).toContainText('Copied.');
  const description = hook.getByLabel('Description');
  await description.fill('');
  await description.press('ControlOrMeta+V');
  await expect(description).toHaveValue(/hmac\.compare_digest/);
});
