import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withTray } from './desktops.ts';
import { launchBellhop } from './launch.ts';
import { followTrayMenu } from './tray-menu.ts';

// The window is a guest: Electron's security checklist, seen from inside the page.

let data: string;
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  data = mkdtempSync(path.join(os.tmpdir(), 'bellhop-guards-'));
  app = await launchBellhop({ data, env: withTray });
  page = await app.firstWindow();
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
});

test.afterEach(async () => {
  await app.close();
  rmSync(data, { recursive: true, force: true });
});

test('the page has no Node, and an api that it cannot change', async () => {
  const seen = await page.evaluate(() => {
    const all = globalThis as Record<string, unknown>;
    return {
      globals: ['require', 'process', 'module', 'Buffer'].filter((name) => name in all),
      frozen: Object.isFrozen(all['api']),
    };
  });
  expect(seen).toEqual({ globals: [], frozen: true });
});

test('the page runs no script but its own, and stays where it is', async () => {
  const before = page.url();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    return 'injected' in globalThis;
  });
  expect(ran).toBe(false);
  expect(await page.evaluate(() => window.open('https://example.invalid/') === null)).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.invalid/';
  });
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('bad arguments are refused with words, not with a crash', async () => {
  const answers = await page.evaluate(async () => {
    const { api } = globalThis as unknown as {
      api: Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;
    };
    const ask = (noun: string, method: string, ...args: unknown[]) =>
      Promise.resolve(api[noun]?.[method]?.(...args)).catch((error: unknown) => String(error));
    return [
      await ask('profiles', 'save', { profile: 7 }),
      await ask('secrets', 'set', '../x', 'value'),
      await ask('runs', 'list', { limit: 1e9 }),
    ];
  });
  expect(answers[0]).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
  expect(answers[1]).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
  expect(String(answers[2])).toContain('limit');
});

test('closing hides the window, and the tray brings it back', async () => {
  const window = await app.browserWindow(page);
  const menu = await followTrayMenu(app);
  await page.evaluate(async () => {
    const { api } = globalThis as unknown as {
      api: { profiles: { import(request: object): Promise<unknown> } };
    };
    const repository = { location: '/nowhere', passwordSecret: 'x' };
    const profiles = [{ name: 'Letters', paths: ['/home'], repository }];
    const text = JSON.stringify({ bellhop: 1, profiles });
    await api.profiles.import({ text, path: '/x.json', format: 'auto', dryRun: false });
  });
  await expect.poll(menu.labels).toContain('Open Bellhop');
  await window.evaluate((each) => {
    each.close();
  });
  await expect.poll(() => window.evaluate((each) => each.isVisible())).toBe(false);
  await menu.click('Open Bellhop');
  expect(await window.evaluate((each) => each.isVisible())).toBe(true);
});
