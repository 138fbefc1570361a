import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import { withoutTray, withTray } from './desktops.ts';
import { goTo } from './journey.ts';
import { isRealElectron, launchBellhop } from './launch.ts';
import { clickNewestNotification, shownNotifications } from './shown-notifications.ts';

// What a desktop expects of an app: its menu, a window that stays as it was left, and what closing it does.

const root = path.resolve(import.meta.dirname, '../..');

// Some specs start the app more than once.
test.setTimeout(120_000);

let folder = '';
let app: ElectronApplication;
let page: Page;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-desktop-'));
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the window opens where it was left', async () => {
  await open();
  const bounds = { x: 120, y: 80, width: 930, height: 620 };
  await inWindow((window, wanted) => {
    window.setBounds(wanted);
  }, bounds);
  await app.close();
  await open();
  expect(await inWindow((window) => window.getBounds())).toEqual(bounds);

  await inWindow((window) => {
    window.maximize();
  });
  await app.close();
  await open();
  await expect.poll(() => inWindow((window) => window.isMaximized())).toBe(true);
  expect(await inWindow((window) => window.getNormalBounds())).toEqual(bounds);
});

test('the menu leads to places in the window', async () => {
  await open();
  await clickKey('CommandOrControl+,');
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
  await clickKey('CommandOrControl+4');
  await expect(page.getByRole('heading', { name: 'Channels', exact: true })).toBeVisible();
  await clickKey('CommandOrControl+N');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
  await clickLabel('Support bundle…');
  await expect(page.getByRole('heading', { name: 'Support bundle' })).toBeInViewport();
});

test('the menu speaks the language that is chosen, at once', async () => {
  await open();
  await clickKey('CommandOrControl+,');
  await page.getByLabel('Language').selectOption('de');
  await expect(page.getByRole('heading', { name: 'Einstellungen', exact: true })).toBeVisible();
  await expect
    .poll(() =>
      clickLabel('Neues Profil').then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
});

test('the menu leads to places in a window that is hidden, too', async () => {
  await open({ env: withTray });
  await close();
  await expect.poll(isVisible).toBe(false);
  await clickKey('CommandOrControl+2');
  await expect.poll(isVisible).toBe(true);
  await expect(page.getByRole('heading', { name: 'History', exact: true })).toBeVisible();
});

test('quitting asks before changes are lost, in the window, and goes by the answer', async () => {
  await open();
  await page.evaluate(async () => {
    const { api } = window as unknown as { readonly api: WindowApi };
    await api.settings.saveGeneral({ ...(await api.settings.general()), closing: 'stay' });
  });
  await clickKey('CommandOrControl+N');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Letters');
  await expect.poll(() => new URL(page.url()).hash).toBe('#editor?unsaved');
  await close();
  await expect.poll(isVisible).toBe(false);
  await answerWith(0);
  await quit();
  await expect.poll(questions).toBe(1);
  expect(await isVisible()).toBe(true);
  await expect(name).toHaveValue('Letters');

  await answerWith(1);
  const ended = once(app.process(), 'exit');
  await quit();
  await ended;
});

test('a session that ends waits for no answer, and nothing typed is nothing asked', async () => {
  test.skip(process.platform === 'win32', 'Windows tells windows of it, and has no such signal');
  await open();
  await clickKey('CommandOrControl+N');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Letters');
  await expect.poll(() => new URL(page.url()).hash).toBe('#editor?unsaved');
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => new Promise(() => undefined);
  });
  const ended = once(app.process(), 'exit');
  await quit();
  app.process().kill('SIGTERM');
  await ended;

  await open();
  await clickKey('CommandOrControl+N');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
  await answerWith(0);
  const endedAgain = once(app.process(), 'exit');
  await quit();
  await endedAgain;
});

test.describe('where a tray shows that Bellhop goes on', () => {
  test.skip(isRealElectron, 'only the stand-in keeps the notifications that were shown');

  test('closing hides the window and tells so once, also after a restart', async () => {
    await open({ env: withTray });
    await close();
    await expect.poll(isVisible).toBe(false);
    await expect
      .poll(() => shownNotifications(app))
      .toEqual([expect.stringContaining('Bellhop goes on in the')]);
    await clickNewestNotification(app);
    await expect.poll(isVisible).toBe(true);
    await close();
    await expect.poll(isVisible).toBe(false);
    expect(await shownNotifications(app)).toHaveLength(1);

    await app.close();
    await open({ env: withTray });
    await close();
    await expect.poll(isVisible).toBe(false);
    expect(await shownNotifications(app)).toEqual([]);
  });
});

