import type { Page } from 'playwright-core';
import type { WindowApi } from '../../preload/contract/api.ts';
import type { RunReport } from '../../preload/contract/run.ts';
import { emptyScene, type Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The made-up main as the page has it, for a shot that needs another answer of it. */
interface Shown {
  readonly api: { -readonly [N in keyof WindowApi]: WindowApi[N] };
}

const start: Scene = { ...emptyScene, vault: 'ready' };

const click = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

const continueTimes = async (page: Page, times: number): Promise<void> => {
  await click(page, 'Set up a backup');
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (let count = 0; count < times; count += 1) await click(page, 'Continue');
};

/** The guide to a first backup, step by step; it ends with a run of the scene. */
export function welcomeShots({ reports }: Scene): readonly Shot[] {
  const good = reports.find(({ run }) => run.outcome === 'succeeded');
  return [...answers(), ...(good === undefined ? [] : ends(good))];
}

function answers(): readonly Shot[] {
  return [
    {
      name: 'guide-what',
      scene: start,
      arrange: async (page) => {
        await continueTimes(page, 0);
        await page.getByText('see the list').click();
      },
    },
    {
      name: 'guide-where',
      scene: start,
      arrange: (page) => continueTimes(page, 1),
    },
    {
      name: 'guide-where-existing',
      scene: start,
      arrange: async (page) => {
        await click(page, 'Connect to a repository');
        await click(page, 'Continue');
        await page.getByLabel('Repository folder').waitFor();
        await page.evaluate(() => {
          const shown = window as unknown as Shown;
          shown.api.repositories = {
            ...shown.api.repositories,
            probe: async () => ({
              ok: false,
              failure: {
                kind: 'wrong-password',
                message: 'The password does not open this repository.',
                hint: 'It may have been changed on another machine. Type the new one.',
              },
            }),
          };
        });
        await page.getByLabel('Repository folder').fill('/media/ada/Backup/restic');
        await page.getByLabel('Password', { exact: true }).fill('open sesame');
        await click(page, 'Connect');
        await page.getByRole('alert').waitFor();
      },
    },
    {
      name: 'guide-when',
      scene: start,
      arrange: async (page) => {
        await continueTimes(page, 2);
        await page.getByRole('radio', { name: 'Every week' }).check({ force: true });
        await page.getByText('Next:').waitFor();
      },
    },
    { name: 'guide-tell', scene: start, arrange: (page) => continueTimes(page, 3) },
    {
      name: 'guide-tell-recipe',
      scene: start,
      arrange: async (page) => {
        await continueTimes(page, 3);
        await page.getByRole('button', { name: /^ntfy/ }).click();
        await page.getByRole('button', { name: 'Use ntfy' }).waitFor();
      },
    },
  ];
}

function ends(report: RunReport): readonly Shot[] {
  const begin = async (page: Page, ended: RunReport | null): Promise<void> => {
    await page.evaluate(
      ([run, answer]) => {
        const shown = window as unknown as Shown;
        shown.api.repositories = {
          ...shown.api.repositories,
          probe: async () => ({ ok: true, value: { state: 'none', version: null } }),
        };
        shown.api.runs = {
          ...shown.api.runs,
          start: async () => ({ ok: true, value: run }),
          wait: () =>
            answer === null
              ? new Promise(() => {})
              : Promise.resolve({ ok: true as const, value: answer }),
        };
      },
      [report.run, ended] as const,
    );
    await continueTimes(page, 3);
    await click(page, 'Back up, tell nobody');
    await page.getByRole('button', { name: 'Write recovery sheet…' }).waitFor();
  };
  return [
    { name: 'guide-go', scene: start, arrange: (page) => begin(page, null) },
    {
      name: 'guide-done',
      scene: start,
      arrange: async (page) => {
        await begin(page, report);
        await page.getByRole('heading', { name: 'Your first backup is done' }).waitFor();
      },
    },
  ];
}
