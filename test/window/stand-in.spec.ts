import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRealElectron, launchApp } from './launch.ts';

/** What the fixture's preload exposes, as far as these specs call it. */
interface Api {
  add(left: number, right: number): Promise<number>;
  echo(value: unknown): Promise<unknown>;
  values(): Promise<Readonly<Record<string, unknown>>>;
  count(): Promise<number>;
  fail(): Promise<never>;
  heard(): Promise<unknown>;
  greet(name: string): void;
  onSecondInstance(listener: (times: number) => void): void;
  multiply(left: number, right: number): number;
  readonly preload: { readonly requireFs: string; readonly nested: { readonly list: number[] } };
}
declare const api: Api;

const standIn = path.resolve(import.meta.dirname, '../stand-in');
const fixture = path.join(standIn, 'fixture-app');
let app: ElectronApplication;
let page: Page;
let data: string;

test.skip(isRealElectron, 'these prove the stand-in, and real Electron is what runs here');

test.beforeEach(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'stand-in-data-'));
  app = await launchApp(fixture, { data });
  page = await app.firstWindow();
  await expect(page.getByRole('heading')).toHaveText('Fixture');
});

test.afterEach(async () => {
  await app.close();
  rmSync(data, { recursive: true });
});

test('a click reaches the main process and its answer the page', async () => {
  const button = page.getByRole('button', { name: 'Add' });
  await button.click();
  await expect(page.getByLabel('sum')).toHaveText('1');
  await button.click();
  await expect(page.getByLabel('sum')).toHaveText('2');
});

test('a message without an answer is followed by one the other way', async () => {
  await page.evaluate(() => api.greet('guest'));
  await expect(page.getByLabel('greeting')).toHaveText('Hello guest');
});

test('a failing handler gives the page its error as Electron words it', async () => {
  const message = page.evaluate(() => api.fail().catch((error: Error) => error.message));
  expect(await message).toBe("Error invoking remote method 'fail': TypeError: no such plan");
});

test('values arrive cloned, with their types', async () => {
  const seen = await page.evaluate(async () => {
    const { date, map, bytes, error, ...rest } = await api.values();
    const isMap = map instanceof Map && map.get('key') instanceof Set && map.get('key').has(1n);
    const isError = error instanceof RangeError && error.message === 'too far';
    return [date instanceof Date, isMap, bytes instanceof Uint8Array, isError, 'nothing' in rest];
  });
  expect(seen).toEqual([true, true, true, true, true]);
});

test('shared and circular values keep their shape, and functions are refused', async () => {
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

test('the page has the frozen API and nothing else of Node or Electron', async () => {
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

test('the content security policy of the protocol handler holds', async () => {
  expect(await page.title()).toBe('Stand-in fixture');
  const answer = page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'let through',
      (error: Error) => error.name,
    ),
  );
  expect(await answer).toBe('TypeError');
});

test('electron-store keeps its file in the data folder', async () => {
  await page.evaluate(() => api.count());
  expect(await page.evaluate(() => api.count())).toBe(2);
  expect(existsSync(path.join(data, 'config.json'))).toBe(true);
});

test('the main process sees its own address, and the preload runs again after a reload', async () => {
  await page.reload();
  expect(await page.evaluate(() => api.add(1, 1))).toBe(2);
  const window = await app.browserWindow(page);
  expect(await window.evaluate(({ webContents }) => webContents.getURL())).toBe(
    'app://bundle/index.html',
  );
});

test('closing the window hides it, and a click in the tray menu shows it again', async () => {
  const window = await app.browserWindow(page);
  await expect.poll(() => window.evaluate((each) => each.isVisible())).toBe(true);
  await window.evaluate((each) => each.close());
  expect(await window.evaluate((each) => each.isVisible())).toBe(false);
  await clickInTray('open');
  expect(await window.evaluate((each) => each.isVisible())).toBe(true);
});

test('a page that opens a window gets none', async () => {
  const isNull = await page.evaluate(() => window.open('https://elsewhere.example/') === null);
  expect(isNull).toBe(true);
  await page.getByRole('link', { name: 'New window' }).click();
  expect(await page.evaluate(() => api.add(1, 1))).toBe(2);
  expect(app.windows()).toHaveLength(1);
});

test('the handler of opened windows hears of each', async () => {
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

test('a prevented navigation leaves the page where it is', async () => {
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

test('the page is as large as its window, also after a change', async () => {
  const size = () => page.evaluate(() => [innerWidth, innerHeight]);
  expect(await size()).toEqual([900, 600]);
  const window = await app.browserWindow(page);
  await window.evaluate((each) => each.setSize(700, 500));
  await expect.poll(size).toEqual([700, 500]);
});

test('the permission handler decides what the page may use', async () => {
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

test('the theme that the app chooses is what the page prefers', async () => {
  const prefersDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await prefersDark()).toBe(false);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(prefersDark).toBe(true);
  await page.reload();
  await expect.poll(prefersDark).toBe(true);
});

test('what is missing says so by name', async () => {
  const message = await app.evaluate(({ app: each }) => {
    try {
      return String(each.showEmojiPanel);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  });
  expect(message).toBe('not in the stand-in: app.showEmojiPanel');
});

test('with all windows destroyed the app lives on, and opens a new one', async () => {
  const closed = page.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
  await closed;
  expect(app.windows()).toHaveLength(0);
  const opened = app.waitForEvent('window');
  await clickInTray('open');
  await expect((await opened).getByRole('heading')).toHaveText('Fixture');
});

test('a second instance is turned away, and the first hears what it was started with', async () => {
  const times = page.evaluate(
    () => new Promise<number>((resolve) => api.onSecondInstance(resolve)),
  );
  const second = spawn(path.join(standIn, 'bin/electron'), ['.', '--data', data, '--hello'], {
    cwd: fixture,
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(75);
  expect(await times).toBe(1);
  expect(await page.evaluate(() => api.heard())).toEqual([
    { argv: ['.', '--data', data, '--hello'], additional: { hello: 'from the second' } },
  ]);
});

test('a crash of the page is told, and a reload brings it back', async () => {
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

test('an app that leaves with a code leaves with that code', async () => {
  const closed = app.waitForEvent('close');
  const gone = app.process();
  await app.evaluate(({ app: each }) => {
    setTimeout(() => each.exit(3));
  });
  await closed;
  expect(gone.exitCode).toBe(3);
});

test('quitting removes the profile of Chromium', async () => {
  const profile = profileOf(app);
  expect(existsSync(profile)).toBe(true);
  await app.close();
  expect(existsSync(profile)).toBe(false);
});

test('a killed stand-in leaves no Chromium and no profile behind', async () => {
  const profile = profileOf(app);
  expect(processesWith(profile).length).toBeGreaterThan(1);
  app.process().kill('SIGKILL');
  await expect.poll(() => processesWith(profile), { timeout: 20_000 }).toEqual([]);
  expect(existsSync(profile)).toBe(false);
});

function clickInTray(id: string): Promise<void> {
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
  const [profile] = /\S*stand-in-chromium-\w+/.exec(keeper ?? '') ?? [];
  if (profile === undefined) throw new Error('no keeper of Chromium found');
  return profile;
}

/** The running processes with this text in their command line, each led by its parent's id. */
function processesWith(text: string): readonly string[] {
  const list = execFileSync('ps', ['-eo', 'ppid=,args='], { encoding: 'utf8' });
  return list.split('\n').filter((line) => line.includes(text));
}
