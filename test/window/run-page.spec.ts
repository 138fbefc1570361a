import { expect, test, type Locator } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
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
import { startSlowReceiver, type SlowReceiver } from './slow-receiver.ts';

// A run on its page, while it happens and afterwards: real window, main, restic and receiver.

let journey: Journey;
let slow: SlowReceiver;

test.beforeEach(async () => {
  journey = await beginJourney();
  slow = await startSlowReceiver();
  writeFileSync(path.join(journey.folder, 'files', 'letter.txt'), 'Dear Ada');
});

test.afterEach(async () => {
  await endJourney(journey);
  slow.server.close();
});

test('a run is watched live, and read afterwards: its timeline, what it told, changed and said', async () => {
  const { page, receiver } = journey;
  await describeProfile(journey);
  const before = await addHook(journey, 'Pause the database', ['before']);
  await sendTo(before, { url: `${slow.url}/pause` });
  await before.getByRole('radio', { name: /count as failed/ }).check({ force: true });
  await sendTo(await addHook(journey, 'Tell them', ['success']), { url: `${receiver.url}/tell` });
  await saveWithRepository(journey);
  const card = page.getByRole('article', { name: 'Documents' });
  await card.getByRole('button', { name: 'Run now', exact: true }).click();
  await card.getByRole('button', { name: /^(running|waiting)/ }).click();

  const run = page.getByRole('article', { name: 'Run of Documents' });
  const timeline = run.getByRole('region', { name: 'Timeline' });
  const row = (name: RegExp): Locator => timeline.getByRole('button', { name });
  await expect(run).toContainText('running');
  await expect(run.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(row(/^Pause the database.*sending/)).toBeVisible();
  await expect.poll(() => slow.waiting.length).toBe(1);
  await expect(row(/^Tell them/)).toHaveCount(0);

  slow.waiting[0]?.end('paused');
  await expect(run.getByRole('button', { name: 'Run again' })).toBeVisible();
  await expect(row(/^Pause the database.*200.*waited for/)).toBeVisible();
  await expect(row(/^restic/)).toBeVisible();
  await expect(row(/^Tell them.*200/)).toBeVisible();
  await expect(run.getByText(/· restic \d+\.\d+/)).toBeVisible();

  await row(/^Tell them/).hover();
  await expect(timeline.getByText('First byte').first()).toBeVisible();
  const table = timeline.getByRole('table', { name: 'The timeline as a table' });
  await expect(table.getByRole('row', { name: /Tell them/ })).toContainText(/200.*First byte \d+/);

  await row(/^Tell them/).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect(row(/^Tell them/)).toBeFocused();
  await page.keyboard.press('Enter');
  const delivery = run.getByRole('article', { name: 'Delivery Tell them, success' });
  await expect(delivery.getByRole('button').first()).toBeFocused();
  await expect(delivery.getByRole('region', { name: 'Attempt 1' })).toContainText('HTTP 200');
  await delivery.getByRole('button', { name: 'Export the delivery Tell them' }).click();
  await page.getByRole('menuitem', { name: 'Copy as HAR' }).click();
  await expect(delivery).toContainText('It is on the clipboard.');

  await run.getByRole('tab', { name: 'Warnings 0' }).click();
  await expect(run).toContainText('No file gave any trouble.');
  await run.getByRole('tab', { name: 'Log' }).click();
  await expect(run.getByRole('region', { name: 'restic', exact: true })).toContainText(
    /backup.*exit code 0: it was successful/s,
  );
  await run.getByRole('tab', { name: 'Changes 1' }).click();
  await expect(run).toContainText('This is the oldest snapshot');

  writeFileSync(path.join(journey.folder, 'files', 'second.txt'), 'Dear Grace');
  await run.getByRole('button', { name: 'Run again' }).click();
  await expect.poll(() => slow.waiting.length).toBe(2);
  slow.waiting[1]?.end('paused');
  await expect(run.getByRole('button', { name: 'Run again' })).toBeVisible();
  await run.getByRole('tab', { name: /^Changes/ }).click();
  await expect(run.getByRole('button', { name: /second\.txt/ })).toContainText('added');
});

test('a run is cancelled on its page; its deliveries are found by hook and error, and lead there and back', async () => {
  const { page, receiver } = journey;
  receiver.answers.set('/tell', { status: 404, body: 'nobody here' });
  await describeProfile(journey);
  const before = await addHook(journey, 'Pause the database', ['before']);
  await sendTo(before, { url: `${slow.url}/pause` });
  await before.getByRole('radio', { name: /count as failed/ }).check({ force: true });
  const told = await addHook(journey, 'Tell them', ['cancelled']);
  await sendTo(told, { url: `${receiver.url}/tell` });
  await saveWithRepository(journey);
  const card = page.getByRole('article', { name: 'Documents' });
  await card.getByRole('button', { name: 'Run now', exact: true }).click();
  await card.getByRole('button', { name: /^(running|waiting)/ }).click();
  const run = page.getByRole('article', { name: 'Run of Documents' });
  await expect.poll(() => slow.waiting.length).toBe(1);
  await run.getByRole('button', { name: 'Cancel' }).first().click();
  await expect(run).toContainText('cancelled');

  await goTo(page, 'History');
  await page.getByRole('button', { name: 'Deliveries' }).click();
  const delivery = page.getByRole('article', { name: 'Delivery Tell them, cancelled' });
  await expect(delivery).toContainText('404');
  await page.getByRole('combobox', { name: 'Hook' }).selectOption('Tell them · Documents');
  await page.getByRole('combobox', { name: 'Error' }).selectOption('status');
  await expect(page.getByText('1 delivery')).toBeVisible();
  await page.getByRole('button', { name: 'Open the run' }).click();
  await expect(run).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 delivery')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Error' })).toHaveValue('status');
  await expect(delivery.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Text in the request or the answer')).toBeFocused();
  await page.getByRole('combobox', { name: 'Error' }).selectOption('deadline passed');
  await expect(page.getByText('No delivery matches.')).toBeVisible();
});
