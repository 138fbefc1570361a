import { expect, test, type Locator } from '@playwright/test';
import {
  addHook,
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  sendTo,
  type Journey,
} from './journey.ts';

// Writing the template of a body with an editor that knows what it can say: real window, real main.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(() => endJourney(journey));

test('a template is mended at its place, completed with the keyboard, previewed and kept', async () => {
  const { page, receiver } = journey;
  await describeProfile(journey, 'open sesame');
  const hook = await addHook(journey, 'Tell them', ['failure']);
  await sendTo(hook, { url: `${receiver.url}/own` });
  await hook.getByLabel('Body', { exact: true }).selectOption('template');
  const template = hook.getByRole('textbox', { name: 'Template', exact: true });
  await expect(template).toHaveAttribute('contenteditable', 'true');

  await template.click();
  await page.keyboard.type('It says\n  {{ERORR}}');
  await expect(hook.locator('.cm-lintRange')).toHaveText('ERORR');
  await expect(template).toHaveAccessibleDescription(/Line 2, column 5 ?: .*“ERORR”/);
  await hook.getByLabel('Method').focus();
  await hook.getByRole('button', { name: 'Line 2, column 5' }).click();
  await expect(template).toBeFocused();

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('{"said": "{{run.outc');
  const words = page.getByRole('listbox');
  await expect(words.getByRole('option', { selected: true })).toContainText('run.outcomefailed');
  await expect(page.locator('.cm-completionInfo')).toContainText('How the run ended');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"}');
  await expect(template).toHaveText('{"said": "{{run.outcome}}"}');
  const preview = hook.getByRole('complementary', { name: 'What will be sent' });
  await expect(preview.getByRole('group', { name: 'Request' })).toContainText('"said": "failed"');
  await expect(preview).toContainText('Valid JSON');

  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.keyboard.type(',');
  await expect(preview).toContainText('Not valid JSON: look at line 1, column 19 of the body');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(preview).toContainText(/(?<!Not )Valid JSON/);

  await page.keyboard.press('Home');
  await page.keyboard.type('{{');
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await expect(template).toBeFocused();
  await page.keyboard.press('Control+Space');
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect(template).not.toBeFocused();
  await expect(template).toHaveText('{"said": "{{run.outcome}}"}');

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await goTo(page, 'Home');
  await page.getByRole('button', { name: 'Edit Documents' }).click();
  await hook.getByRole('button', { name: /^Tell them/ }).click();
  await expect(template).toHaveAttribute('contenteditable', 'true');
  await expect(template).toHaveText('{"said": "{{run.outcome}}"}');
});

test('a recipe takes the place of what was written', async () => {
  const { page } = journey;
  await goTo(page, 'Channels');
  await page.getByRole('button', { name: 'New channel' }).click();
  const template = page.getByRole('textbox', { name: 'Template', exact: true });
  await page.getByLabel('Body', { exact: true }).selectOption('template');
  await write(template, 'By hand');
  await page.getByRole('button', { name: 'From a recipe…' }).click();
  await page.getByLabel('Find a recipe').fill('ntfy');
  await page.getByRole('button', { name: /^ntfy/ }).first().click();
  await page.getByLabel('Topic').fill('backups');
  await page.getByRole('button', { name: 'Use ntfy' }).click();
  await expect(template).toContainText('{{');
  await expect(template).not.toContainText('By hand');
});

async function write(template: Locator, text: string): Promise<void> {
  await expect(template).toHaveAttribute('contenteditable', 'true');
  await template.fill(text);
  await expect(template).toHaveText(text);
}
