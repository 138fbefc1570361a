import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beginJourney, endJourney, type Journey } from './journey.ts';
import { isRealElectron } from './launch.ts';

// What the editor of a profile does beyond fields: takes what is dropped, counts, foretells, undoes.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(() => endJourney(journey));

/** Drops files by their paths. A page of Electron's own gets paths from the system alone. */
async function drop(page: Page, onto: Locator, paths: readonly string[]): Promise<void> {
  const names = paths.map((each) => path.basename(each));
  await page.evaluate((all) => {
    const detail = JSON.stringify(all);
    document.dispatchEvent(new CustomEvent('stand-in:dropped', { detail }));
  }, paths);
  const dataTransfer = await page.evaluateHandle((all) => {
    const held = new DataTransfer();
    for (const name of all) held.items.add(new File([], name));
    return held;
  }, names);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await onto.dispatchEvent(type, { dataTransfer });
  }
}

test('folders are dropped onto the sources and the patterns, and counted', async () => {
  test.skip(isRealElectron, 'only the system drops files with paths there');
  const { folder, page } = journey;
  const files = path.join(folder, 'files');
  mkdirSync(path.join(files, 'big'));
  writeFileSync(path.join(files, 'letter.txt'), 'Dear Ada');
  writeFileSync(path.join(files, 'big', 'film.bin'), 'x'.repeat(1_000));
  await page.getByRole('button', { name: 'New profile' }).click();
  const what = page.getByRole('region', { name: 'What to back up' });
  const patterns = what.getByLabel('Leave out', { exact: true });

  await drop(page, what.getByLabel('Folder path'), [files]);
  await expect(what.getByRole('list', { name: 'Folders' })).toContainText(files);
  await drop(page, what.getByLabel('Folder path'), [files]);
  await expect(what.getByRole('listitem')).toHaveCount(1);
  const counted = what.getByRole('group', { name: 'What would be backed up' });
  await counted.getByRole('button', { name: 'Count what would be backed up' }).click();
  await expect(counted).toContainText('2 files, 1 kB would be backed up.');
  await expect(counted).toContainText('Nothing is left out.');

  await drop(page, patterns, [path.join(files, 'big')]);
  await expect(patterns).toHaveValue(path.join(files, 'big'));
  await expect(counted).toContainText('count again');
  await counted.getByRole('button', { name: 'Count what would be backed up' }).click();
  await expect(counted).toContainText('1 file, 8 bytes would be backed up.');
  await expect(counted.getByRole('table', { name: 'Left out' })).toContainText('big');

  // Elsewhere nothing takes it, and the page stays where it is.
  const before = page.url();
  await drop(page, page.getByRole('heading', { name: 'New profile' }), [files]);
  expect(page.url()).toBe(before);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Still here');
});

test('a rule for old snapshots is foretold for a year', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: 'New profile' }).click();
  const when = page.getByRole('region', { name: 'When' });
  await when.getByRole('button', { name: /^Old snapshots/ }).click();
  const kept = when.getByRole('region', { name: 'Old snapshots' });
  await kept.getByRole('switch').setChecked(true, { force: true });
  const calendar = kept.getByRole('group', { name: 'Calendar' });
  await calendar.getByRole('button', { name: 'See a year from now' }).click();
  await expect(calendar.getByRole('status')).toContainText(
    /After a year\d+ snapshots of 365: 7 daily/,
  );
  await expect(calendar.getByRole('row')).not.toHaveCount(0);
  const rows = await calendar.getByRole('row').count();
  await calendar.getByRole('radio', { name: 'After a week' }).check({ force: true });
  await expect.poll(() => calendar.getByRole('row').count()).toBeLessThan(rows);
  await kept.getByLabel('Daily', { exact: true }).fill('3');
  await expect(calendar).toContainText('look again');
});

test('what was removed comes back, and nothing unsaved is lost by the way out', async () => {
  const { folder, page } = journey;
  await page.getByRole('button', { name: 'New profile' }).click();
  const what = page.getByRole('region', { name: 'What to back up' });
  for (const name of ['files', 'data']) {
    await what.getByLabel('Folder path').fill(path.join(folder, name));
    await what.getByRole('button', { name: 'Add folder' }).click();
  }
  await page.getByRole('button', { name: 'Add hook' }).click();
  await page.getByRole('textbox', { name: 'Hook name' }).fill('Pager');

  await what.getByRole('button', { name: /^Remove .*files$/ }).click();
  await page.getByRole('button', { name: 'Remove Pager' }).click();
  await expect(page.getByRole('article', { name: 'Hook Pager' })).toBeHidden();
  const removed = page.getByRole('status').filter({ hasText: 'removed' });
  await removed.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article', { name: 'Hook Pager' })).toBeVisible();
  await page.getByRole('heading', { name: 'New profile' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(what.getByRole('listitem').first()).toContainText(path.join(folder, 'files'));
  await expect(page.getByText('is not backed up any more')).toBeHidden();

  // The first field that is wrong gets the focus, whatever is folded.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();

  const history = page.getByRole('button', { name: 'History', exact: true });
  for (const leave of [() => history.click(), () => page.keyboard.press('Escape')]) {
    await leave();
    await page.getByRole('button', { name: 'Stay' }).click();
    await expect(page.getByRole('textbox', { name: 'Hook name' })).toHaveValue('Pager');
  }
});
