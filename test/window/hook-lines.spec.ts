import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  addHook,
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  sendTo,
  type Journey,
} from './journey.ts';
import { everythingIn, filesHolding } from './leaks.ts';

// Templates of one line, locks that turn by themselves, and a test without any receiver: real window,
// main, keychain and sockets.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(() => endJourney(journey));

test('URL and headers are completed, mended and locked, and arrive as they were shown', async () => {
  const { folder, page, receiver } = journey;
  const token = `token-${randomUUID()}`;
  await describeProfile(journey, `pw-${randomUUID()}`);
  const hook = await addHook(journey, 'Ping', ['success']);
  const url = hook.getByRole('textbox', { name: 'URL' });
  await sendTo(hook, { url: `${receiver.url}/ping?at=` });
  await expect(url).toHaveAttribute('contenteditable', 'true');
  await expect(url).toHaveAttribute('aria-multiline', 'false');
  await url.press('End');
  await page.keyboard.type('{{run.outc');
  const words = page.getByRole('listbox');
  await expect(words.getByRole('option', { selected: true })).toContainText('run.outcomesucceeded');
  await page.keyboard.press('Enter');
  await expect(url).toHaveText(`${receiver.url}/ping?at={{run.outcome}}`);

  await hook.getByRole('button', { name: 'Add header' }).click();
  await hook.getByRole('textbox', { name: 'Header name' }).fill('X-Note');
  const note = hook.getByRole('textbox', { name: 'Header value' });
  await note.fill('{{ERORR}}');
  await expect(hook.locator('.cm-lintRange')).toHaveText('ERORR');
  await expect(note).toHaveAccessibleDescription(/“ERORR”.*Did you mean “ERROR”/);
  await hook.getByRole('button', { name: 'Line 1, column 3' }).click();
  await expect(note).toBeFocused();
  await note.fill('{{run.outcome}}');

  await hook.getByRole('button', { name: 'Add header' }).click();
  const names = hook.getByRole('textbox', { name: 'Header name' });
  const locks = hook.getByRole('switch', { name: 'Secret' });
  await names.last().fill('Authorization');
  await expect(locks.last()).toBeChecked();
  await expect(locks.first()).not.toBeChecked();
  await hook.getByPlaceholder('typed once, then in the keychain').fill(token);

  await hook.getByLabel('Body', { exact: true }).selectOption('template');
  await hook.getByLabel('Template', { exact: true }).fill('{"said": "{{run.outcome}}"}');
  await hook.getByRole('button', { name: 'Add “application/json”' }).click();
  await expect(names.last()).toHaveValue('Content-Type');
  const preview = hook.getByRole('complementary', { name: 'What will be sent' });
  await expect(preview).toContainText('Bellhop adds these headers itself: User-Agent.');
  await expect(preview).toContainText('Nothing has run yet: the values are examples.');
  await preview.getByRole('tab', { name: 'failure' }).click();
  await expect(preview).toContainText('This moment is not chosen');
  await expect(preview.getByRole('group', { name: 'Request' })).toContainText('/ping?at=failed');
  await preview.getByRole('tab', { name: 'success' }).click();

  await url.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(hook.getByRole('group', { name: 'Headers' })).toContainText(/-authorization/);
  await hook.getByRole('button', { name: 'Send a test' }).click();
  await expect(hook.getByRole('status', { name: 'Result of the test' })).toContainText('delivered');
  const [arrived] = receiver.caught;
  expect(arrived).toMatchObject({ url: '/ping?at=succeeded', body: '{"said": "succeeded"}' });
  expect(arrived?.headers).toEqual(
    expect.arrayContaining([
      { name: 'X-Note', value: 'succeeded' },
      { name: 'Authorization', value: token },
      { name: 'Content-Type', value: 'application/json' },
    ]),
  );
  expect(await everythingIn(page)).not.toContain(token);
  expect(filesHolding(path.join(folder, 'data'), token)).toEqual([]);
});

test('a place that has no URL yet is tried without a receiver', async () => {
  const { page } = journey;
  await goTo(page, 'Channels');
  await page.getByRole('button', { name: 'New channel' }).click();
  const preview = page.getByRole('complementary', { name: 'What will be sent' });
  await expect(preview).toContainText('Type the URL to see it, or try it without a receiver.');
  await preview.getByRole('switch', { name: 'Try it without a receiver' }).setChecked(true, {
    force: true,
  });
  await preview.getByRole('button', { name: 'Send a test' }).click();
  await expect(preview.getByRole('status', { name: 'Result of the test' })).toContainText(
    'delivered',
  );
  const caught = preview.getByRole('group', { name: 'Caught request' });
  await expect(caught).toContainText('POST /');
  // Nothing but what stands in for a URL.
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveText(
    'https://hc-ping.com/your-uuid',
  );
});
