import { expect } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fixtureFolder, standInFolder, test } from './stand-in-app.ts';
import type { FixtureApi } from './stand-in-app.ts';

declare const api: FixtureApi;

test('closing the window hides it, and a click in the tray menu shows it again', async ({
  app,
  page,
}) => {
  const window = await app.browserWindow(page);
  await window.evaluate((each) => each.close());
  expect(await window.evaluate((each) => each.isVisible())).toBe(false);
  await clickInTray(app, 'open');
  expect(await window.evaluate((each) => each.isVisible())).toBe(true);
});

test('a window closed on the screen is only hidden too, with a new page in it', async ({
  app,
  page,
}) => {
  const opened = app.waitForEvent('window');
  const chromium = await app.context().newCDPSession(page);
  await chromium.send('Page.close').catch(() => undefined);
  const again = await opened;
  await expect(again.getByRole('heading')).toHaveText('Fixture');
  const window = await app.browserWindow(again);
  expect(await window.evaluate((each) => each.isVisible())).toBe(false);
});

test('a page that opens a window gets none', async ({ app, page }) => {
  const isNull = await page.evaluate(() => window.open('https://elsewhere.example/') === null);
  expect(isNull).toBe(true);
  await page.getByRole('link', { name: 'New window' }).click();
  expect(await page.evaluate(() => api.add(1, 1))).toBe(2);
  expect(app.windows()).toHaveLength(1);
});

test('the handler of opened windows hears of each', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  const heard = window.evaluate(
    ({ webContents }) =>
      new Promise<string>((resolve) => {
        webContents.setWindowOpenHandler(({ url }: Electron.HandlerDetails) => {
          resolve(url);
          return { action: 'deny' };
        });
      }),
  );
  // The handler is in place once the next evaluation answers: they are taken in order.
  await window.evaluate(() => undefined);
  await page.getByRole('link', { name: 'New window' }).click();
  expect(await heard).toBe('https://elsewhere.example/new');
});

test('the page is as large as its window, also after a change', async ({ app, page }) => {
  const size = () => page.evaluate(() => [innerWidth, innerHeight]);
  expect(await size()).toEqual([900, 600]);
  const window = await app.browserWindow(page);
  await window.evaluate((each) => each.setSize(700, 500));
  await expect.poll(size).toEqual([700, 500]);
});

test('with all windows destroyed the app lives on, and opens a new one', async ({ app, page }) => {
  const closed = page.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
  await closed;
  expect(app.windows()).toHaveLength(0);
  const opened = app.waitForEvent('window');
  await clickInTray(app, 'open');
  await expect((await opened).getByRole('heading')).toHaveText('Fixture');
});

test('a second instance is turned away, and the first hears what it was started with', async ({
  page,
  data,
}) => {
  const times = page.evaluate(
    () => new Promise<number>((resolve) => api.onSecondInstance(resolve)),
  );
  const second = spawn(path.join(standInFolder, 'bin/electron'), ['.', '--data', data, '--hello'], {
    cwd: fixtureFolder,
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(75);
  expect(await times).toBe(1);
  expect(await page.evaluate(() => api.heard())).toEqual([
    { argv: ['.', '--data', data, '--hello'], additional: { hello: 'from the second' } },
  ]);
});

test('a crash of the page is told, and a reload brings it back', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  const gone = window.evaluate(
    ({ webContents }) =>
      new Promise<string>((resolve) => {
        webContents.once(
          'render-process-gone',
          (_event: Electron.Event, { reason }: Electron.RenderProcessGoneDetails) =>
            resolve(reason),
        );
      }),
  );
  await window.evaluate(() => undefined);
  // The navigation never answers: the page that would is what it ends.
  page.goto('chrome://crash').catch(() => undefined);
  expect(await gone).toBe('crashed');
  const sum = window.evaluate(
    ({ webContents }) =>
      new Promise<unknown>((resolve) => {
        webContents.once('did-finish-load', () =>
          resolve(webContents.executeJavaScript('api.add(20, 22)')),
        );
        webContents.reload();
      }),
  );
  expect(await sum).toBe(42);
});

test('an app that leaves with a code leaves with that code', async ({ app }) => {
  const closed = app.waitForEvent('close');
  const gone = app.process();
  await app.evaluate(({ app: each }) => {
    setTimeout(() => each.exit(3));
  });
  await closed;
  expect(gone.exitCode).toBe(3);
});

test('quitting removes the profile of Chromium', async ({ app }) => {
  const profile = profileOf(app);
  expect(existsSync(profile)).toBe(true);
  await app.close();
  expect(existsSync(profile)).toBe(false);
});

test('a killed stand-in leaves no Chromium and no profile behind', async ({ app }) => {
  const profile = profileOf(app);
  expect(processesWith(profile).length).toBeGreaterThan(1);
  app.process().kill('SIGKILL');
  await expect.poll(() => processesWith(profile), { timeout: 20_000 }).toEqual([]);
  expect(existsSync(profile)).toBe(false);
});

function clickInTray(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Tray }, item) => {
    const { all } = Tray as unknown as {
      readonly all: readonly { readonly menu: Electron.Menu }[];
    };
    all[0]?.menu.getMenuItemById(item)?.click();
  }, id);
}

function profileOf(running: ElectronApplication): string {
  const keeper = processesWith('chromium-keeper.sh').find(
    (line) => Number.parseInt(line, 10) === running.process().pid,
  );
  const [profile] = /\S*stand-in-[\da-f]{8}\b/.exec(keeper ?? '') ?? [];
  if (profile === undefined) throw new Error('no keeper of Chromium found');
  return profile;
}

/** The running processes with this text in their command line, each led by its parent's id. */
function processesWith(text: string): readonly string[] {
  const list = execFileSync('ps', ['-eo', 'ppid=,args='], { encoding: 'utf8' });
  return list.split('\n').filter((line) => line.includes(text));
}