test.describe('where no tray shows it', () => {
  test.skip(process.platform !== 'linux', 'macOS and Windows always show it');

  test('a start that would stay hidden shows its window', async () => {
    await open({ env: withoutTray, args: ['--hidden'] });
    await expect.poll(isVisible).toBe(true);
  });

  test('closing asks once, and goes by the answer', async () => {
    await open({ env: withoutTray });
    await answerWith(2);
    await close();
    await expect.poll(questions).toBe(1);
    expect(await isVisible()).toBe(true);

    await answerWith(0);
    await close();
    await expect.poll(isVisible).toBe(false);
    expect(await questions()).toBe(2);
    await startAgain();
    await expect.poll(isVisible).toBe(true);
    await close();
    await expect.poll(isVisible).toBe(false);
    expect(await questions()).toBe(2);

    await startAgain();
    await goTo(page, 'Settings');
    const closing = page.getByLabel('Closing the window');
    await expect(closing).toHaveValue('stay');
    await closing.selectOption('Quits Bellhop');
    await expect(closing).toBeEnabled();
    await expect.poll(isQuitWanted).toBe(true);
    const ended = once(app.process(), 'exit');
    await close();
    await ended;
  });
});

async function open(options: Partial<Parameters<typeof launchBellhop>[0]> = {}): Promise<void> {
  app = await launchBellhop({ data: path.join(folder, 'data'), ...options });
  page = await app.firstWindow();
  await expect(page.getByRole('button', { name: 'Home', exact: true })).toBeVisible();
}

async function inWindow<T, A>(
  act: (window: Electron.BrowserWindow, argument: A) => T,
  argument?: A,
): Promise<T> {
  const window = await app.browserWindow(page);
  return window.evaluate(act as never, argument) as Promise<T>;
}

function isVisible(): Promise<boolean> {
  return inWindow((window) => window.isVisible());
}

function close(): Promise<void> {
  return inWindow((window) => {
    window.close();
  });
}

/** As the menus do it. */
function quit(): Promise<void> {
  return app.evaluate(({ app }) => {
    app.quit();
  });
}

function clickKey(key: string): Promise<void> {
  return clickItem({ key });
}

function clickLabel(label: string): Promise<void> {
  return clickItem({ label });
}

/** Clicks what stands in the application's menu with that key or label. */
function clickItem(wanted: { readonly key?: string; readonly label?: string }): Promise<void> {
  return app.evaluate(({ Menu }, { key, label }) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const items = menus.flatMap((menu) => menu.submenu?.items ?? []);
    const found = items.find((item) =>
      key === undefined ? item.label === label : item.accelerator === key,
    );
    if (found === undefined) throw new Error('the menu has no such entry');
    found.click();
  }, wanted);
}

/** Has the person press that button of each question from now on. */
async function answerWith(response: number): Promise<void> {
  await app.evaluate(({ dialog }, pressed) => {
    const asked = globalThis as unknown as { questions?: number };
    dialog.showMessageBox = async () => {
      asked.questions = (asked.questions ?? 0) + 1;
      return { response: pressed, checkboxChecked: false };
    };
  }, response);
}

function questions(): Promise<number> {
  return app.evaluate(() => (globalThis as unknown as { questions?: number }).questions ?? 0);
}

function isQuitWanted(): Promise<boolean> {
  return page.evaluate(async () => {
    const { api } = window as unknown as {
      readonly api: { readonly settings: { general(): Promise<{ readonly closing: string }> } };
    };
    return (await api.settings.general()).closing === 'quit';
  });
}

/** Starts Bellhop a second time, and waits until that start has ended. */
async function startAgain(): Promise<void> {
  const words = ['.', '--data', path.join(folder, 'data')];
  const program = isRealElectron
    ? await app.evaluate(() => process.execPath)
    : path.join(root, 'test/stand-in/bin/electron');
  const second = spawn(program, words, { cwd: root, stdio: 'ignore' });
  await once(second, 'exit');
}
