import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import { openStores } from '../../main/store/open-stores.ts';
import { aRun } from '../fakes/make.ts';
import { goTo } from './journey.ts';
import { launchBellhop } from './launch.ts';

// All runs, of which there are more than anybody could scroll through.

const RUNS = 3_000;
const MINUTE_MS = 60_000;

let folder = '';
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-history-'));
  const data = path.join(folder, 'data');
  mkdirSync(data);
  writeHistory(data);
  app = await launchBellhop({ data });
  page = await app.firstWindow();
  await page.setViewportSize({ width: 900, height: 600 });
  await goTo(page, 'History');
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The newest run is number 0. Every tenth has failed, and every hundredth was a check. */
function writeHistory(data: string): void {
  const stores = openStores(data, Date.now);
  const now = Date.now();
  stores.together(() => {
    for (let n = RUNS - 1; n >= 0; n -= 1) {
      const at = new Date(now - (n + 1) * 20 * MINUTE_MS).toISOString();
      stores.runs.save(
        aRun({
          id: `run-${String(n)}`,
          profileId: n % 2 === 0 ? 'even' : 'odd',
          profile: n % 2 === 0 ? 'Even' : 'Odd',
          task: n % 100 === 0 ? 'check' : 'backup',
          phase: 'ended',
          outcome: n % 10 === 0 ? 'failed' : 'cancelled',
          message: `This was number ${String(n)}.`,
          createdAt: at,
          finishedAt: at,
        }),
      );
    }
  });
  stores.close();
}

const list = () => page.getByRole('list', { name: 'Runs, newest first' });
const rows = () => list().getByRole('button');
const numbered = (n: number) => rows().filter({ hasText: `This was number ${String(n)}.` });
const count = () =>
  page
    .getByRole('region', { name: 'Runs' })
    .getByRole('status')
    .filter({ hasText: /\d runs?$/ });

/** Goes on to a run, the `row`th of those that are listed. */
async function pageDownTo(n: number, row: number): Promise<void> {
  const loaded = async () => Number((await count().textContent())?.replaceAll(/\D/g, ''));
  await expect.poll(loaded).toBeGreaterThan(row);
  await page.keyboard.press('PageDown');
  await expect(numbered(n)).toBeFocused();
}

test('is drawn as far as it is seen, and read on while one scrolls', async () => {
  await expect(numbered(0)).toBeVisible();
  await expect(count()).toHaveText(/the newest \d+ runs/);
  expect(await rows().count()).toBeLessThan(60);
  await numbered(0).focus();
  for (let n = 10; n <= 300; n += 10) await pageDownTo(n, n);
  await expect(numbered(0)).toHaveCount(0);
  expect(await rows().count()).toBeLessThan(60);
  await page.keyboard.press('ArrowUp');
  await expect(numbered(299)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(numbered(0)).toBeFocused();
  await expect(numbered(0)).toBeInViewport();
});

test('goes to its search by the very first key that can be pressed', async () => {
  await goTo(page, 'Home');
  await page.getByRole('button', { name: 'History', exact: true }).evaluate((button) => {
    new MutationObserver((_changes, watch) => {
      if (document.querySelector('[type="search"]') === null) return;
      watch.disconnect();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
    }).observe(document.body, { childList: true, subtree: true });
    if (button instanceof HTMLElement) button.click();
  });
  await expect(page.getByRole('searchbox')).toBeFocused();
});

for (const width of [900, 1440]) {
  test(`is where it was when one comes back from a run, ${String(width)} wide`, async () => {
    await page.setViewportSize({ width, height: 700 });
    await page.getByLabel('Profile', { exact: true }).selectOption('Odd');
    await expect(numbered(1)).toBeVisible();
    await expect(numbered(0)).toHaveCount(0);
    await numbered(1).focus();
    for (let n = 21; n <= 141; n += 20) await pageDownTo(n, (n - 1) / 2);
    await page.keyboard.press('Enter');
    const run = page.getByRole('article', { name: 'Run of Odd' });
    await expect(run).toContainText('This was number 141.');
    await expect(run.getByRole('heading').first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(run).toHaveCount(0);
    await expect(numbered(141)).toBeFocused();
    await expect(numbered(141)).toBeInViewport();
    await expect(page.getByLabel('Profile', { exact: true })).toHaveValue('odd');
    await page.keyboard.press('ArrowDown');
    await expect(numbered(143)).toBeFocused();
  });
}

test('is narrowed by what one looks for, and written down like that', async () => {
  await page.getByLabel('Outcome').selectOption('failed');
  await page.getByLabel('Task').selectOption('check');
  await expect(count()).toHaveText('30 runs');
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('NUMBER 1200');
  await expect(count()).toHaveText('1 run');
  await expect(numbered(1_200)).toBeVisible();

  await page.getByRole('button', { name: 'Export the runs' }).click();
  await page.getByRole('menuitem', { name: 'Save as CSV' }).click();
  await expect(page.getByText(/^runs-.*\.csv is ready to be saved\.$/)).toBeVisible();
  const table = await page.evaluate(() => {
    const { api } = window as unknown as { api: WindowApi };
    return api.runs.export({ text: 'NUMBER 1200', outcomes: ['failed'], limit: 10_000 }, 'csv');
  });
  const lines = table.split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^run-1200,Even,check,.*,failed,.*This was number 1200\./);

  await page.getByLabel('Text in a run').fill('nobody says this');
  await expect(page.getByText('No run matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(numbered(0)).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('2020-01-01');
  await expect(page.getByText('No run matches.')).toBeVisible();
});
