import { expect, test, type ElectronApplication } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Api } from '../../preload/contract/api.ts';
import { idlePlan } from '../../preload/contract/usual-profile.ts';
import { aHook } from '../fakes/make.ts';
import { beginJourney, endJourney, type Journey } from './journey.ts';
import { isRealElectron } from './launch.ts';
import { missingForPanel, startPanel, type Panel } from './panel.ts';
import { findTrayIcon, type TrayIcon } from './tray-icon.ts';

// The tray as people have it: drawn by a desktop's panel, its menu read and clicked over the bus.

/** Panel and restic take their time on a machine with much to do. */
const eventually = expect.configure({ timeout: 20_000 }).poll;

let panel: Panel;
let journey: Journey;
let icon: TrayIcon;

test.beforeEach(async () => {
  test.skip(isRealElectron, 'this proves the tray of the stand-in, and real Electron runs here');
  test.skip(missingForPanel() !== '', missingForPanel());
  panel = await startPanel();
  journey = await beginJourney(panel.env);
  icon = await waitForIcon();
});

test.afterEach(async () => {
  if (isRealElectron || missingForPanel() !== '') return;
  await endJourney(journey);
  await panel.close();
});

test('a panel draws the icon, another one for each state', async () => {
  const states = ['warning', 'error', 'paused', 'offline', 'running-0', 'running-3', 'running-8'];
  await eventually(drawnColours).toBeGreaterThan(2);
  const seen = new Set<string>([panel.screen().toString('base64')]);
  for (const state of states) {
    await drawState(journey.app, state);
    await eventually(
      () => seen.has(panel.screen().toString('base64')),
      `the icon of ${state}`,
    ).toBe(false);
    seen.add(panel.screen().toString('base64'));
  }
});

test('its menu runs a profile, says how it went, and pauses', async () => {
  writeFileSync(path.join(journey.folder, 'files', 'letter'), 'Dear all');
  await eventually(icon.labels).toEqual(['Nothing is set up yet.', 'Open Bellhop', 'Quit']);
  await eventually(drawnColours).toBeGreaterThan(2);
  const atRest = panel.screen();
  await setUpProfile(journey);

  await eventually(icon.labels).toContain('Run Documents now');
  await icon.click('Run Documents now');
  await eventually(async () => (await icon.labels()).join('\n')).toMatch(
    /Last: Documents succeeded, /,
  );
  expect(await icon.toolTip()).toContain('Bellhop: All well.');
  await eventually(() => panel.screen().equals(atRest)).toBe(true);

  await icon.click('Pause all for › Four hours');
  await eventually(icon.labels).toContain('Resume schedules');
  expect(await icon.toolTip()).toMatch(/All well\. Paused until .+\./);
  await eventually(() => panel.screen().equals(atRest)).toBe(false);
  await icon.click('Resume schedules');
  await eventually(() => panel.screen().equals(atRest)).toBe(true);
});

test('it is hollow while this computer has no network, though only if something set up needs one', async () => {
  await eventually(drawnColours).toBeGreaterThan(2);
  await setUpProfile(journey);
  await eventually(icon.labels).toContain('Run Documents now');
  const atRest = panel.screen();
  await haveNetwork(journey.app, false);
  await setUpProfile(journey, { name: 'Letters', location: 'rest:https://backup.example/' });
  await eventually(icon.labels).toContain('Run Letters now');
  await eventually(async () => (await icon.labels())[0]).toContain(
    'No network. Backups to this computer and its drives go on.',
  );
  expect(await icon.toolTip()).toContain('Bellhop: No network.');
  await eventually(() => panel.screen().equals(atRest)).toBe(false);
  await haveNetwork(journey.app, true);
  await eventually(async () => (await icon.labels())[0]).toContain('All well.');
  await eventually(() => panel.screen().equals(atRest)).toBe(true);
});

test('a failing hook in its menu leads to the messages that did not arrive', async () => {
  const { page, receiver } = journey;
  receiver.answers.set('/gone', { status: 404, body: '' });
  await setUpProfile(journey, { hookUrl: `${receiver.url}/gone` });
  await eventually(icon.labels).toContain('Run Documents now');
  await icon.click('Run Documents now');
  await eventually(icon.labels).toContain('Failing hooks (1) › ping (Documents)');
  await icon.click('Failing hooks (1) › ping (Documents)');
  const filters = page.getByRole('search', { name: 'Deliveries' });
  for (const chosen of ['failed', 'Documents', 'ping']) {
    await expect(filters.locator('option:checked', { hasText: chosen })).toHaveCount(1);
  }
  await expect(page.getByRole('status').filter({ hasText: '1 delivery' })).toBeVisible();
});

/** Takes the computer's network away, or gives it back, and has its owner unlock the screen. */
function haveNetwork(app: ElectronApplication, isThere: boolean): Promise<void> {
  return app.evaluate(({ powerMonitor }, isThere) => {
    const address = { address: '192.168.1.20', internal: false, family: 'IPv4' };
    const interfaces = isThere ? { wlan0: [address] } : {};
    process.getBuiltinModule('node:os').networkInterfaces = () => interfaces as never;
    powerMonitor.emit('unlock-screen');
  }, isThere);
}

async function waitForIcon(): Promise<TrayIcon> {
  await eventually(panel.icons).toHaveLength(1);
  const found = await findTrayIcon(panel);
  if (found === null) throw new Error('the icon is gone again');
  return found;
}

/** How many colours the screen has: an empty panel has two, its ground and what is under it. */
function drawnColours(): number {
  const screen = panel.screen();
  const colours = new Set<number>();
  for (let at = screen.length - (screen.length % 4) - 4; at >= 4_096; at -= 4) {
    colours.add(screen.readUInt32LE(at));
  }
  return colours.size;
}

/** Makes a profile with a daily schedule, and its repository, without going through the window. */
async function setUpProfile(
  { page, folder }: Journey,
  { name = 'Documents', location = path.join(folder, 'repository'), hookUrl = '' } = {},
): Promise<void> {
  const profile = {
    name,
    paths: [path.join(folder, 'files')],
    repository: { location, passwordSecret: 'documents' },
    backup: {
      ...idlePlan,
      schedules: [{ kind: 'daily', at: ['20:00'] }],
      hooks: hookUrl === '' ? [] : [aHook({ moments: ['success'], url: hookUrl })],
    },
  };
  const request = {
    text: JSON.stringify({ bellhop: 1, profiles: [profile] }),
    path: '/documents.json',
    format: 'auto',
    dryRun: false,
  } as const;
  await page.getByRole('main').waitFor();
  const answers = await page.evaluate(
    async ({ asked, password, isHere }) => {
      const { api } = globalThis as unknown as { readonly api: Api };
      const stored = await api.secrets.set('documents', password);
      const imported = await api.profiles.import(asked);
      if (!isHere) return [stored, imported];
      const [made] = await api.profiles.list();
      return [stored, imported, await api.profiles.createRepository(made?.profile.id ?? '')];
    },
    { asked: request, password: randomUUID(), isHere: path.isAbsolute(location) },
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
}

/** Draws a state that would take a long story to come about. */
function drawState(app: ElectronApplication, state: string): Promise<void> {
  const file = path.resolve(import.meta.dirname, `../../assets/tray/tray-${state}.png`);
  return app.evaluate(({ Tray, nativeImage }, image) => {
    const { all } = Tray as unknown as { readonly all: readonly Electron.Tray[] };
    all[0]?.setImage(nativeImage.createFromPath(image));
  }, file);
}
