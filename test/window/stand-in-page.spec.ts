import { expect } from '@playwright/test';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from './stand-in-app.ts';
import type { FixtureApi } from './stand-in-app.ts';

declare const api: FixtureApi;

test('a click reaches the main process and its answer the page', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Add' });
  await button.click();
  await expect(page.getByLabel('sum')).toHaveText('1');
  await button.click();
  await expect(page.getByLabel('sum')).toHaveText('2');
});

test('a message without an answer is followed by one the other way', async ({ page }) => {
  await page.evaluate(() => api.greet('guest'));
  await expect(page.getByLabel('greeting')).toHaveText('Hello guest');
});

test('a failing handler gives the page its error as Electron words it', async ({ page }) => {
  const message = page.evaluate(() => api.fail().catch((error: Error) => error.message));
  expect(await message).toBe("Error invoking remote method 'fail': TypeError: no such plan");
});

test('values arrive cloned, with their types', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const { date, map, bytes, error, ...rest } = await api.values();
    const isMap = map instanceof Map && map.get('key') instanceof Set && map.get('key').has(1n);
    const isError = error instanceof RangeError && error.message === 'too far';
    return [date instanceof Date, isMap, bytes instanceof Uint8Array, isError, 'nothing' in rest];
  });
  expect(seen).toEqual([true, true, true, true, true]);
});

test('shared and circular values keep their shape, and functions are refused', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const when = new Date(5);
    const echoed = await api.echo(new Map([['twice', [when, when]]]));
    const [first, second] = echoed instanceof Map ? echoed.get('twice') : [];
    try {
      await api.echo(new Map([['deep', () => 1]]));
    } catch (error) {
      return [first === second && first instanceof Date, String(error)];
    }
    return 'let through';
  });
  expect(seen).toEqual([true, 'Error: An object could not be cloned.']);
});

test('the page has the frozen API and nothing else of Node or Electron', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', '__standInPost', '__standInReceive'].filter(
      (name) => name in globalThis,
    ),
    isFrozen: Object.isFrozen(api) && Object.isFrozen(api.preload.nested.list),
    product: api.multiply(6, 7),
    requireFs: api.preload.requireFs,
  }));
  expect(seen).toEqual({
    globals: [],
    isFrozen: true,
    product: 42,
    requireFs: 'module not found: node:fs',
  });
});

test('the content security policy of the protocol handler holds', async ({ page }) => {
  expect(await page.title()).toBe('Stand-in fixture');
  const answer = page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'let through',
      (error: Error) => error.name,
    ),
  );
  expect(await answer).toBe('TypeError');
});

test('electron-store keeps its file in the data folder', async ({ page, data }) => {
  await page.evaluate(() => api.count());
  expect(await page.evaluate(() => api.count())).toBe(2);
  expect(existsSync(path.join(data, 'config.json'))).toBe(true);
});

test('the main process sees its own address, and the preload runs again after a reload', async ({
  app,
  page,
}) => {
  await page.reload();
  expect(await page.evaluate(() => api.add(1, 1))).toBe(2);
  const window = await app.browserWindow(page);
  expect(await window.evaluate(({ webContents }) => webContents.getURL())).toBe(
    'app://bundle/index.html',
  );
});

test('a prevented navigation leaves the page where it is', async ({ app, page }) => {
  const visitors: (string | undefined)[] = [];
  const elsewhere = createServer(({ url }, response) => {
    visitors.push(url);
    response.end('<h1>Elsewhere</h1>');
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const { port } = elsewhere.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  const window = await app.browserWindow(page);
  const asked = window.evaluate(
    ({ webContents }) =>
      new Promise<string>((resolve) => {
        webContents.once('will-navigate', ({ url }: { readonly url: string }) => resolve(url));
      }),
  );
  await window.evaluate(() => undefined);
  await page.evaluate((url) => {
    location.href = url;
  }, address);
  expect(await asked).toBe(address);
  await page.getByRole('link', { name: 'Second page' }).click();
  await expect(page.getByRole('heading')).toHaveText('Second');
  expect(visitors).toEqual([]);
  elsewhere.close();
});

test('the permission handler decides what the page may use', async ({ page }) => {
  const state = page.evaluate(() =>
    Promise.all(
      (['notifications', 'geolocation'] as const).map(async (name) => {
        const permission = await navigator.permissions.query({ name });
        return permission.state;
      }),
    ),
  );
  expect(await state).toEqual(['denied', 'denied']);
});

test('the theme that the app chooses is what the page prefers', async ({ app, page }) => {
  const prefersDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await prefersDark()).toBe(false);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(prefersDark).toBe(true);
  await page.reload();
  await expect.poll(prefersDark).toBe(true);
});

test('what is missing says so by name', async ({ app }) => {
  const message = await app.evaluate(({ app: each }) => {
    try {
      return String(each.showEmojiPanel);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  });
  expect(message).toBe('not in the stand-in: app.showEmojiPanel');
});
