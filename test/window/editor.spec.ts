import { expect, test } from '@playwright/test';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import {
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveWithRepository,
  unfold,
  type Journey,
} from './journey.ts';

// A profile at full depth: where it goes, how it is kept, and what happens if this computer is lost.

const tools = path.resolve(import.meta.dirname, '../../.tools/bin');
const restServer = findProgram('rest-server');
const restic = findProgram('restic');

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
  writeFileSync(path.join(journey.folder, 'files', 'letter.txt'), 'Dear Ada');
});

test.afterEach(() => endJourney(journey));

test('a repository on a REST server gets a made-up password, and a sheet that opens it', async () => {
  test.skip(restServer === null || restic === null, 'rest-server is not installed');
  const { app, folder, page } = journey;
  const userPassword = `user-${randomUUID()}`;
  const server = await startServer(folder, userPassword);
  try {
    await page.getByRole('button', { name: 'New profile' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Letters');
    await page.getByRole('textbox', { name: 'Folder path' }).fill(path.join(folder, 'files'));
    await page.getByRole('button', { name: 'Add folder' }).click();
    const where = page.getByRole('region', { name: 'Where to' });
    await where.getByLabel('Kind of place').selectOption('rest');
    await where.getByRole('button', { name: 'Generate one instead' }).click();
    await where.getByLabel('User', { exact: true }).fill('ada');
    await where.getByLabel('Password of the user').fill(userPassword);
    await where.getByLabel('Address').fill(`${server.address}/letters/`);
    const tryIt = where.getByRole('button', { name: 'Test connection' });
    await tryIt.click();
    await expect(where.getByText('There is no repository yet.')).toBeVisible();
    await expect(where.getByText('is in your keychain now')).toBeVisible();
    expect(await page.content()).not.toContain(userPassword);

    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('A password was generated')).toBeVisible();
    await where.getByRole('button', { name: 'Create the repository' }).click();
    await expect(where.getByText('The repository has been created')).toBeVisible();
    await tryIt.click();
    await expect(where.getByText('its password opens it (format 2)')).toBeVisible();

    const sheet = path.join(folder, 'sheet.html');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, sheet);
    await where.getByRole('button', { name: 'Write recovery sheet…' }).click();
    await expect(where.getByText('The recovery sheet is at')).toBeVisible();
    const written = readFileSync(sheet, 'utf8');
    const password = /<p class="password">([^<]+)</.exec(written)?.[1] ?? '';
    expect(written).toContain(`rest:${server.address}/letters/`);
    expect(await page.content()).not.toContain(password);
    const opened = spawnSync(restic ?? '', ['cat', 'config'], {
      env: {
        ...process.env,
        RESTIC_REPOSITORY: `rest:${server.address}/letters/`,
        RESTIC_PASSWORD: password,
        RESTIC_REST_USERNAME: 'ada',
        RESTIC_REST_PASSWORD: userPassword,
      },
    });
    expect(opened.status).toBe(0);

    await goTo(page, 'Home');
    await page.getByRole('button', { name: 'Edit Letters' }).click();
    await expect(where.getByLabel('Address')).toHaveValue(`${server.address}/letters/`);
    await expect(where.getByLabel('User', { exact: true })).toHaveValue('ada');
    await expect(where.getByRole('group', { name: 'Password of the user' })).toContainText(
      'RESTIC_REST_PASSWORD',
    );
    await expect(page.getByText('Not saved yet')).toBeHidden();

    // A wrong guess is tried without losing the made-up password, which nobody knows.
    const typed = where.getByLabel('Password', { exact: true });
    await typed.fill('wrong');
    await tryIt.click();
    await expect(where.getByText('does not open this repository')).toBeVisible();
    await typed.fill('');
    await tryIt.click();
    await expect(where.getByText('its password opens it (format 2)')).toBeVisible();
  } finally {
    server.process.kill();
    await once(server.process, 'close');
  }
});

