import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { beginJourney, describeProfile, endJourney, goTo, type Journey } from './journey.ts';

// Undo and redo of a whole editor: every field, by keys and by buttons, across a save.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(() => endJourney(journey));

const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
const redo = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+z');
const inHead = (page: Page, name: 'Undo' | 'Redo') =>
  page.getByRole('banner').or(page.locator('header.page-head')).getByRole('button', { name });
const spoken = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toHaveText(words);

test('a profile is taken back step by step, and done again, also after it was saved', async () => {
  const { folder, page } = journey;
  await describeProfile(journey, 'open sesame');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  const folders = page.getByRole('list', { name: 'Folders' }).getByRole('listitem');
  const hook = page.getByRole('article', { name: 'Hook Pager' });
  await page.getByRole('button', { name: 'Add hook' }).click();
  await page.getByRole('textbox', { name: 'Hook name' }).fill('Pager');
  await page.getByRole('textbox', { name: 'URL', exact: true }).fill('http://127.0.0.1:9/');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Documents' })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await name.press('End');
  await page.keyboard.insertText(' of Ada');
  await page.getByLabel('Folder path').fill(path.join(folder, 'data'));
  await page.keyboard.press('Enter');
  await expect(folders).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Pager' }).click();
  await expect(page.getByText('The hook “Pager” is removed.')).toBeVisible();

  await undo(page);
  await spoken(page, 'Undone: Hook Pager');
  await expect(hook.getByRole('button').first()).toBeFocused();
  await expect(page.getByText('The hook “Pager” is removed.')).toBeHidden();
  await undo(page);
  await expect(folders).toHaveCount(1);
  await spoken(page, 'Undone: Folders');
  await expect(page.getByLabel('Folder path')).toBeFocused();
  await expect(page.getByText('Not saved')).toBeVisible();
  await undo(page);
  await expect(name).toHaveValue('Documents');
  await expect(name).toBeFocused();
  await spoken(page, 'Undone: Name');
  await expect(page.getByText('Not saved')).toBeHidden();

  await redo(page);
  await expect(name).toHaveValue('Documents of Ada');
  await spoken(page, 'Redone: Name');
  await page.keyboard.press('Control+y');
  await expect(folders).toHaveCount(2);
  await inHead(page, 'Redo').click();
  await expect(hook).toBeHidden();
  await expect(inHead(page, 'Redo')).toBeDisabled();
  await inHead(page, 'Undo').click();
  await expect(hook).toBeVisible();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Documents of Ada' })).toBeVisible();
  await expect(page.getByText('Not saved')).toBeHidden();
  await undo(page);
  await expect(folders).toHaveCount(1);
  await expect(page.getByText('Not saved')).toBeVisible();
  await redo(page);
  await expect(page.getByText('Not saved')).toBeHidden();
  await undo(page);
  await undo(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Documents', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit Documents' })).toBeVisible();
});

test('what is folded away opens where something is undone, and a template has the same undo', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: 'New profile' }).click();
  const more = page.getByRole('region', { name: 'More to leave out' });
  const summary = more.getByRole('button', { name: /^More to leave out/ });
  await summary.click();
  await more.getByLabel('Files larger than').fill('500 MB');
  await summary.click();
  await page.getByRole('button', { name: 'Add hook' }).click();
  await page.getByRole('textbox', { name: 'Hook name' }).fill('Pager');
  await page.getByLabel('Body', { exact: true }).selectOption('template');
  const template = page.getByRole('textbox', { name: 'Template', exact: true });
  await expect(template).toHaveAttribute('contenteditable', 'true');
  await template.click();
  await page.keyboard.insertText('{{run.outcome}}');
  await undo(page);
  await expect(template).toHaveText(/^\{ "text"/);
  await expect(template).toBeFocused();
  await redo(page);
  await expect(template).toContainText('{{run.outcome}}');
  for (let left = 4; left > 0; left -= 1) await undo(page);
  await expect(page.getByRole('article')).toBeHidden();
  await spoken(page, 'Undone: Hooks');
  await expect(more.getByLabel('Files larger than')).toBeHidden();
  await undo(page);
  await expect(more.getByLabel('Files larger than')).toHaveValue('');
  await expect(more.getByLabel('Files larger than')).toBeFocused();
  await spoken(page, 'Undone: Files larger than');
  await expect(inHead(page, 'Undo')).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'New profile' })).toBeHidden();
});

test('a typed secret stays with its field, and is never brought back', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByRole('button', { name: 'Add hook' }).click();
  await page.getByRole('textbox', { name: 'Hook name' }).fill('Pager');
  await page.getByRole('button', { name: 'Add header' }).click();
  await page.getByRole('textbox', { name: 'Header name' }).fill('Authorization');
  const secret = page.getByLabel('Header value');
  await secret.fill('Bearer 4711');
  // Its field takes it back by itself.
  await undo(page);
  await expect(secret).not.toHaveValue('Bearer 4711');
  await secret.fill('Bearer 4711');
  await page.getByRole('textbox', { name: 'Header name' }).press('End');
  await page.keyboard.type('2');
  await undo(page);
  await expect(page.getByRole('textbox', { name: 'Header name' })).toHaveValue('Authorization');
  await expect(secret).toHaveValue('Bearer 4711');
  await page.getByRole('button', { name: 'Remove header' }).click();
  await undo(page);
  await expect(page.getByRole('textbox', { name: 'Header name' })).toHaveValue('Authorization');
  await expect(secret).toHaveValue('');
});

test('a channel has it too', async () => {
  const { page } = journey;
  await goTo(page, 'Channels');
  await page.getByRole('button', { name: 'New channel' }).first().click();
  const name = page.getByRole('textbox', { name: 'Channel name' });
  await name.fill('Pager');
  await page.getByRole('button', { name: 'Add header' }).click();
  await undo(page);
  await expect(page.getByRole('textbox', { name: 'Header name' })).toBeHidden();
  // The menu's own Undo, which reaches the field alone.
  await name.press('End');
  await name.evaluate((field) => {
    const how = { inputType: 'historyUndo', bubbles: true, cancelable: true };
    field.dispatchEvent(new InputEvent('beforeinput', how));
  });
  await expect(name).toHaveValue('');
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'New channel' })).toBeHidden();
});
