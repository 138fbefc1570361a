import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import { manyProfiles } from '../fakes/many-profiles.ts';
import { launchBellhop } from './launch.ts';

// With a thousand profiles a run makes the window ask for what has changed, and for nothing else.

declare const api: WindowApi;
declare const overheard: () => string;

const PROFILES = 1_000;
const ID = 'profile-500';

// A busy machine takes its time to read so much.
test.describe.configure({ timeout: 240_000 });

let folder = '';
let secret = '';
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-many-'));
  secret = `test-${randomUUID()}`;
  for (const name of ['data', 'files']) mkdirSync(path.join(folder, name));
  for (let n = 0; n < 30; n += 1)
    writeFileSync(path.join(folder, 'files', `${String(n)}.raw`), randomBytes(2_000_000));
  const configuration = manyProfiles(PROFILES, {
    source: path.join(folder, 'files'),
    limits: { uploadKiB: 20_000, downloadKiB: null }, // restic tells no progress of what it does at once
    location: path.join(folder, 'repository'),
    passwordSecret: secret,
  });
  writeFileSync(path.join(folder, 'data', 'config.json'), JSON.stringify(configuration));
  app = await launchBellhop({
    data: path.join(folder, 'data'),
    requires: [path.join(import.meta.dirname, 'overhear.cjs')],
  });
  page = await app.firstWindow();
  await cards().first().waitFor({ timeout: 120_000 });
  await page.evaluate(async (name) => api.secrets.set(name, 'a password'), secret);
});

test.afterEach(async () => {
  await page.evaluate(async (name) => api.secrets.remove(name), secret);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const cards = () => page.getByRole('list', { name: 'Profiles' }).getByRole('article');

/** What main has answered and told so far: the name of each, and what it said. */
async function heard(): Promise<readonly { readonly name: string; readonly said: string }[]> {
  const lines = (await app.evaluate(() => overheard())).split('\n');
  return lines.map((line) => {
    const [name = '', ...said] = line.split(' ');
    return { name: name.replace('bellhop:', ''), said: said.join(' ') };
  });
}

test('a run with progress has no list asked for, and draws the cards that are seen', async () => {
  expect(await cards().count()).toBeLessThan(60);
  await expect.poll(async () => (await heard()).map(({ name }) => name)).toContain('app.doctor');
  const atStart = (await heard()).map(({ name }) => name);
  for (const once of ['profiles.list', 'app.doctor'])
    expect(atStart.filter((name) => name === once)).toEqual([once]);
  const made = await page.evaluate(async (id) => api.profiles.createRepository(id), ID);
  expect(made.ok).toBe(true);
  const before = (await heard()).length;

  const ended = await page.evaluate(async (id) => {
    const started = await api.runs.start(id, 'manual', 'backup');
    return started.ok ? api.runs.wait(started.value.id) : started;
  }, ID);
  expect(ended).toMatchObject({ ok: true, value: { run: { outcome: 'succeeded' } } });
  await page.getByRole('searchbox').fill('Documents 500');
  await expect(page.getByRole('article', { name: 'Documents 500' })).toContainText('succeeded');

  const since = (await heard()).slice(before);
  const said = (wanted: string) => since.filter(({ name }) => name === wanted);
  expect(said('progress').length).toBeGreaterThan(0);
  expect(said('profiles.list')).toEqual([]);
  expect(said('app.doctor')).toEqual([]);
  const some = said('profiles.some').map(({ said: list }) => JSON.parse(list) as unknown[]);
  expect(some.length).toBeGreaterThan(0);
  for (const answer of some) expect(answer).toHaveLength(1);
});
