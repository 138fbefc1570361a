import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beginJourney, endJourney, type Journey } from './journey.ts';
import { keyboardHand } from './keyboard-hand.ts';

// The main job without a mouse, on real restic and a real receiver.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
  writeFileSync(path.join(journey.folder, 'files', 'letter.txt'), 'Dear Ada');
});

test.afterEach(() => endJourney(journey));

test('a profile is made with a hook, run, its failed delivery sent again, and a file restored, by keyboard alone', async () => {
  test.setTimeout(180_000);
  const { app, folder, page, receiver } = journey;
  const { press, reach, write } = keyboardHand(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const rail = (name: string) =>
    page.getByRole('navigation').first().getByRole('button', { name, exact: true });
  receiver.answers.set('/done', { status: 404, body: 'not here' });

  await press(button('New profile').first());
  await write(page.getByRole('textbox', { name: 'Name', exact: true }), 'Documents');
  await write(page.getByRole('textbox', { name: 'Folder path' }), path.join(folder, 'files'));
  await press(button('Add folder'));
  const repository = page.getByRole('textbox', { name: 'Repository' });
  await write(repository, path.join(folder, 'repository'));
  await write(page.getByLabel('Password', { exact: true }), `pw-${randomUUID()}`);
  await press(button('Add hook'));
  const hook = page.getByRole('article').last();
  await write(hook.getByRole('textbox', { name: 'Hook name' }), 'Tell them');
  await write(hook.getByRole('textbox', { name: 'URL' }), `${receiver.url}/done`);
  await press(page.getByRole('button', { name: 'Save', exact: true }));
  await press(button('Create the repository'));
  await expect(page.getByText('The repository has been created')).toBeVisible();

  await press(rail('Home'));
  await press(button('Run now').first());
  const card = page.getByRole('article', { name: 'Documents' });
  await press(card.getByRole('button', { name: /^succeeded/ }));
  const delivery = page.getByRole('article', { name: /^Delivery Tell them/ }).first();
  await expect(delivery).toContainText('404');
  await press(delivery.getByRole('button').first());
  receiver.answers.set('/done', { status: 200, body: 'thank you' });
  await press(delivery.getByRole('button', { name: 'Send again', exact: true }));
  await expect(delivery).toContainText(/Sent again: delivered, 200 in/);

  const target = path.join(folder, 'restored');
  mkdirSync(target);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, target);
  await press(rail('Snapshots'));
  const snapshots = page.getByRole('region', { name: 'Snapshots' });
  await press(snapshots.getByRole('listitem').first().getByRole('button'));
  await press(page.getByRole('row', { name: /^files/ }));
  const letter = page.getByRole('row', { name: /^letter\.txt/ });
  await expect(letter).toBeFocused();
  await page.keyboard.press('Space');
  await press(button('Restore these…'));
  const dialog = page.getByRole('dialog', { name: 'Restore' });
  await press(dialog.getByRole('button', { name: 'Choose a folder…' }));
  await reach(dialog.getByRole('button', { name: 'Restore', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Run of Documents' })).toContainText('succeeded');
  const restored = path.join(target, 'letter.txt');
  expect(readFileSync(restored, 'utf8')).toBe('Dear Ada');
});
