import { expect, test, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beginJourney, endJourney, type Journey } from './journey.ts';
import { keyboardHand } from './keyboard-hand.ts';

// The first run: from nothing to a finished backup that somebody has heard of, in a few answers.

let home: string;
let journey: Journey;

test.skip(process.platform === 'win32', 'these specs move the home folder by HOME');

test.beforeEach(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'bellhop-home-'));
  mkdirSync(path.join(home, 'Documents'));
  mkdirSync(path.join(home, '.cache'));
  writeFileSync(path.join(home, 'Documents', 'letter.txt'), 'Dear Ada');
  writeFileSync(path.join(home, '.cache', 'page.html'), 'made again at any time');
  journey = await beginJourney({ HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') });
});

test.afterEach(async () => {
  await endJourney(journey);
  rmSync(home, { recursive: true, force: true });
});

const question = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('six decisions, by keyboard alone, lead to a backup that a receiver has heard of', async () => {
  test.setTimeout(120_000);
  const { page, receiver } = journey;
  receiver.answers.set('/', { status: 200, body: '{"event":"message"}' });
  const hand = keyboardHand(page);
  const press = (name: string): Promise<void> =>
    hand.press(page.getByRole('button', { name, exact: true }));
  let decisions = 0;
  const decide = async (name: string): Promise<void> => {
    await press(name);
    decisions += 1;
  };
  await press('Set up a backup');

  await expect(question(page, 'What is worth keeping?')).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Whole home folder' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Documents' })).not.toBeChecked();
  await decide('Continue');
  await expect(question(page, 'Where should the copies go?')).toBeFocused();
  await page.getByRole('radio', { name: 'On this computer' }).focus();
  await page.keyboard.press('Space');
  await decide('Continue');
  await expect(question(page, 'When should it run?')).toBeFocused();
  await expect(page.getByText(/Next: .*12:30/)).toBeVisible();
  await decide('Continue');
  await expect(question(page, 'Should somebody hear about it?')).toBeFocused();
  await hand.press(page.getByRole('button', { name: /^ntfy/ }));
  decisions += 1;
  await hand.write(page.getByLabel('Address of the server, optional'), receiver.url);
  await hand.write(page.getByLabel('Topic'), 'my-backups');
  await decide('Use ntfy');
  await expect(page.getByRole('article', { name: 'Hook ntfy' })).toBeFocused();
  await press('Send a test');
  await expect(page.getByRole('status', { name: 'Result of the test' })).toContainText('delivered');
  expect(receiver.caught).toHaveLength(1);
  await decide('Start the first backup');
  expect(decisions).toBe(6);

  await expect(question(page, 'Your first backup is done')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('list', { name: 'Who was told' })).toContainText('delivered');
  await expect(page.getByText('A password was generated')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write recovery sheet…' })).toBeVisible();
  expect(receiver.caught).toHaveLength(2);
  expect(readdirSync(path.join(home, 'Bellhop-home-folder'))).toContain('config');
  await press('Done');
  const card = page.getByRole('article', { name: 'Home folder' });
  await expect(card).toContainText('succeeded');
  await expect(card).toContainText('daily at 12:30');
});

test('what was answered stays on the way back, and leaving midway asks', async () => {
  const { page, folder } = journey;
  await page.getByRole('button', { name: 'Set up a backup' }).click();
  await page.getByRole('checkbox', { name: 'Documents' }).check();
  await expect(page.getByRole('checkbox', { name: 'Whole home folder' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Another place' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Say where the repository is.');
  await page.getByLabel('Repository folder').fill(path.join(folder, 'elsewhere'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Every week' }).check();
  await page.getByLabel('Time').fill('07:15');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Repository folder')).toHaveValue(path.join(folder, 'elsewhere'));
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('checkbox', { name: 'Documents' })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('radio', { name: 'Every week' })).toBeChecked();
  await expect(page.getByLabel('Time')).toHaveValue('07:15');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(question(page, 'When should it run?')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(page.getByRole('button', { name: 'Set up a backup' })).toBeVisible();
});

test('an existing repository is gone on with once its password opens it', async () => {
  const { page, folder } = journey;
  const repository = path.join(folder, 'repository');
  makeRepository(repository, 'open sesame');
  await page.getByRole('button', { name: 'Connect to a repository' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Repository folder').fill(path.join(folder, 'nowhere'));
  await page.getByLabel('Password', { exact: true }).fill('a wrong one');
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByRole('alert')).toContainText('there is no repository');
  await page.getByLabel('Repository folder').fill(repository);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByRole('alert')).toContainText('password');
  await expect(question(page, 'Where should the copies go?')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill('open sesame');
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('radio', { name: 'Only by hand' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Back up, tell nobody' }).click();
  await expect(question(page, 'Your first backup is done')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('A password was generated')).toHaveCount(0);
});

test('a place with a repository is not taken for a new one, and no profile is left behind', async () => {
  const { page, folder } = journey;
  const repository = path.join(folder, 'repository');
  makeRepository(repository, 'open sesame');
  await page.getByRole('button', { name: 'Set up a backup' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Another place' }).check();
  await page.getByLabel('Repository folder').fill(repository);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Back up, tell nobody' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'There is a repository at this place already.',
  );
  await page.getByRole('button', { name: 'Back to the answers' }).click();
  await expect(question(page, 'Should somebody hear about it?')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(page.getByRole('button', { name: 'Set up a backup' })).toBeVisible();
});

function makeRepository(repository: string, password: string): void {
  const env = { ...process.env, RESTIC_PASSWORD: password };
  const made = spawnSync('restic', ['init', '--repo', repository], { env });
  if (made.status !== 0) throw new Error(String(made.stderr));
}
