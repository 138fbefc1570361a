import { expect, test, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import {
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveAndCreateRepository,
  unfold,
  type Journey,
} from './journey.ts';

// What is done beside backing up: a restore that is called off, a second repository, and what cannot
// be read. Real window, main and restic.

declare const api: WindowApi;

/** So many files are too many to be restored while somebody presses a button. */
const COUNT = 4;

let journey: Journey;
let password = '';

test.beforeEach(async () => {
  journey = await beginJourney();
  password = `pw-${randomUUID()}`;
});

test.afterEach(() => endJourney(journey));

test('a restore is cancelled while it runs, and tells what is left of it', async () => {
  const { page, folder } = journey;
  const sources = path.join(folder, 'files');
  for (let n = 0; n < COUNT; n += 1) {
    writeFileSync(path.join(sources, `${String(n)}.raw`), randomBytes(15_000_000));
  }
  await describeProfile(journey, password);
  const options = await unfold(page, 'How it is done');
  await options.getByLabel('Download at most').fill('4 MiB/s');
  // restic writes a file when it has read a whole pack: small ones come soon.
  await options.getByLabel('Further arguments').fill('--pack-size=4');
  await saveAndCreateRepository(journey);
  await runBackup(page);

  const target = path.join(folder, 'restored');
  mkdirSync(target);
  await startRestore(target);
  const run = page.getByRole('article', { name: 'Run of Documents' });
  await expect(run).toContainText('restoring');
  await expect(run.getByText(/\d MB of/)).toBeVisible();
  await run.getByRole('button', { name: 'Cancel' }).click();

  await expect(run).toContainText('cancelled');
  await expect(run).toContainText(`What was written so far stays in ${target}.`);
  await expect(run).toContainText('Some files may be incomplete');
  await expect(run.getByRole('progressbar')).toHaveCount(0);
  await expect(run).not.toContainText('Restored');
  expect(readdirSync(path.join(folder, 'repository', 'locks'))).toEqual([]);
  const left = filesBelow(target);
  expect(left.length).toBeGreaterThan(0);
  const whole = left.filter((file) => isSame(file, path.join(sources, path.basename(file))));
  expect(whole.length).toBeLessThan(COUNT);
  await goTo(page, 'History');
  await expect(page.getByRole('button', { name: /restore/ }).first()).toContainText('cancelled');
});

test('a second repository is made like the first one, and copied to', async () => {
  const { page, folder } = journey;
  writeFileSync(path.join(folder, 'files', 'letter.txt'), 'Dear Ada');
  const [first, second] = [path.join(folder, 'repository'), path.join(folder, 'second')];
  const secondPassword = `second-${randomUUID()}`;
  await describeProfile(journey, password);
  const copies = await unfold(page, 'Copies');
  await copies.getByRole('switch').setChecked(true, { force: true });
  await copies.getByRole('textbox', { name: 'Repository folder' }).fill(second);
  await copies.getByLabel('Its password').fill(secondPassword);
  const create = copies.getByRole('button', { name: 'Create the second repository' });
  await expect(create).toHaveCount(0);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Create the repository' }).click();
  await expect(page.getByText('The repository has been created')).toBeVisible();

  await copies.getByRole('button', { name: 'Test connection' }).click();
  await expect(copies).toContainText('There is no repository yet.');
  await create.click();
  await expect(copies).toContainText('The repository has been created');
  const polynomials = [polynomialOf(first, password), polynomialOf(second, secondPassword)];
  expect(polynomials[0]).toMatch(/^[0-9a-f]{14}$/);
  expect(polynomials[1]).toBe(polynomials[0]);
  expect(polynomialOf(second, password)).toBeNull();
  await create.click();
  await expect(copies.getByRole('alert')).toContainText('already');
  await expect(copies).not.toContainText('has been created');

  await goTo(page, 'Home');
  await runBackup(page);
  await page.getByRole('button', { name: 'More for Documents' }).click();
  await page.getByRole('menuitem', { name: 'Copy the snapshots now' }).click();
  await expect.poll(() => newestRun(page)).toBe('copy succeeded');
  await goTo(page, 'History');
  await page.getByRole('button', { name: /copy/ }).click();
  const run = page.getByRole('article', { name: 'Run of Documents' });
  await expect(run.getByText('Snapshots copied')).toBeVisible();
  await expect(run.getByRole('definition').first()).toHaveText('1');
  expect(readdirSync(path.join(second, 'snapshots'))).toHaveLength(1);
});

test('what cannot be read is named as soon as the profile is saved', async () => {
  test.skip(process.getuid === undefined, 'Windows has other rights');
  test.skip(process.getuid?.() === 0, 'root reads everything');
  const { page, folder } = journey;
  const letters = path.join(folder, 'files', 'letters');
  const diary = path.join(folder, 'files', 'diary.txt');
  mkdirSync(letters);
  writeFileSync(diary, 'Dear diary');
  chmodSync(letters, 0);
  chmodSync(diary, 0);
  await describeProfile(journey, password);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const named = page.getByRole('list', { name: 'What cannot be read' });
  await expect(named.getByRole('listitem')).toHaveCount(2);
  await expect(named).toContainText(letters);
  await expect(named).toContainText(diary);
  await expect(page.getByText('2 files and folders cannot be read.')).toBeVisible();

  await page.getByRole('button', { name: 'Create the repository' }).click();
  await expect(page.getByText('The repository has been created')).toBeVisible();
  await goTo(page, 'Home');
  const card = page.getByRole('article', { name: 'Documents' });
  await card.getByRole('button', { name: 'Run now', exact: true }).click();
  await expect(card).toContainText('succeeded with warnings');

  chmodSync(letters, 0o700);
  chmodSync(diary, 0o600);
  await page.getByRole('button', { name: 'Edit Documents' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Letters');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(named).toHaveCount(0);
});

async function runBackup(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run now', exact: true }).click();
  await expect.poll(() => newestRun(page)).toBe('backup succeeded');
}

function newestRun(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [newest] = await api.runs.list({ limit: 1 });
    return `${newest?.task ?? ''} ${newest?.outcome ?? ''}`;
  });
}

/** From the card's menu to the run that restores everything into this folder. */
async function startRestore(target: string): Promise<void> {
  const { app, page } = journey;
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, target);
  await page.getByRole('button', { name: 'More for Documents' }).click();
  await page.getByRole('menuitem', { name: 'Restore…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore' });
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

function isSame(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}

/** How a repository cuts files into pieces; null where the password does not open it. */
function polynomialOf(location: string, opening: string): string | null {
  const env = { ...process.env, RESTIC_REPOSITORY: location, RESTIC_PASSWORD: opening };
  const { status, stdout } = spawnSync('restic', ['cat', 'config', '--no-lock'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) return null;
  return (JSON.parse(stdout) as { readonly chunker_polynomial: string }).chunker_polynomial;
}
