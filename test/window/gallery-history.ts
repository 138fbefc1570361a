import type { Page } from 'playwright-core';
import type { Failure } from '../../preload/contract/result.ts';
import { endedRun, failedRun } from './gallery-runs.ts';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

const unreachable: Failure = {
  kind: 'repository-unreachable',
  message: 'The repository cannot be reached.',
  hint: 'Check the network.',
};

const RUNS = 400;
const HOUR_MS = 3_600_000;

/** The list of runs: narrowed, empty-handed, and long. */
export function historyShots(scene: Scene): readonly Shot[] {
  const long = withManyRuns(scene);
  return [
    {
      name: 'history-filtered',
      scene: long,
      arrange: async (page) => {
        await openHistory(page);
        await page.getByLabel('Profile', { exact: true }).selectOption('Photos');
        await page.getByLabel('Outcome').selectOption('all with problems');
        await page.getByRole('button', { name: 'Show all' }).waitFor();
      },
    },
    {
      name: 'history-none',
      scene: long,
      arrange: async (page) => {
        await openHistory(page);
        await page.getByLabel('Text in a run').fill('nobody says this');
        await page.getByText('No run matches.').waitFor();
      },
    },
    {
      name: 'history-long',
      scene: long,
      arrange: async (page) => {
        await openHistory(page);
        await page.getByRole('list', { name: 'Runs' }).getByRole('button').first().focus();
        for (let press = 0; press < 6; press += 1) await page.keyboard.press('PageDown');
      },
    },
    {
      name: 'history-long-open',
      scene: long,
      arrange: async (page) => {
        await openHistory(page);
        await page.getByRole('list', { name: 'Runs' }).getByRole('button').first().focus();
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageDown');
        await page.keyboard.press('Enter');
        await page.getByRole('article', { name: /^Run of/ }).waitFor();
      },
    },
  ];
}

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
}

function withManyRuns(scene: Scene): Scene {
  const newest = Date.parse(scene.reports[0]?.run.createdAt ?? '2026-03-18T07:00:00Z');
  const older = Array.from({ length: RUNS }, (_, n) => {
    const from = new Date(newest - (n + 5) * 3 * HOUR_MS).toISOString();
    const to = new Date(Date.parse(from) + (20 + (n % 50)) * 1_000).toISOString();
    const profile =
      n % 2 === 0 ? (['documents', 'Documents'] as const) : (['photos', 'Photos'] as const);
    const run =
      n % 13 === 5
        ? failedRun(`old-${String(n)}`, profile, from, unreachable)
        : endedRun(`old-${String(n)}`, profile, from, to);
    return { run, deliveries: [] };
  });
  const reports = [...scene.reports, ...older].toSorted((one, other) =>
    other.run.createdAt.localeCompare(one.run.createdAt),
  );
  return { ...scene, reports };
}
