import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import {
  addHook,
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveAndCreateRepository,
  sendTo,
  type Journey,
} from './journey.ts';

// Everything that main says to the window is heard and searched for what was typed as a secret.

declare const api: WindowApi;
declare const overheard: () => string;

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney({}, [path.join(import.meta.dirname, 'overhear.cjs')]);
  writeFileSync(path.join(journey.folder, 'files', 'letter.txt'), 'Dear Ada');
});

test.afterEach(() => endJourney(journey));

test('no secret comes back to the window after it was typed, whatever a receiver echoes', async () => {
  const { app, page, receiver } = journey;
  const password = `pw "${randomUUID()}" 9/1%`;
  const token = `token-${randomUUID()}/+ é`;
  const echo = [token, ...disguised(token)].join('\n');
  receiver.answers.set('/echo', { status: 500, body: echo });

  await describeProfile(journey, password);
  const hook = await addHook(journey, 'Tell them', ['success']);
  await sendTo(hook, { url: `${receiver.url}/echo`, header: { name: 'X-Token', secret: token } });
  await saveAndCreateRepository(journey);
  await page.getByRole('button', { name: 'Run now', exact: true }).click();
  const card = page.getByRole('article', { name: 'Documents' });
  await card.getByRole('button', { name: /^succeeded/ }).click();
  const delivery = page.getByRole('article', { name: 'Delivery Tell them, success' });
  await expect(delivery).toContainText('500');
  await delivery.getByRole('button').first().click();
  await delivery.getByRole('button', { name: 'Copy as curl' }).click();
  await expect(delivery).toContainText('on the clipboard');

  for (const screen of ['History', 'Snapshots', 'Channels', 'Secrets', 'Settings'] as const) {
    await goTo(page, screen);
  }
  await page.evaluate(async () => {
    const [summary] = await api.profiles.list();
    if (summary === undefined) throw new Error('there is no profile');
    const { id } = summary.profile;
    await api.profiles.get(id);
    await api.repositories.keys(id);
    await api.app.supportBundle();
    await api.runs.export({ limit: 10 }, 'json');
    await api.deliveries.export({ limit: 10 }, 'har');
    await api.deliveries.export({ limit: 10 }, 'json');
  });

  const heard = await app.evaluate(() => overheard());
  expect(heard).toContain('X-Token');
  expect(heard).toContain('•••');
  for (const secret of [password, token]) {
    for (const form of [secret, ...disguised(secret)]) expect(heard).not.toContain(form);
  }
});

/** A secret as it could come back in another's text. */
function disguised(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
}
