import { expect, test } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import {
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveAndCreateRepository,
  type Journey,
} from './journey.ts';
import { launchBellhop } from './launch.ts';

// The settings of the app as a whole, and what it tells somebody who helps.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(async () => {
  await endJourney(journey);
});

test('a theme is there at once, in the window and below it, and survives a restart', async () => {
  const { page } = journey;
  await goTo(page, 'Settings');
  expect(await ground()).toBe('rgb(251, 250, 247)');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect.poll(ground).toBe('rgb(22, 21, 19)');
  await expect.poll(themeOfShell).toBe('dark');

  await journey.app.close();
  const app = await launchBellhop({ data: path.join(journey.folder, 'data') });
  journey = { ...journey, app, page: await app.firstWindow() };
  await goTo(journey.page, 'Settings');
  expect(await themeOfShell()).toBe('dark');
  expect(await ground()).toBe('rgb(22, 21, 19)');
  await expect(journey.page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await journey.page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await expect.poll(ground).toBe('rgb(251, 250, 247)');
});

test('how many runs are on at once is said, and remembered', async () => {
  const { page } = journey;
  await goTo(page, 'Settings');
  const count = page.getByLabel('Runs at once');
  await expect(count).toHaveValue('2');
  await count.selectOption('5');
  await goTo(page, 'Home');
  await goTo(page, 'Settings');
  await expect(count).toHaveValue('5');
  expect(
    await page.evaluate(() =>
      (window as unknown as { readonly api: WindowApi }).api.settings.general(),
    ),
  ).toMatchObject({
    concurrentRuns: 5,
    theme: 'system',
  });
});

test('how much history is kept is saved apart from the hooks, and within its bounds', async () => {
  const { page } = journey;
  await goTo(page, 'Settings');
  const history = page.getByRole('form', { name: 'History' });
  await history.getByLabel('Runs').fill('5');
  await history.getByRole('button', { name: 'Save' }).click();
  await expect(history.getByRole('alert')).toContainText('from 10 to');
  await history.getByLabel('Runs').fill('500');
  await history.getByRole('button', { name: 'Save' }).click();
  await expect(history.getByRole('status')).toHaveText('Saved');
  expect(
    await page.evaluate(() =>
      (window as unknown as { readonly api: WindowApi }).api.settings.hooks(),
    ),
  ).toMatchObject({
    enabled: true,
    keep: { runs: 500, days: 365, megabytes: 500 },
  });
});

test('the list of sections leads to each by keyboard, and the data folder opens', async () => {
  const { app, page, folder } = journey;
  await goTo(page, 'Settings');
  const sections = page.getByRole('navigation', { name: 'Sections' });
  for (const name of ['Hooks', 'Doctor', 'About']) {
    await sections.getByRole('link', { name, exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
    await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
  }
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async (file) => {
      opened.push(file);
      return '';
    };
  });
  await page.getByRole('button', { name: 'Open the data folder' }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual([path.join(folder, 'data')]);
});

test('the support bundle is shown, saved as it was shown, and holds no secret', async () => {
  const { app, page, folder } = journey;
  const password = 'correct-horse-battery-7';
  const token = 'tok-en/9 1%+secret';
  await describeProfile(journey, password);
  await saveAndCreateRepository(journey);
  await page.evaluate(
    (value) =>
      (window as unknown as { readonly api: WindowApi }).api.secrets.set('chat-token', value),
    token,
  );
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Show it' }).click();
  const shown = page.getByRole('textbox', { name: 'Text of the support bundle' });
  await expect(shown).toHaveValue(/== Configuration ==[^]*profile Documents/);
  const text = await shown.inputValue();

  const file = path.join(folder, 'bundle.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText(`Saved: ${file}`)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(text);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const secret of [password, token])
    for (const form of [secret, encodeURIComponent(secret), base64(secret)])
      expect(text).not.toContain(form);
});

function ground(): Promise<string> {
  return journey.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

function themeOfShell(): Promise<string> {
  return journey.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
