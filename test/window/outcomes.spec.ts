import { expect, test, type Locator, type Page } from '@playwright/test';
import { chmodSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import {
  addHook,
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveWithRepository,
  sendTo,
  type Journey,
} from './journey.ts';
import { startSlowReceiver } from './slow-receiver.ts';

// What a person does about a failure, a group, and the engine: real window, main and restic.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
  writeFileSync(path.join(journey.folder, 'files', 'letter.txt'), 'Dear Ada');
  await describeProfile(journey);
});

test.afterEach(() => endJourney(journey));

test('each failure leads on to what mends it, on the card and on the run page', async () => {
  const { page, folder } = journey;
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await goTo(page, 'Home');
  const card = cardOf(page);

  await run(card);
  await expect(card).toContainText('no repository');
  await card.getByRole('button', { name: 'Create the repository' }).click();
  await expect(card).toContainText('The repository has been created.');
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('succeeded');
  await expect(card).toContainText('8 byte');

  await setPassword(page, 'another');
  await run(card);
  await expect(card).toContainText('does not open this repository');
  await card.getByLabel(/^Password of/).fill(journey.password);
  await card.getByRole('button', { name: 'Save the password and run again' }).click();
  await expect(card).toContainText('succeeded');

  const files = path.join(folder, 'files');
  renameSync(files, `${files}-away`);
  await run(card);
  await expect(card.getByText('is not there')).toBeVisible();
  await expect(card).toContainText('last backup today');
  await card.getByRole('button', { name: 'Choose the folders again' }).click();
  await expect(page.getByRole('textbox', { name: 'Folder path' })).toBeVisible();
  await goTo(page, 'Home');
  await card.getByRole('button', { name: 'Open the run' }).click();
  renameSync(`${files}-away`, files);
  const opened = page.getByRole('article', { name: 'Run of Documents' });
  await opened.getByRole('button', { name: 'Try again' }).click();
  await expect(opened).toContainText('New in the repository');
  await expect(opened.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('a card answers how large the repository is, removes locks and tries a restore', async () => {
  const { page } = journey;
  await saveWithRepository(journey);
  const card = cardOf(page);
  await run(card);
  await expect(card).toContainText('succeeded');

  await choose(page, 'Size of the repository');
  const size = card.getByRole('region', { name: 'Size of the repository' });
  await expect(size).toContainText('1 snapshot');
  await size.getByRole('button', { name: /^Close/ }).click();
  await expect(size).toHaveCount(0);

  await choose(page, 'What pruning would remove');
  const pruning = card.getByRole('region', { name: 'What pruning would remove' });
  await expect(pruning).toContainText('Nothing is removed by looking.');
  await expect(pruning).toContainText('remaining');

  await choose(page, 'Remove stale locks');
  await expect(card).toContainText('Locks that nobody holds any more are gone.');

  await choose(page, 'Try a restore now');
  await expect.poll(() => newestRun(page), { timeout: 30_000 }).toBe('drill succeeded');
  await goTo(page, 'History');
  await page.getByRole('button', { name: /trial restore/ }).click();
  const opened = page.getByRole('article', { name: 'Run of Documents' });
  await expect(opened).toContainText('Files restored and compared');
});

test('a group is made, put in order, run and removed, while the window goes on', async () => {
  const { page } = journey;
  const slow = await startSlowReceiver();
  const before = await addHook(journey, 'Pause the database', ['before']);
  await sendTo(before, { url: slow.url });
  await before.getByRole('radio', { name: /count as failed/ }).check({ force: true }); // waited for
  await saveWithRepository(journey);
  await copyProfile(page, 'Letters');
  const groups = page.getByRole('region', { name: 'Groups' });
  await groups.getByRole('button', { name: 'New group' }).click();
  const form = groups.getByRole('form', { name: 'New group' });
  await form.getByRole('button', { name: 'Save the group' }).click();
  await expect(form).toContainText('Give the group a name.');
  await expect(form).toContainText('Choose at least one profile.');
  await form.getByLabel('Name of the group').fill('Evening');
  await form.getByLabel('Add a profile').selectOption('Documents');
  await form.getByLabel('Add a profile').selectOption('Letters');
  await form.getByRole('button', { name: 'Move Letters up' }).click();
  await form.getByRole('button', { name: 'Save the group' }).click();
  const group = groups.getByRole('article', { name: 'Group Evening' });
  await expect(group).toContainText('Letters → Documents');

  await group.getByRole('button', { name: 'Run the group Evening' }).click();
  await expect(group).toContainText('running');
  await expect.poll(() => slow.waiting.length).toBe(1);
  await goTo(page, 'History');
  slow.waiting[0]?.end();
  await expect.poll(() => slow.waiting.length).toBe(2);
  await goTo(page, 'Home');
  await expect(group).toContainText('running');
  slow.waiting[1]?.end();
  await expect(group).toContainText('succeeded, 2 profiles done');
  expect(readdirSync(path.join(journey.folder, 'repository', 'snapshots'))).toHaveLength(2);

  await group.getByRole('button', { name: 'Remove the group Evening' }).click();
  await page.getByRole('button', { name: 'Remove group', exact: true }).click();
  await expect(group).toHaveCount(0);
  slow.server.close();
});

test('the engine is chosen by hand or found, and a mirror is checked before it is kept', async () => {
  const { page, folder } = journey;
  await saveWithRepository(journey);
  await goTo(page, 'Settings');
  const engine = page.getByRole('region', { name: 'Engine' });
  await expect(engine).toContainText(/restic \d+\.\d+\.\d+ found on this computer/);

  const wrong = path.join(folder, 'restic');
  writeFileSync(wrong, '#!/bin/sh\necho nothing\n');
  chmodSync(wrong, 0o755);
  await chooseNext(wrong);
  await engine.getByRole('button', { name: 'Choose…' }).click();
  await expect(engine.getByRole('alert')).toContainText(wrong);

  await chooseNext(await pathOfEngine(page));
  await engine.getByRole('button', { name: 'Choose…' }).click();
  await expect(engine).toContainText('chosen by hand');
  await engine.getByRole('button', { name: 'Let Bellhop look for one' }).click();
  await expect(engine).toContainText('found on this computer');

  const mirror = engine.getByLabel('Mirror of the releases');
  await mirror.fill('ftp://mirror.example');
  await engine.getByRole('button', { name: 'Save' }).click();
  await expect(engine.getByRole('alert')).toContainText('It must begin with https://.');
  await mirror.fill('https://mirror.example/restic/');
  await engine.getByRole('button', { name: 'Save' }).click();
  await expect(mirror).toHaveValue('https://mirror.example/restic');
  await mirror.fill('');
  await engine.getByRole('button', { name: 'Use GitHub' }).click();
  await expect(engine.getByRole('button', { name: 'Save' })).toBeDisabled();
});

function cardOf(page: Page): Locator {
  return page.getByRole('article', { name: 'Documents' });
}

async function run(card: Locator): Promise<void> {
  await card.getByRole('button', { name: 'Run now', exact: true }).click();
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More for Documents' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Another computer has changed the password, or so it seems from here. */
async function setPassword(page: Page, value: string): Promise<void> {
  await page.evaluate(async (next) => {
    const { api } = window as unknown as { readonly api: WindowApi };
    const [summary] = await api.profiles.list();
    if (summary !== undefined) await api.secrets.set(summary.repository.passwordSecret, next);
  }, value);
}

async function copyProfile(page: Page, name: string): Promise<void> {
  await page.evaluate(async (given) => {
    const { api } = window as unknown as { readonly api: WindowApi };
    const [summary] = await api.profiles.list();
    if (summary === undefined) return;
    const { profile, repository } = summary;
    await api.profiles.save({ profile: { ...profile, id: '', name: given }, repository });
  }, name);
  await expect(page.getByRole('article', { name })).toBeVisible();
}

function newestRun(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { api } = window as unknown as { readonly api: WindowApi };
    const [newest] = await api.runs.list({ limit: 1 });
    return `${newest?.task ?? ''} ${newest?.outcome ?? ''}`;
  });
}

function pathOfEngine(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { api } = window as unknown as { readonly api: WindowApi };
    return (await api.engine.state()).engine?.path ?? '';
  });
}

async function chooseNext(file: string): Promise<void> {
  await journey.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
}
