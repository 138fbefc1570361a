import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import { t } from '../../words/t.ts';
import { aProfile, aRepository } from '../fakes/make.ts';
import { seedRepository } from '../real/seed-repository.ts';
import { beginJourney, endJourney, goTo, type Journey } from './journey.ts';

// Finding something that was backed up and bringing it back, on real restic.

declare const api: WindowApi;

let journey: Journey;
let profileId: string;

test.beforeEach(async () => {
  journey = await beginJourney();
  write('letters/grace.txt', 'Dear Grace');
  write('letters/ada.txt', 'Dear Ada');
  write('picture.bin', '\0\0\0');
  profileId = await makeProfile(journey);
  await backUp();
});

test.afterEach(() => endJourney(journey));

test('a lost file is found by name, looked at and restored to another folder', async () => {
  const { page, folder } = journey;
  rmSync(path.join(folder, 'files', 'letters'), { recursive: true });
  await openNewest(page);
  await page.getByLabel('Find by name').fill('grace');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^grace\.txt/ }).click();
  const file = page.getByRole('complementary', { name: 'File grace.txt' });
  await expect(file).toContainText('Dear Grace');
  await file.getByRole('button', { name: 'Close the file' }).click();

  await tick(page, 'grace.txt');
  await page.getByRole('button', { name: 'Restore these…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore' });
  const restore = dialog.getByRole('button', { name: 'Restore', exact: true });
  await expect(restore).toBeDisabled();
  await expect(dialog).toContainText('Choose a folder first.');
  const target = path.join(folder, 'restored');
  mkdirSync(target);
  await chooseNext(target);
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await dialog.getByRole('button', { name: 'See what would happen' }).click();
  await expect(dialog).toContainText('would be written');
  await restore.click();

  const run = page.getByRole('article', { name: 'Run of Documents' });
  await expect(run).toContainText('succeeded');
  await expect(run).toContainText('What was written has been read again and compared.');
  expect(readdirSync(target)).toEqual(['grace.txt']);
  expect(readFileSync(path.join(target, 'grace.txt'), 'utf8')).toBe('Dear Grace');
});

test('folders are walked with the keyboard alone, and a binary file is not shown', async () => {
  const { page } = journey;
  await openNewest(page);
  await page.getByRole('row', { name: /^files/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^letters/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^ada\.txt/ })).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('row', { name: /^letters/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'File picture.bin' })).toContainText(
    'This file cannot be shown here. Save it to open it.',
  );
});

test('a click right after the list has moved opens what is under it', async () => {
  const { page } = journey;
  for (let n = 10; n < 60; n += 1) write(`letters/letter ${String(n)}.txt`, `Letter ${String(n)}`);
  await backUp();
  await openNewest(page);
  await page.getByRole('row', { name: /^files/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /^letters/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^ada/ })).toBeFocused();
  const table = page.getByRole('grid', { name: /^Files in/ });
  await table.hover();
  await table.evaluate(async (list) => {
    const scrolled = new Promise((resolve) => {
      list.addEventListener('scroll', resolve, { once: true });
    });
    list.scrollTop = 500;
    await scrolled;
  });
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole('complementary', { name: /^File letter/ })).toBeVisible();
});

test('what changed since the last snapshot is told, and everything goes back in place', async () => {
  const { page, folder } = journey;
  write('letters/grace.txt', 'Dear Grace, again');
  write('letters/new.txt', 'Dear all');
  await backUp();
  await openNewest(page);
  await page.getByRole('tab', { name: 'What changed' }).click();
  const changes = page.getByRole('tabpanel', { name: 'What changed' });
  await expect(changes).toContainText('+1 added');
  await expect(changes).toContainText('1 changed');
  await expect(changes.getByRole('button', { name: /new\.txt/ })).toBeVisible();

  write('letters/grace.txt', 'spoilt');
  await page.getByRole('button', { name: 'Restore…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore' });
  await dialog.getByRole('radio', { name: /^Back to where they were/ }).check();
  await expect(dialog).toContainText('What was changed is lost.');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  const run = page.getByRole('article', { name: 'Run of Documents' });
  await expect(run).toContainText('Restored to where the files came from.');
  const letter = path.join(folder, 'files', 'letters', 'grace.txt');
  expect(readFileSync(letter, 'utf8')).toBe('Dear Grace, again');
});

