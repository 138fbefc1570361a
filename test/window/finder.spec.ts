import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

// Ctrl+K, from anywhere to anything, by keys alone.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(() => endJourney(journey));

const field = (page: Page) => page.getByRole('combobox', { name: /^Find a profile/ });
const offers = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
const chosen = (page: Page) =>
  page.getByRole('listbox', { name: 'Found' }).getByRole('option', { selected: true });

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

test('a profile is run, its run, hook, secret and settings are found, by keys alone', async () => {
  const { page, receiver } = journey;
  await describeProfile(journey);
  const hook = await addHook(journey, 'Desk bell', ['success']);
  await sendTo(hook, {
    url: `${receiver.url}/bell`,
    header: { name: 'Authorization', secret: `token-${randomUUID()}` },
  });
  await saveWithRepository(journey);

  await find(page, 'run docu');
  await expect(chosen(page)).toHaveText(/^Run Documents now/);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole('article', { name: 'Run of Documents' })).toContainText('succeeded');

  await find(page, 'desk bell');
  await expect(chosen(page)).toHaveText(/^Desk bell.*Documents.*Hook$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Desk bell/, expanded: true })).toBeFocused();

  await find(page, 'authorization');
  await expect(chosen(page)).toHaveText(/Secret$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Secrets' })).toBeVisible();

  await find(page, 'proxy');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hooks' })).toBeFocused();

  await find(page, 'documents, today');
  await expect(chosen(page)).toHaveText(/^Documents, today .*Run$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Run of Documents' })).toBeVisible();

  await find(page, 'documents');
  await expect(chosen(page)).toHaveText(/Profile$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Documents' })).toBeFocused();
});

test('it moves by arrows, closes on Esc, and gives the focus back', async () => {
  const { page } = journey;
  await goTo(page, 'Channels');
  const opener = page.getByRole('button', { name: 'Channels', exact: true });
  await expect(opener).toBeFocused();
  await find(page, 'se');
  await expect(offers(page).first()).toHaveAttribute('aria-selected', 'true');
  const first = await chosen(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).not.toHaveText(first ?? '');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen(page).getAttribute('id')) ?? 'none',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(offers(page).last()).toHaveAttribute('aria-selected', 'true');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  await expect(opener).toBeFocused();

  await find(page, 'nothing is called this');
  await expect(page.getByText('Nothing matches.')).toBeVisible();
});

test('it does not lead away from unsaved changes without asking', async () => {
  const { page } = journey;
  await describeProfile(journey);
  await find(page, 'settings');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toContainText('Leave without saving?');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Documents');
});

test('all schedules are paused and go on', async () => {
  const { page } = journey;
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
  await find(page, 'pause hour');
  await expect(chosen(page)).toHaveText(/^Pause all for an hour/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('All schedules are paused until')).toBeVisible();
  await find(page, 'resume');
  await page.keyboard.press('Enter');
  await expect(page.getByText('All schedules are paused until')).toBeHidden();
});

/** What axe finds wrong with what is shown, by the names of its rules. */
async function violations(page: Page): Promise<readonly string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: readonly { id: string }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id }) => id);
  });
}
