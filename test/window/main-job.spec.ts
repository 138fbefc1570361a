import { expect, test } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  addHook,
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveAndCreateRepository,
  saveWithRepository,
  sendTo,
  unfold,
  type Journey,
} from './journey.ts';
import { followTrayMenu } from './tray-menu.ts';

// What a new user does first, on real restic, a real keychain and a real receiver.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
  for (let n = 0; n < 30; n += 1) {
    writeFileSync(path.join(journey.folder, 'files', `${String(n)}.raw`), randomBytes(2_000_000));
  }
});

test.afterEach(() => endJourney(journey));

test('a profile with a secret header is made, run from the tray, and its delivery seen', async () => {
  const password = `pw-${randomUUID()}`;
  const token = `token-${randomUUID()}`;
  const { app, page, receiver } = journey;
  const { caught } = receiver;
  const menu = await followTrayMenu(app);
  await describeProfile(journey, password);
  await sendTo(await addHook(journey, 'tell the world', ['success']), {
    url: `${receiver.url}/done`,
    header: { name: 'X-Token', secret: token },
  });
  // What there is to see while it runs is not to be gone before it was looked at.
  const options = await unfold(page, 'How it is done');
  await options.getByLabel('Upload at most').fill('20 MiB/s');
  await saveAndCreateRepository(journey);

  await expect.poll(menu.labels).toContain('Run Documents now');
  await menu.click('Run Documents now');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText('succeeded').first()).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => caught.map(({ method, url: asked }) => `${method} ${asked}`))
    .toEqual(['POST /done']);
  const header = caught[0]?.headers.find(({ name }) => name.toLowerCase() === 'x-token');
  expect(header?.value).toBe(token);

  await goTo(page, 'History');
  await page
    .getByRole('button', { name: /Run of Documents|Documents/ })
    .first()
    .click();
  const delivery = page.getByRole('article', { name: 'Delivery tell the world' });
  await expect(delivery).toContainText('200');
  await delivery.getByRole('button').first().click();
  await expect(delivery).toContainText('thank you');
  await expect(delivery).toContainText('X-Token');
  expect(await page.content()).not.toContain(token);
  expect(await page.content()).not.toContain(password);
});

test('a gating hook that fails stops the run, and the page says why', async () => {
  const { folder, page, receiver } = journey;
  receiver.answers.set('/gate', { status: 403, body: 'gate' });
  await describeProfile(journey);
  const hook = await addHook(journey, 'pause the database', ['before']);
  await sendTo(hook, { url: `${receiver.url}/gate` });
  await hook.getByRole('radio', { name: /count as failed/ }).check({ force: true });
  await saveWithRepository(journey);

  await page.getByRole('button', { name: 'Run now', exact: true }).click();
  await expect(page.getByText(/pause the database.*did not succeed/).first()).toBeVisible();
  await goTo(page, 'History');
  await page
    .getByRole('button', { name: /Run of Documents|Documents/ })
    .first()
    .click();
  await expect(page.getByText('The backup is not made.').first()).toBeVisible();
  await expect(page.getByRole('article', { name: 'Delivery pause the database' })).toContainText(
    '403',
  );
  expect(readdirSync(path.join(folder, 'repository', 'snapshots'))).toEqual([]);
});