test('a file is saved where the user says', async () => {
  const { app, folder, page } = journey;
  const target = path.join(folder, 'saved.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await openNewest(page);
  await page.getByLabel('Find by name').fill('ada.txt');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^ada\.txt/ }).click();
  const file = page.getByRole('complementary', { name: 'File ada.txt' });
  await file.getByRole('button', { name: 'Save…' }).click();
  await expect(file).toContainText(`Saved to ${target}`);
  expect(readFileSync(target, 'utf8')).toBe('Dear Ada');
});

test('the snapshots are shown as a folder of the system, where it has FUSE', async () => {
  const { page } = journey;
  await goTo(page, 'Snapshots');
  await page.getByRole('button', { name: 'Show as a folder' }).click();
  const mounted = page.getByText('The snapshots are a folder now');
  const refused = page.getByText(t('failuresRestore.noFuse'));
  await expect(mounted.or(refused)).toBeVisible();
  test.skip(await refused.isVisible(), 'there is no FUSE here');
  await page.getByRole('button', { name: 'Unmount' }).click();
  await expect(mounted).toBeHidden();
});

test('what the snapshot does not hold is deleted once it was seen and said', async () => {
  const { page, folder } = journey;
  write('letters/since.txt', 'made since');
  await openNewest(page);
  await tick(page, 'files');
  await page.getByRole('button', { name: 'Restore these…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore' });
  await dialog.getByRole('radio', { name: /^Back to where they were/ }).check();
  await dialog.getByRole('button', { name: 'More' }).click();
  await dialog.getByRole('switch', { name: /^Delete/ }).check();
  await dialog.getByRole('button', { name: 'See what would happen' }).click();
  await expect(dialog).toContainText('1 file or folder would be deleted');
  await dialog.getByRole('button', { name: 'Restore and delete' }).click();
  await expect(page.getByRole('article', { name: 'Run of Documents' })).toContainText('succeeded');
  expect(readdirSync(path.join(folder, 'files/letters'))).toEqual(['ada.txt', 'grace.txt']);
});

test('what the snapshot does not hold is deleted only after it was seen', async () => {
  const { page, folder } = journey;
  write('letters/since.txt', 'made since');
  await openNewest(page);
  await page.getByRole('button', { name: 'Restore…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore' });
  await dialog.getByRole('radio', { name: /^Back to where they were/ }).check();
  await dialog.getByRole('button', { name: 'More' }).click();
  await dialog.getByRole('switch', { name: /^Delete/ }).check();
  const restore = dialog.getByRole('button', { name: 'Restore and delete' });
  await expect(restore).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article', { name: 'Snapshot' })).toBeVisible();
  expect(readFileSync(path.join(folder, 'files/letters/since.txt'), 'utf8')).toBe('made since');
});

function write(name: string, text: string): void {
  const file = path.join(journey.folder, 'files', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What the editor does, and specs of its own show. */
async function makeProfile({ page, folder }: Journey): Promise<string> {
  const draft = {
    profile: {
      ...aProfile([]),
      id: '',
      repositoryId: '',
      source: { ...aProfile([]).source, paths: [path.join(folder, 'files')] },
    },
    repository: { ...aRepository, id: '', location: path.join(folder, 'repository') },
  };
  seedRepository(draft.repository.location, 'open sesame');
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
  const saved = await page.evaluate(async (wanted) => {
    await api.secrets.set(wanted.repository.passwordSecret, 'open sesame');
    return api.profiles.save(wanted);
  }, draft);
  if (!saved.ok) throw new Error(saved.failure.message);
  return saved.value.id;
}

async function backUp(): Promise<void> {
  const report = await journey.page.evaluate(async (id) => {
    const run = await api.runs.start(id, 'manual', 'backup');
    return run.ok ? api.runs.wait(run.value.id) : run;
  }, profileId);
  expect(report).toMatchObject({ ok: true, value: { run: { outcome: 'succeeded' } } });
}

async function openNewest(page: Page): Promise<void> {
  await goTo(page, 'Snapshots');
  const list = page.getByRole('region', { name: 'Snapshots' });
  await list.getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('row', { name: /^files/ })).toBeVisible();
}

async function tick(page: Page, name: string): Promise<void> {
  const row = page.getByRole('row', { name: new RegExp(`^${name.replace('.', '\\.')}`) });
  await row.focus();
  await page.keyboard.press('Space');
  await expect(row.getByRole('checkbox')).toBeChecked();
}

/** The system's next dialog answers with this folder. */
async function chooseNext(folder: string): Promise<void> {
  await journey.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}