test('the password is changed, and the keys are listed', async () => {
  const { folder, page } = journey;
  await describeProfile(journey);
  await saveWithRepository(journey);
  await goTo(page, 'Home');
  await page.getByRole('button', { name: 'Edit Documents' }).click();
  const where = page.getByRole('region', { name: 'Where to' });
  await where.getByRole('button', { name: /^Keys/ }).click();
  const keys = where.getByRole('group', { name: 'Change the password' });
  const next = `next-${randomUUID()}`;
  await keys.getByLabel('New password', { exact: true }).fill(next);
  await keys.getByLabel('The new password again').fill(next);
  await keys.getByRole('button', { name: 'Change the password' }).click();
  await expect(keys.getByText('The password has been changed.')).toBeVisible({ timeout: 30_000 });
  expect(opens(path.join(folder, 'repository'), next)).toBe(true);
  await where.getByRole('button', { name: 'Show the keys' }).click();
  await expect(where.getByRole('row')).toHaveCount(2);
  expect(await page.content()).not.toContain(next);
});

/** Whether restic itself opens the repository with this password. */
function opens(location: string, password: string): boolean {
  const env = { ...process.env, RESTIC_REPOSITORY: location, RESTIC_PASSWORD: password };
  return spawnSync(restic ?? '', ['cat', 'config'], { env }).status === 0;
}

test('a rule for old snapshots is tried out before it holds', async () => {
  const { folder, page } = journey;
  await describeProfile(journey);
  await saveWithRepository(journey);
  for (const text of ['Dear Ada, hello', 'Dear Ada, goodbye']) {
    writeFileSync(path.join(folder, 'files', 'letter.txt'), text);
    const before = readdirSync(path.join(folder, 'repository', 'snapshots')).length;
    await page.getByRole('button', { name: 'Run now', exact: true }).click();
    await expect
      .poll(() => readdirSync(path.join(folder, 'repository', 'snapshots')).length)
      .toBe(before + 1);
    await expect(page.getByRole('button', { name: 'Run now', exact: true })).toBeEnabled();
  }

  await page.getByRole('button', { name: 'Edit Documents' }).click();
  const kept = await unfold(page, 'Old snapshots');
  await kept.getByRole('switch').setChecked(true, { force: true });
  for (const kind of ['Daily', 'Weekly', 'Monthly']) {
    await kept.getByLabel(kind, { exact: true }).fill('0');
  }
  const look = kept.getByRole('button', { name: 'See what would go' });
  await look.click();
  await expect(kept.getByText('Keep at least one snapshot')).toBeVisible();

  await kept.getByLabel('Keep the last').fill('1');
  await look.click();
  await expect(kept.getByText('1 snapshot would be forgotten, 1 kept.')).toBeVisible();
  await expect(kept.getByRole('row', { name: /kept/ })).toContainText('last snapshot');
  await expect(kept.getByRole('row', { name: /forgotten/ })).toHaveCount(1);

  await kept.getByLabel('Every one').fill('2 weeks');
  await expect(kept.getByText('The rules have changed since')).toBeVisible();
  await look.click();
  await expect(kept.getByText('All 2 snapshots would be kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(kept.getByLabel('Every one')).toHaveValue('14d');
  expect(readdirSync(path.join(folder, 'repository', 'snapshots'))).toHaveLength(2);
});

test('what only main knows to be wrong is marked at its field', async () => {
  const { page } = journey;
  await describeProfile(journey);
  const options = await unfold(page, 'How it is done');
  await options.getByLabel('Further arguments').fill('--json');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByText('--json would change how restic speaks')).toBeVisible();
  await options.getByLabel('Further arguments').fill('--no-scan');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

function findProgram(name: string): string | null {
  const own = path.join(tools, name);
  if (existsSync(own)) return own;
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** A rest-server with one user, ada, on a port that is free. */
async function startServer(
  folder: string,
  password: string,
): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const data = path.join(folder, 'served');
  mkdirSync(data);
  const sum = createHash('sha1').update(password).digest('base64');
  writeFileSync(path.join(data, '.htpasswd'), `ada:{SHA}${sum}\n`);
  const server = spawn(restServer ?? '', [`--path=${data}`, '--listen=127.0.0.1:0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for await (const line of createInterface({ input: server.stderr })) {
    const address = /start server on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (address !== undefined) return { process: server, address: `http://${address}` };
  }
  throw new Error('rest-server has ended');
}
