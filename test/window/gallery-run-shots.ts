import type { Locator, Page } from 'playwright-core';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** A run's timeline with a row that has the focus, and each of its lists. */
export function runShots(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'run-row',
      scene,
      arrange: async (page) => {
        const run = await openRun(page, 'Documents', /^succeeded/);
        await run.getByRole('button', { name: 'ntfy' }).first().focus();
      },
    },
    {
      name: 'run-changes',
      scene: withOwnSnapshot(scene),
      arrange: async (page) => {
        const run = await openRun(page, 'Documents', /^succeeded/);
        await run.getByRole('tab', { name: /^Changes/ }).click();
        await run.getByText('added').first().waitFor();
        await showAtFoot(run.getByRole('tablist'));
      },
    },
    {
      name: 'run-warnings',
      scene: withProblems(scene),
      arrange: async (page) => {
        const run = await openRun(page, 'Documents', /^succeeded/);
        await run.getByRole('tab', { name: /^Warnings/ }).click();
        await showAtFoot(run.getByRole('tablist'));
      },
    },
    {
      name: 'run-log',
      scene,
      arrange: async (page) => {
        const run = await openRun(page, 'Documents', /^succeeded/);
        await run.getByRole('tab', { name: 'Log' }).click();
        await showAtFoot(run.getByRole('tablist'));
      },
    },
    {
      name: 'deliveries-by-error',
      scene,
      arrange: async (page) => {
        await page.getByRole('button', { name: 'History', exact: true }).click();
        await page.getByRole('button', { name: 'Deliveries', exact: true }).click();
        await page.getByLabel('Error').selectOption('connection refused');
        await page.getByText('1 delivery').waitFor();
      },
    },
  ];
}

async function openRun(page: Page, profile: string, outcome: RegExp): Promise<Locator> {
  const card = page.getByRole('article', { name: profile });
  await card.getByRole('button', { name: outcome }).click();
  return page.getByRole('article', { name: `Run of ${profile}` });
}

function showAtFoot(locator: Locator): Promise<void> {
  return locator.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
}

/** The run's snapshot is one of those that the repository holds. */
function withOwnSnapshot(scene: Scene): Scene {
  const [newest] = scene.repository.own;
  if (newest === undefined) throw new Error('withOwnSnapshot: no snapshot');
  return changeRun(scene, { snapshotId: newest.id });
}

function withProblems(scene: Scene): Scene {
  const denied = Array.from({ length: 9 }, (_, n) => {
    const item = `/home/ada/Documents/Mail/box-${String(n)}/index.db`;
    return { item, message: `open ${item}: permission denied` };
  });
  const item = '/home/ada/Documents/Scans/take-07.tiff';
  const broken = { item, message: `read ${item}: input/output error` };
  return changeRun(scene, { problems: [...denied, broken], problemCount: 214, exitCode: 3 });
}

function changeRun(scene: Scene, change: Partial<Scene['reports'][number]['run']>): Scene {
  const reports = scene.reports.map((report) =>
    report.run.id === 'run-good' ? { ...report, run: { ...report.run, ...change } } : report,
  );
  return { ...scene, reports };
}
