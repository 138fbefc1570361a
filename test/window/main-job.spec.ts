import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startCatcher, type Caught } from '../../main/webhook/catcher.ts';
import { launchBellhop } from './launch.ts';
import { followTrayMenu } from './tray-menu.ts';

// What a new user does first, on real restic, a real keychain and a real receiver.

let folder: string;
let app: ElectronApplication;
let page: Page;
let caught: Caught[];
let close: () => Promise<void>;
let url: string;
/** What the receiver answers at `/gate`. */
let gateStatus: number;

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-window-'));
  mkdirSync(path.join(folder, 'files'));
  for (let n = 0; n < 30; n += 1) {
    writeFileSync(path.join(folder, 'files', `${String(n)}.raw`), randomBytes(2_000_000));
  }
  caught = [];
  gateStatus = 200;
  const catcher = await startCatcher({
    port: 0,
    now: Date.now,
    onRequest: (request) => caught.push(request),
    answer: (request) =>
      request.url.startsWith('/gate')
        ? { status: gateStatus, body: 'gate' }
        : { status: 200, body: 'thank you' },
  });
  if (!catcher.ok) throw new Error(catcher.failure.message);
  close = () => catcher.value.close();
  url = `http://127.0.0.1:${String(catcher.value.port)}`;
  app = await launchBellhop({ data: path.join(folder, 'data') });
  page = await app.firstWindow();
});

test.afterEach(async () => {
  await app.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Fills in the editor up to the hooks. */
async function describeProfile(password: string): Promise<void> {
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Documents');
  await page.getByRole('textbox', { name: 'Folder path' }).fill(path.join(folder, 'files'));
  await page.getByRole('button', { name: 'Add folder' }).click();
  await page.getByRole('textbox', { name: 'Repository' }).fill(path.join(folder, 'repository'));
  await page.getByLabel('Password').fill(password);
}

interface HookWords {
  readonly name: string;
  readonly moments: readonly string[];
  readonly path: string;
  readonly header?: { readonly name: string; readonly secret: string };
  readonly consequence?: RegExp;
}

async function addHook({ name, moments, path: to, header, consequence }: HookWords): Promise<void> {
  await page.getByRole('button', { name: 'Add hook' }).click();
  const hook = page.getByRole('article').last();
  await hook.getByRole('textbox', { name: 'Hook name' }).fill(name);
  for (const moment of [
    'before',
    'success',
    'warning',
    'failure',
    'cancelled',
    'skipped',
    'finally',
  ]) {
    const chip = hook.getByRole('checkbox', { name: moment, exact: true });
    await chip.setChecked(moments.includes(moment), { force: true });
  }
  await hook.getByRole('combobox', { name: 'Method' }).selectOption('POST');
  await hook.getByRole('textbox', { name: 'URL' }).fill(`${url}${to}`);
  if (header !== undefined) {
    await hook.getByRole('button', { name: 'Add header' }).click();
    await hook.getByRole('textbox', { name: 'Header name' }).fill(header.name);
    await hook.getByRole('switch', { name: 'Secret' }).setChecked(true, { force: true });
    await hook.getByLabel('Header value').fill(header.secret);
  }
  if (consequence !== undefined)
    await hook.getByRole('radio', { name: consequence }).check({ force: true });
}

async function saveAndCreateRepository(): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Create the repository' }).click();
  await expect(page.getByText(/repository is (made|created)|Created/i).first()).toBeVisible();
  await page.getByRole('button', { name: 'Home', exact: true }).click();
}

test('a profile with a secret header is made, run from the tray, and its delivery seen', async () => {
  const password = `pw-${randomUUID()}`;
  const token = `token-${randomUUID()}`;
  const menu = await followTrayMenu(app);
  await describeProfile(password);
  await addHook({
    name: 'tell the world',
    moments: ['success'],
    path: '/done',
    header: { name: 'X-Token', secret: token },
  });
  await saveAndCreateRepository();

  await expect.poll(menu.labels).toContain('Run Documents now');
  await menu.click('Run Documents now');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText('succeeded').first()).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => caught.map(({ method, url: asked }) => `${method} ${asked}`))
    .toEqual(['POST /done']);
  const header = caught[0]?.headers.find(({ name }) => name.toLowerCase() === 'x-token');
  expect(header?.value).toBe(token);

  await page.getByRole('button', { name: 'History', exact: true }).click();
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
  gateStatus = 403;
  await describeProfile(`pw-${randomUUID()}`);
  await addHook({
    name: 'pause the database',
    moments: ['before'],
    path: '/gate',
    consequence: /count as failed/,
  });
  await saveAndCreateRepository();

  await page.getByRole('button', { name: 'Run now', exact: true }).click();
  await expect(page.getByText(/pause the database.*did not succeed/).first()).toBeVisible();
  await page.getByRole('button', { name: 'History', exact: true }).click();
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
