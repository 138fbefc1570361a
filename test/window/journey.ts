import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startCatcher, type Caught, type CatcherAnswer } from '../../main/webhook/catcher.ts';
import { seedRepository } from '../real/seed-repository.ts';
import { launchBellhop } from './launch.ts';

/** A receiver on this machine that keeps what it is sent. */
export interface Receiver {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly caught: Caught[];
  /** What it answers at a path; 200 everywhere else. */
  readonly answers: Map<string, CatcherAnswer>;
  close(): Promise<void>;
}

/** Bellhop with an empty data folder, its window, and a receiver: what a spec begins with. */
export interface Journey {
  /** Of this one spec; `files` in it is what is backed up. */
  readonly folder: string;
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly receiver: Receiver;
  /** The repository's, unless a spec has one of its own. */
  readonly password: string;
}

/** Begins one, in an environment that differs from this process's by what is given. */
export async function beginJourney(
  env: Readonly<Record<string, string>> = {},
  requires: readonly string[] = [],
): Promise<Journey> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-window-'));
  mkdirSync(path.join(folder, 'files'));
  const receiver = await startReceiver();
  const app = await launchBellhop({ data: path.join(folder, 'data'), env, requires });
  const password = `pw-${randomUUID()}`;
  return { folder, app, page: await app.firstWindow(), receiver, password };
}

export async function endJourney({ folder, app, receiver }: Journey): Promise<void> {
  await app.close();
  await receiver.close();
  rmSync(folder, { recursive: true, force: true });
}

async function startReceiver(): Promise<Receiver> {
  const caught: Caught[] = [];
  const answers = new Map<string, CatcherAnswer>();
  const catcher = await startCatcher({
    port: 0,
    now: Date.now,
    onRequest: (request) => caught.push(request),
    answer: ({ url }) => answers.get(url) ?? { status: 200, body: 'thank you' },
  });
  if (!catcher.ok) throw new Error(catcher.failure.message);
  const { port, close } = catcher.value;
  return { url: `http://127.0.0.1:${String(port)}`, caught, answers, close };
}

/** Fills in the editor of a new profile up to the hooks. */
export async function describeProfile(
  { page, folder, ...journey }: Journey,
  password = journey.password,
): Promise<void> {
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Documents');
  await page.getByRole('textbox', { name: 'Folder path' }).fill(path.join(folder, 'files'));
  await page.getByRole('button', { name: 'Add folder' }).click();
  await page.getByRole('textbox', { name: 'Repository' }).fill(path.join(folder, 'repository'));
  await page.getByLabel('Password').fill(password);
}

const allMoments = [
  'before',
  'success',
  'warning',
  'failure',
  'cancelled',
  'skipped',
  'missed',
  'finally',
] as const;

/** Adds a hook and leaves it open; what it sends, and where, is still to be filled in. */
export async function addHook(
  { page }: Journey,
  name: string,
  moments: readonly (typeof allMoments)[number][],
): Promise<Locator> {
  await page.getByRole('button', { name: 'Add hook' }).click();
  await page.getByRole('article').last().getByRole('textbox', { name: 'Hook name' }).fill(name);
  const hook = page.getByRole('article', { name: `Hook ${name}` });
  for (const moment of allMoments) {
    const chip = hook.getByRole('checkbox', { name: moment, exact: true });
    await chip.setChecked(moments.includes(moment), { force: true });
  }
  return hook;
}

/** Fills in where a hook or a channel sends to; the secret stands in a header. */
export async function sendTo(
  form: Locator,
  { url, header }: { url: string; header?: { readonly name: string; readonly secret: string } },
): Promise<void> {
  await form.getByRole('combobox', { name: 'Method' }).selectOption('POST');
  await form.getByRole('textbox', { name: 'URL' }).fill(url);
  if (header === undefined) return;
  await form.getByRole('button', { name: 'Add header' }).click();
  await form.getByRole('textbox', { name: 'Header name' }).fill(header.name);
  await form.getByRole('switch', { name: 'Secret' }).setChecked(true, { force: true });
  await form.getByLabel('Header value').fill(header.secret);
}

/** Saves the open profile with a repository that is there already, as making one takes its time; goes home. */
export async function saveWithRepository({ page, folder, password }: Journey): Promise<void> {
  seedRepository(path.join(folder, 'repository'), password);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await goTo(page, 'Home');
}

/** Saves the open profile, makes its repository and goes home. */
export async function saveAndCreateRepository({ page }: Journey): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Create the repository' }).click();
  await expect(page.getByText('The repository has been created')).toBeVisible();
  await goTo(page, 'Home');
}

/** Opens a part of the editor that is folded at first. */
export async function unfold(page: Page, title: string): Promise<Locator> {
  const fields = page.getByRole('region', { name: title, exact: true });
  await fields.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  return fields;
}

export async function goTo(
  page: Page,
  screen: 'Home' | 'History' | 'Snapshots' | 'Channels' | 'Secrets' | 'Settings',
): Promise<void> {
  await page.getByRole('button', { name: screen, exact: true }).click();
  await page.locator('main:not([aria-busy])').waitFor();
}
