import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import { isRealElectron, launchBellhop } from './launch.ts';
import { beginJourney, endJourney, goTo, type Journey, type Receiver } from './journey.ts';
import { clickNewestNotification, shownNotifications } from './shown-notifications.ts';
import { aHook } from '../fakes/make.ts';

// What the system's notifications tell, and where they and links lead: real window and main.

test.skip(isRealElectron, 'only the stand-in keeps the notifications that were shown');

const root = path.resolve(import.meta.dirname, '../..');
/** Notifications are gathered for some seconds before they are shown. */
const GATHERED = { timeout: 15_000 };

let journey: Journey;
let receiver: Receiver;
let data = '';
let app: ElectronApplication;
let page: Page;

// Some specs start the app more than once.
test.setTimeout(120_000);

test.beforeEach(async () => {
  journey = await beginJourney();
  ({ app, page, receiver } = journey);
  data = path.join(journey.folder, 'data');
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
  // Closing is then neither told nor asked about, whatever the desktop shows.
  await page.evaluate(async () => {
    const { api } = window as unknown as { readonly api: WindowApi };
    await api.settings.saveGeneral({ ...(await api.settings.general()), closing: 'stay' });
  });
});

test.afterEach(async () => {
  await endJourney({ ...journey, app });
});

test('a failure is told once, and a click opens its run', async () => {
  const [profileId = ''] = await addProfiles('Letters');
  await closeWindow();
  await fail(profileId);
  await expect.poll(() => shownNotifications(app), GATHERED).toEqual(['Letters: backup failed']);
  await fail(profileId);
  await clickNewestNotification(app);
  await expect(page.getByRole('article', { name: 'Run of Letters' })).toBeVisible();
  expect(await isVisible()).toBe(true);
  expect(await shownNotifications(app)).toHaveLength(1);
});

test('what the window in focus shows is not told', async () => {
  const [seen = '', told = ''] = await addProfiles('Seen', 'Told');
  await fail(seen);
  await goTo(page, 'Settings');
  await fail(told);
  await expect.poll(() => shownNotifications(app), GATHERED).toEqual(['Told: backup failed']);
});

test('each kind has its switch, and a hook that its receiver wants no more leads to its messages', async () => {
  const [profileId = ''] = await addProfiles('Letters');
  await addHook(profileId, `${receiver.url}/gone`);
  receiver.answers.set('/gone', { status: 410, body: '' });
  await goTo(page, 'Settings');
  const failed = page.getByRole('switch', { name: 'A run failed' });
  await failed.setChecked(false, { force: true });
  await expect.poll(isFailedWanted).toBe(false);
  await closeWindow();
  await fail(profileId);
  await expect
    .poll(() => shownNotifications(app), GATHERED)
    .toEqual(['Letters: hook switched off']);
  await clickNewestNotification(app);
  await expect(page.getByRole('heading', { name: 'Letters · Backup' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#failed/${profileId}/hook-1`);
  expect(await isVisible()).toBe(true);
});

test('ten failures at once are one notification, which leads home', async () => {
  const names = Array.from({ length: 10 }, (_, at) => `Profile ${String(at)}`);
  const ids = await addProfiles(...names);
  await goTo(page, 'Settings');
  await closeWindow();
  await Promise.all(ids.map(fail));
  await expect.poll(() => shownNotifications(app), GATHERED).toEqual(['10 backups failed']);
  await clickNewestNotification(app);
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
});

test('a link shows its run, and one of another shape nothing', async () => {
  const [profileId = ''] = await addProfiles('Letters');
  const runId = await fail(profileId);
  await closeWindow();
  await startAgain(`bellhop://run/${runId}/cancel`);
  await expect.poll(isVisible).toBe(true);
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();

  await startAgain(`bellhop://run/${runId}`);
  await expect(page.getByRole('article', { name: 'Run of Letters' })).toBeVisible();

  await startAgain('bellhop://run/019ca71f-b900-7a11-9c3e-5d1f0b7a2c44');
  await expect(page.getByText('This run is not in the history.')).toBeVisible();
});

test('a link starts Bellhop at its run, even where it would stay hidden', async () => {
  const [profileId = ''] = await addProfiles('Letters');
  const runId = await fail(profileId);
  await app.close();
  app = await launchBellhop({ data, args: ['--hidden', '--', `bellhop://run/${runId}`] });
  page = await app.firstWindow();
  await expect(page.getByRole('article', { name: 'Run of Letters' })).toBeVisible();
});

/** Adds profiles whose every run fails early, as their folder is not there; answers their ids. */
function addProfiles(...names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    const { api } = window as unknown as { readonly api: WindowApi };
    const repository = { location: '/nowhere', passwordSecret: 'nobody-has-this-secret' };
    const profiles = wanted.map((name) => ({ name, paths: ['/nowhere/at/all'], repository }));
    const text = JSON.stringify({ bellhop: 1, profiles });
    await api.profiles.import({ text, path: '/x.json', format: 'auto', dryRun: false });
    const known = await api.profiles.list();
    return wanted.map((name) => known.find(({ profile }) => profile.name === name)!.profile.id);
  }, names);
}

/** Gives that profile a hook that speaks at failures. */
async function addHook(profileId: string, url: string): Promise<void> {
  await page.evaluate(
    async ({ id, hook }) => {
      const { api } = window as unknown as { readonly api: WindowApi };
      const draft = await api.profiles.get(id);
      if (!draft.ok) throw new Error(draft.failure.message);
      const { profile, repository } = draft.value;
      const tasks = { ...profile.tasks, backup: { ...profile.tasks.backup, hooks: [hook] } };
      const saved = await api.profiles.save({ profile: { ...profile, tasks }, repository });
      if (!saved.ok) throw new Error(saved.failure.message);
    },
    { id: profileId, hook: aHook({ moments: ['failure'], url }) },
  );
}

/** Runs that profile to its end; answers the run's id. */
function fail(profileId: string): Promise<string> {
  return page.evaluate(async (id) => {
    const { api } = window as unknown as { readonly api: WindowApi };
    const run = await api.runs.start(id, 'manual', 'backup');
    if (!run.ok) throw new Error(run.failure.message);
    const report = await api.runs.wait(run.value.id);
    if (!report.ok || report.value.run.outcome !== 'failed') throw new Error('it did not fail');
    return run.value.id;
  }, profileId);
}

function isFailedWanted(): Promise<boolean> {
  return page.evaluate(async () => {
    const { api } = window as unknown as { readonly api: WindowApi };
    return (await api.settings.general()).notifications.failed;
  });
}

async function closeWindow(): Promise<void> {
  await (
    await app.browserWindow(page)
  ).evaluate((each) => {
    each.close();
  });
  await expect.poll(isVisible).toBe(false);
}

async function isVisible(): Promise<boolean> {
  return (await app.browserWindow(page)).evaluate((each) => each.isVisible());
}

/** Starts Bellhop a second time, as a system does with a link, and waits until that start has ended. */
async function startAgain(link: string): Promise<void> {
  const program = path.join(root, 'test/stand-in/bin/electron');
  const second = spawn(program, ['.', '--data', data, link], { cwd: root, stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(0);
}
