import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import type { Hook } from '../../preload/contract/hook.ts';
import type { Run } from '../../preload/contract/run.ts';
import { idlePlan } from '../../preload/contract/usual-profile.ts';
import { aHook } from '../fakes/make.ts';
import { locksIn, makeEndless } from '../real/restic-at-work.ts';
import { withTray } from './desktops.ts';
import { launchBellhop } from './launch.ts';

// What Bellhop and the system have to say to each other: start at login, and the end of a session.

const MINUTE_MS = 60_000;
const clock = path.join(import.meta.dirname, 'clock.cjs');

let folder = '';
let app: ElectronApplication;
/** How far the app's clock is put forward, also after a new start. */
let aheadMs = 0;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-system-'));
  aheadMs = 0;
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test.describe('start at login on Linux', () => {
  test.skip(process.platform !== 'linux', 'macOS and Windows keep this themselves');

  test('is a file that starts the app hidden, and is gone when it is switched off', async () => {
    const page = await open();
    const autostart = path.join(folder, 'config', 'autostart');
    expect(await login(page)).toEqual({ kind: 'off', message: '' });
    await startAtLogin(page, true);
    expect(await login(page)).toEqual({ kind: 'on', message: '' });

    const [name = ''] = readdirSync(autostart);
    expect(name).toMatch(/^app\.bellhop\.Bellhop\.[0-9a-f]{8}\.desktop$/);
    const keys = keysIn(path.join(autostart, name));
    const program = await app.evaluate(() => process.execPath);
    expect(keys.get('TryExec')).toBe(program);
    const exec = keys.get('Exec') ?? '';
    expect(exec.startsWith(program)).toBe(true);
    expect(exec.endsWith(` --data "${path.join(folder, 'my data')}" --hidden`)).toBe(true);

    await startAtLogin(page, false);
    expect(readdirSync(autostart)).toEqual([]);
    expect(await login(page)).toEqual({ kind: 'off', message: '' });
  });

  test('names an AppImage by its own file, not by where it is mounted', async () => {
    const page = await open({
      env: { APPIMAGE: '/home/ada/Meine Apps/Bellhop.AppImage', APPDIR: '/' },
    });
    await startAtLogin(page, true);
    const autostart = path.join(folder, 'config', 'autostart');
    const keys = keysIn(path.join(autostart, readdirSync(autostart)[0] ?? ''));
    expect(keys.get('TryExec')).toBe('/home/ada/Meine Apps/Bellhop.AppImage');
    expect(keys.get('Exec')).toMatch(/^"\/home\/ada\/Meine Apps\/Bellhop\.AppImage" /);
  });

  test('is refused in a Flatpak, with the reason', async () => {
    const page = await open({ env: { FLATPAK_ID: 'app.bellhop.Bellhop' } });
    expect(await login(page)).toMatchObject({ kind: 'off-limits' });
    expect((await login(page)).message).toContain('Flatpak');
    expect(await startAtLogin(page, true)).toMatchObject({ ok: false });
    expect(existsSync(path.join(folder, 'config', 'autostart'))).toBe(false);
  });
});

test('a hidden start opens no window until it is asked for one', async () => {
  app = await launch({ args: ['--hidden'], env: withTray });
  await expect.poll(() => isServing()).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
  await app.evaluate(({ app: electron }) => electron.emit('activate'));
  const page = await app.firstWindow();
  await expect(page.getByRole('button', { name: 'New profile' }).first()).toBeVisible();
});

test('a scheduled run is stopped cleanly when the system shuts down, and tried again', async () => {
  test.setTimeout(120_000);
  const page = await open();
  await makeHourlyProfile(page, []);
  await letHourPass(page);
  // The first of Electron's blockers is number 0.
  expect(await app.evaluate(({ powerSaveBlocker }) => powerSaveBlocker.isStarted(0))).toBe(true);

  await shutDown();
  expect(locksIn({ location: repository() })).toEqual([]);

  const again = await open();
  const run = await newestRun(again);
  expect(run).toMatchObject({ outcome: 'cancelled', phase: 'ended', exitCode: 130 });
  const at = await nextAt(again);
  const waitMs = at - Date.parse(run?.finishedAt ?? '');
  expect(waitMs).toBeGreaterThan(5 * MINUTE_MS - 2_000);
  expect(waitMs).toBeLessThan(5 * MINUTE_MS + 2_000);

  await putClockForward(5 * MINUTE_MS);
  await whileTimePasses(async () => (await newestRun(again))?.trigger).toBe('retry');
});

test('a shutdown waits for no receiver, and what was cut off is put right', async () => {
  test.setTimeout(90_000);
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const page = await open();
  const url = `http://127.0.0.1:${String(port)}/`;
  await makeHourlyProfile(page, [slowHook(url)]);
  await letHourPass(page);
  await shutDown();
  expect(locksIn({ location: repository() })).toEqual([]);

  const again = await open();
  await expect.poll(() => newestRun(again)).toMatchObject({ outcome: 'cancelled', phase: 'ended' });
  expect((await nextAt(again)) - Date.now() - aheadMs).toBeLessThan(6 * MINUTE_MS);
  server.closeAllConnections();
  server.close();
});

