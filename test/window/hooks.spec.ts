import { expect, test, type Locator, type Page } from '@playwright/test';
import { createHmac, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Caught } from '../../main/webhook/catcher.ts';
import {
  addHook,
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveWithRepository,
  sendTo,
  type Journey,
} from './journey.ts';
import { everythingIn, filesHolding } from './leaks.ts';

// Telling other places of a run, and what becomes of it: real window, main, restic and receiver.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
  writeFileSync(path.join(journey.folder, 'files', 'letter.txt'), 'Dear Ada');
});

test.afterEach(() => endJourney(journey));

test('a channel is written by hand, previewed and tried; another one is made from a recipe', async () => {
  const { folder, page, receiver } = journey;
  const { caught } = receiver;
  const token = `token-${randomUUID()}`;
  const form = await newChannel(page, 'Family chat');
  await sendTo(form, { url: `${receiver.url}/chat`, header: { name: 'X-Token', secret: token } });
  await form.getByLabel('Body', { exact: true }).selectOption('template');
  await form.getByLabel('Template', { exact: true }).fill('{"text": "{{run.outcome}}!"}');

  const preview = page.getByRole('complementary', { name: 'What will be sent' });
  await preview.getByRole('tab', { name: 'failure' }).click();
  await expect(preview.getByRole('group', { name: 'Request' })).toContainText('"failed!"');
  await expect(preview).toContainText('it has a secret not stored yet');
  await save(page);

  await preview.getByRole('button', { name: 'Send a test' }).click();
  const result = preview.getByRole('status', { name: 'Result of the test' });
  await expect(result).toContainText('delivered');
  await expect(result.getByRole('group', { name: 'Response' })).toContainText('HTTP 200');
  await expect(result.getByLabel('Timing')).toContainText(/First byte\s*\d/);
  await expect(result.getByLabel('Way')).toContainText('127.0.0.1, in your network');
  expect(caught.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /chat']);
  expect(header(caught[0], 'x-token')).toBe(token);
  expect(JSON.parse(caught[0]?.body ?? '')).toEqual({ text: 'failed!' });
  expect(await everythingIn(page)).not.toContain(token);
  expect(filesHolding(path.join(folder, 'data'), token)).toEqual([]);

  const signingSecret = `sign-${randomUUID()}`;
  await newChannel(page, 'Stop the database', async () => {
    await page.getByRole('button', { name: 'From a recipe…' }).click();
    await page.getByLabel('Find a recipe').fill('adnanh');
    await page.getByRole('button', { name: /^webhook \(adnanh\)/ }).click();
    await page.getByLabel('Address of the server').fill(receiver.url);
    await page.getByLabel('Id of the hook').fill('stop-postgres');
    await page.getByLabel('Secret for X-Signature, optional', { exact: true }).fill(signingSecret);
    await page.getByRole('button', { name: 'Use webhook (adnanh)' }).click();
    await expect(page.getByLabel('Id of the hook')).toBeHidden();
  });
  await save(page);
  await preview.getByRole('button', { name: 'Send a test' }).click();
  await expect(result).toContainText('delivered');
  const { body = '' } = caught[1] ?? {};
  const signature = createHmac('sha256', signingSecret).update(body).digest('hex');
  expect(caught[1]?.url).toBe('/hooks/stop-postgres');
  expect(header(caught[1], 'x-signature')).toBe(`sha256=${signature}`);
  expect(JSON.parse(body)).toMatchObject({ event: { moment: 'before', test: true } });

  receiver.answers.set('/hooks/stop-postgres', {
    status: 200,
    body: 'Hook rules were not satisfied.',
  });
  await preview.getByRole('button', { name: 'Send a test' }).click();
  await expect(result).toContainText('failed');
  await expect(result).toContainText('Hook rules were not satisfied.');
  expect(await everythingIn(page)).not.toContain(signingSecret);
});

test('a hook tells its channel of a run; the message is sent again, changed, and taken as curl', async () => {
  const { page, receiver } = journey;
  const { caught } = receiver;
  const token = `token-${randomUUID()}`;
  await makeChannel('Family chat', { name: 'X-Token', secret: token });
  await goTo(page, 'Home');
  await describeProfile(journey);
  const hook = await addHook(journey, 'Tell them', ['success']);

  await sendTo(hook, { url: `${receiver.url}/own` });
  await hook.getByLabel('Body', { exact: true }).selectOption('template');
  const template = hook.getByLabel('Template', { exact: true });
  await template.fill(`{{#eq ALERT_TYPE 'ALERT_FAIL'}}Oh{{/eq}}\n{{profile.nam}}`);
  await expect(template).toHaveAccessibleDescription(/is never “ALERT_FAIL”.*“ALERT_FAILURE”/);
  await expect(template).toHaveAccessibleDescription(/profile\.nam\b.*Did you mean “profile\.name/);
  await hook.getByRole('button', { name: /^Line 2/ }).click();
  await expect(template).toBeFocused();

  await hook.getByLabel('Goes to').selectOption('Channel Family chat');
  await expect(hook.getByRole('group', { name: 'Request' })).toContainText(`${receiver.url}/chat`);
  await saveWithRepository(journey);
  const delivery = await runAndOpen(page, 'Delivery Tell them, success');
  await expect(delivery).toContainText('delivered');
  const id = eventId(caught[0]);
  expect(header(caught[0], 'x-token')).toBe(token);
  await delivery.getByRole('button').first().click();
  const attempts = delivery.getByRole('region', { name: /^Attempt/ });
  await expect(attempts).toContainText(['HTTP 200']);
  await expect(attempts.getByLabel('Way')).toContainText('127.0.0.1, in your network');

  await delivery.getByRole('button', { name: 'Send again', exact: true }).click();
  await expect(delivery).toContainText(/Sent again: delivered, 200 in/);
  await expect(attempts).toHaveCount(2);
  expect(caught.map(eventId)).toEqual([id, id]);

  await delivery.getByRole('button', { name: 'Copy as curl' }).click();
  await expect(delivery).toContainText('The curl command is on the clipboard.');
  await delivery.getByRole('button', { name: 'Edit and send again' }).click();
  const body = delivery.getByRole('textbox', { name: 'Body' });
  await body.fill('');
  await body.press('ControlOrMeta+V');
  await expect(body).toHaveValue(/^# Set these first: (\w+).*curl .*'X-Token: '"\$\1"/s);
  await expect(body).not.toHaveValue(new RegExp(token));

  await body.fill('{"text": "changed by hand"}');
  await delivery.getByRole('button', { name: 'Send the copy' }).click();
  const copy = delivery.nth(1);
  await expect(copy).toContainText('edited copy');
  await expect(delivery.first()).toContainText(/Sent as a copy: delivered, 200 in/);
  expect(caught[2]?.body).toBe('{"text": "changed by hand"}');
  expect(header(caught[2], 'x-token')).toBe(token);
  expect(await everythingIn(page)).not.toContain(token);

  await goTo(page, 'History');
  await page.getByRole('button', { name: 'Deliveries' }).click();
  await expect(page.getByText('2 deliveries')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('changed BY hand');
  await expect(delivery).toHaveCount(1);
  await expect(delivery).toContainText('edited copy');
  await page.getByRole('combobox', { name: 'State' }).selectOption('failed');
  await expect(page.getByText('No delivery matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(delivery).toHaveCount(2);
  await page.getByRole('button', { name: 'Open the run' }).click();
  await expect(page.getByRole('article', { name: 'Run of Documents' })).toBeVisible();

  await goTo(page, 'Channels');
  await page.getByRole('button', { name: 'Remove Family chat' }).click();
  await page.getByRole('button', { name: 'Remove channel' }).click();
  const channel = page.getByRole('article', { name: 'Family chat' });
  await expect(channel.getByRole('alert')).toContainText('“Documents”');
  await expect(channel).toContainText('Documents, hook Tell them');
});

test('a receiver that is gone switches off its hook and its channel, and says so', async () => {
  const { page, receiver } = journey;
  await makeChannel('Family chat');
  await goTo(page, 'Home');
  await describeProfile(journey);
  const through = await addHook(journey, 'Tell them', ['success']);
  await through.getByLabel('Goes to').selectOption('Channel Family chat');
  await sendTo(await addHook(journey, 'Ping', ['success']), { url: `${receiver.url}/ping` });
  await saveWithRepository(journey);

  for (const at of ['/chat', '/ping']) receiver.answers.set(at, { status: 410, body: 'gone' });
  const delivery = await runAndOpen(page, 'Delivery Tell them, success');
  await expect(delivery).toContainText('410');
  const news = page.getByRole('region', { name: 'News' });
  await expect(news).toContainText('The channel “Family chat” is switched off');
  await expect(news).toContainText('“Ping” is switched off');
  await news.getByRole('button', { name: 'Put away the news about Documents, hook Ping' }).click();
  await expect(news).not.toContainText('Ping');

  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(page.getByRole('region', { name: 'Deliveries' })).toContainText('switched off');
  await expect(delivery).toContainText('The channel “Family chat” is switched off.');
  await goTo(page, 'Channels');
  await expect(page.getByRole('article', { name: 'Family chat' })).toContainText('switched off');
  await goTo(page, 'Home');
  await page.getByRole('button', { name: 'Edit Documents' }).click();
  await expect(page.getByRole('switch', { name: 'Enabled: Ping' })).not.toBeChecked();
  await expect(page.getByRole('switch', { name: 'Enabled: Tell them' })).toBeChecked();
  expect(receiver.caught.map(({ url }) => url).sort()).toEqual(['/chat', '/ping']);

  await news.getByRole('button', { name: 'Show its messages' }).click();
  const filters = page.getByRole('search', { name: 'Deliveries' });
  for (const chosen of ['failed', 'Documents', 'Tell them']) {
    await expect(filters.locator('option:checked', { hasText: chosen })).toHaveCount(1);
  }
  await expect(delivery).toContainText('410');
});

test('the settings switch off all hooks, or limit where they may send to', async () => {
  const { page, receiver } = journey;
  await makeChannel('Family chat');
  await goTo(page, 'Home');
  await describeProfile(journey);
  const hook = await addHook(journey, 'Tell them', ['success']);
  await hook.getByLabel('Goes to').selectOption('Channel Family chat');
  await saveWithRepository(journey);

  await changeSettings(page, async (settings) => {
    await settings.getByRole('switch', { name: 'Send hooks' }).setChecked(false, { force: true });
  });
  const delivery = await runAndOpen(page, 'Delivery Tell them, success');
  await expect(delivery).toContainText('All hooks are switched off in the settings.');
  await testChannel(page, 'Family chat');
  await expect(page.getByRole('alert')).toContainText('All hooks are switched off');

  await changeSettings(page, async (settings) => {
    await settings.getByRole('switch', { name: 'Send hooks' }).setChecked(true, { force: true });
    const limit = settings.getByRole('switch', { name: 'Send to these places only' });
    await limit.setChecked(true, { force: true });
    await settings.getByLabel('Allowed origins').fill('https://ntfy.example');
  });
  await goTo(page, 'Home');
  await openLastRun(page);
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(delivery).toContainText('not allowed');
  await expect(delivery).toContainText(`Calls to ${receiver.url} are not allowed.`);
  await testChannel(page, 'Family chat');
  await expect(page.getByRole('alert')).toContainText(`Calls to ${receiver.url} are not allowed.`);
  expect(receiver.caught).toEqual([]);

  await changeSettings(page, (settings) =>
    settings.getByLabel('Allowed origins').fill(`https://ntfy.example\n${receiver.url}`),
  );
  await testChannel(page, 'Family chat');
  const result = page.getByRole('status', { name: 'Result of the test' });
  await expect(result).toContainText('delivered');
  expect(receiver.caught).toHaveLength(1);
});

async function newChannel(
  page: Page,
  name: string,
  fill: () => Promise<void> = async () => {},
): Promise<Locator> {
  await goTo(page, 'Channels');
  await page.getByRole('button', { name: 'New channel' }).click();
  await fill();
  await page.getByRole('textbox', { name: 'Channel name' }).fill(name);
  return page.getByRole('form', { name: 'Channel' });
}

/** A channel to `/chat` that tells the whole run. */
async function makeChannel(
  name: string,
  secretHeader?: { readonly name: string; readonly secret: string },
): Promise<void> {
  const { page, receiver } = journey;
  const url = `${receiver.url}/chat`;
  const form = await newChannel(page, name);
  await sendTo(form, secretHeader === undefined ? { url } : { url, header: secretHeader });
  await form.getByLabel('Body', { exact: true }).selectOption('context');
  await save(page);
}

async function save(form: Locator | Page): Promise<void> {
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form.getByText('Saved', { exact: true })).toBeVisible();
}

/** Runs the new profile to its end and opens the run; answers the delivery of that name. */
async function runAndOpen(page: Page, name: string): Promise<Locator> {
  await goTo(page, 'Home');
  await page.getByRole('button', { name: 'Run now', exact: true }).click();
  await openLastRun(page);
  return page.getByRole('article', { name });
}

async function openLastRun(page: Page): Promise<void> {
  const card = page.getByRole('article', { name: 'Documents' });
  await card.getByRole('button', { name: /^succeeded/ }).click();
}

async function testChannel(page: Page, name: string): Promise<void> {
  await goTo(page, 'Channels');
  await page.getByRole('button', { name: `Edit ${name}` }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
}

async function changeSettings(
  page: Page,
  change: (settings: Locator) => Promise<void>,
): Promise<void> {
  await goTo(page, 'Settings');
  const settings = page.getByRole('form', { name: 'Hooks' });
  await change(settings);
  await save(settings);
}

function header(request: Caught | undefined, wanted: string): string | undefined {
  return request?.headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
}

function eventId({ body }: Caught = { body: '{}' } as Caught): unknown {
  return (JSON.parse(body) as { readonly event?: { readonly id: string } }).event?.id;
}
