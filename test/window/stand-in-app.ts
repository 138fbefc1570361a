import { expect, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRealElectron, launchApp } from './launch.ts';

/** What the preload of the stand-in's small app exposes, as far as specs call it. */
export interface FixtureApi {
  add(left: number, right: number): Promise<number>;
  echo(value: unknown): Promise<unknown>;
  values(): Promise<Readonly<Record<string, unknown>>>;
  count(): Promise<number>;
  fail(): Promise<never>;
  heard(): Promise<unknown>;
  greet(name: string): void;
  onSecondInstance(listener: (times: number) => void): void;
  multiply(left: number, right: number): number;
  readonly preload: { readonly requireFs: string; readonly nested: { readonly list: number[] } };
}

interface Fixture {
  /** The data folder of this one spec. */
  readonly data: string;
  /** The small app, running on the stand-in and showing its window. */
  readonly app: ElectronApplication;
  readonly page: Page;
}

export const standInFolder = path.resolve(import.meta.dirname, '../stand-in');
export const fixtureFolder = path.join(standInFolder, 'fixture-app');

/** A spec of the stand-in itself, each with a small app of its own; on real Electron it is skipped. */
export const test = base.extend<Fixture>({
  // Playwright reads what a fixture needs from this pattern, so it has to be one.
  // oxlint-disable-next-line no-empty-pattern -- see above
  data: async ({}, use) => {
    test.skip(isRealElectron, 'this proves the stand-in, and real Electron is what runs here');
    const data = mkdtempSync(path.join(tmpdir(), 'stand-in-data-'));
    await use(data);
    rmSync(data, { recursive: true });
  },
  app: async ({ data }, use) => {
    const app = await launchApp(fixtureFolder, { data });
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading')).toHaveText('Fixture');
    // It is shown when it is loaded: before, its script may not hear a click yet.
    const window = await app.browserWindow(page);
    await expect.poll(() => window.evaluate((each) => each.isVisible())).toBe(true);
    await use(page);
  },
});