/** A hook that is waited for, by a run that was stopped too. */
function slowHook(url: string): Hook {
  return aHook({ moments: ['finally'], url, onFailure: 'warn', timeoutMs: 110_000 });
}

/** Lets the hour of the schedule pass, and waits until its run is at work. */
async function letHourPass(page: Page): Promise<void> {
  await putClockForward(0);
  await putClockForward(60 * MINUTE_MS);
  await whileTimePasses(() => locksIn({ location: repository() }).length).toBe(1);
  await expect.poll(async () => (await newestRun(page))?.phase).toBe('restic');
}

/** Tells the app that the system shuts down, and waits until it has ended. */
async function shutDown(): Promise<void> {
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ powerMonitor }) => {
    let isHeldBack = false;
    const preventDefault = (): void => {
      isHeldBack = true;
    };
    (powerMonitor as NodeJS.EventEmitter).emit('shutdown', { preventDefault });
    if (!isHeldBack) throw new Error('the app does not ask the system to wait');
  });
  await ended;
}

async function open(options: Partial<Parameters<typeof launch>[0]> = {}): Promise<Page> {
  app = await launch(options);
  const page = await app.firstWindow();
  await expect(page.getByRole('button', { name: 'Home', exact: true })).toBeVisible();
  return page;
}

function launch({
  env = {},
  args = [],
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}): Promise<ElectronApplication> {
  return launchBellhop({
    data: path.join(folder, 'my data'),
    env: {
      XDG_CONFIG_HOME: path.join(folder, 'config'),
      BELLHOP_TEST_AHEAD_MS: String(aheadMs),
      ...env,
    },
    args,
    requires: [clock],
  });
}

/** Whether the command line could ask it: then all is open. */
function isServing(): boolean {
  return readdirSync(path.join(folder, 'my data')).some((name) => name.endsWith('.sock'));
}

function repository(): string {
  return path.join(folder, 'repository');
}

/** Steps of up to a minute pass for time that went by; the app looks at the clock at once. */
async function putClockForward(ms: number): Promise<void> {
  aheadMs += ms;
  await app.evaluate(({ powerMonitor }, forward) => {
    const { putClockForward: put } = globalThis as unknown as {
      putClockForward: (ms: number) => void;
    };
    put(forward);
    (powerMonitor as NodeJS.EventEmitter).emit('unlock-screen');
  }, ms);
}

/** Looks again and again, half a minute later each time by the app's clock. */
function whileTimePasses<T>(look: () => T | Promise<T>) {
  return expect.poll(
    async () => {
      await putClockForward(MINUTE_MS / 2);
      return look();
    },
    { timeout: 20_000 },
  );
}

function login(page: Page) {
  return page.evaluate(() =>
    (window as unknown as { readonly api: WindowApi }).api.settings.login(),
  );
}

function startAtLogin(page: Page, on: boolean) {
  return page.evaluate(
    (wanted) =>
      (window as unknown as { readonly api: WindowApi }).api.settings.startAtLogin(wanted),
    on,
  );
}

function newestRun(page: Page): Promise<Run | undefined> {
  return page.evaluate(async () => {
    const { api } = window as unknown as { readonly api: WindowApi };
    return (await api.runs.list({ limit: 1 }))[0];
  });
}

function nextAt(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { api } = window as unknown as { readonly api: WindowApi };
    const [summary] = await api.profiles.list();
    return Date.parse(summary?.schedule.next[0]?.at ?? '');
  });
}

/** A profile that has much to read, and runs every hour. */
async function makeHourlyProfile(page: Page, hooks: readonly Hook[]): Promise<void> {
  mkdirSync(path.join(folder, 'files'));
  makeEndless(path.join(folder, 'files', 'endless'));
  await page.getByRole('button', { name: 'New profile' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Documents');
  await page.getByRole('textbox', { name: 'Folder path' }).fill(path.join(folder, 'files'));
  await page.getByRole('button', { name: 'Add folder' }).click();
  await page.getByRole('textbox', { name: 'Repository' }).fill(repository());
  await page.getByLabel('Password').fill(`pw-${randomUUID()}`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Create the repository' }).click();
  await expect(page.getByText('The repository has been created')).toBeVisible();
  await page.evaluate(
    async (backup) => {
      const { api } = window as unknown as { readonly api: WindowApi };
      const [summary] = await api.profiles.list();
      if (summary === undefined) throw new Error('the profile was not saved');
      const { profile, repository: place } = summary;
      const tasks = { ...profile.tasks, backup };
      const saved = await api.profiles.save({ profile: { ...profile, tasks }, repository: place });
      if (!saved.ok) throw new Error(saved.failure.message);
    },
    { ...idlePlan, hooks, schedules: [{ kind: 'every', count: 1, unit: 'hours' }] } as const,
  );
}

function keysIn(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf('=');
      return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const];
    }),
  );
}
