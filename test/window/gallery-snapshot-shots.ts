import type { Page } from 'playwright-core';
import type { Failure } from '../../preload/contract/result.ts';
import type { Run } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { emptyScene, type Scene } from './gallery-scene.ts';
import { afterTask, largeFolder, locked, withRepository } from './gallery-snapshots.ts';

/** A screen to draw: what main knows, and how a person comes there. */
export interface Shot {
  readonly name: string;
  readonly scene: Scene;
  readonly arrange: (page: Page) => Promise<void>;
}

/** The screens around snapshots, and the runs of other tasks than backups. */
export function snapshotShots(scene: Scene): readonly Shot[] {
  return [...lists(scene), ...looks(scene), ...restores(scene), ...runs(scene)];
}

const toSnapshots = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Snapshots', exact: true }).click();
};

const openSnapshot = async (page: Page): Promise<void> => {
  await toSnapshots(page);
  await page.locator('.snapshot-line').nth(1).click();
  await page.getByRole('row', { name: /^Documents/ }).waitFor();
};

const openDocuments = async (page: Page): Promise<void> => {
  await openSnapshot(page);
  await page.getByRole('row', { name: /^Documents/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /^notes.md/ }).waitFor();
};

const tick = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('row', { name }).locator('.tick-box').click();
};

function lists(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'snapshots',
      scene,
      arrange: async (page) => {
        await toSnapshots(page);
        await page.getByText('23 snapshots').waitFor();
      },
    },
    {
      name: 'snapshots-all',
      scene: withRepository(scene, {
        mounts: [{ profileId: 'documents', folder: '/home/ada/.cache/bellhop/mounts/documents' }],
      }),
      arrange: async (page) => {
        await toSnapshots(page);
        await page.getByRole('switch', { name: 'All in this repository' }).setChecked(true);
        await page.getByText('27 snapshots').waitFor();
        await page.getByLabel('Path, host, tag or id').fill('studio');
        await page.getByText('4 of 27').waitFor();
      },
    },
    {
      name: 'snapshots-none',
      scene: withRepository(scene, { own: [] }),
      arrange: async (page) => {
        await toSnapshots(page);
        await page.getByText('has no snapshot here yet').waitFor();
      },
    },
    {
      name: 'snapshots-no-profile',
      scene: emptyScene,
      arrange: async (page) => {
        await toSnapshots(page);
        await page.getByText('Snapshots are what backups leave behind').waitFor();
      },
    },
    {
      name: 'snapshots-locked',
      scene: withRepository(scene, {
        failure: locked,
        mountFailure: {
          kind: 'not-available',
          message: t('failuresRestore.noFuse'),
          hint: t('failuresRestore.noFuseHint'),
        },
      }),
      arrange: async (page) => {
        await toSnapshots(page);
        await page.getByRole('button', { name: 'Show as a folder' }).click();
        await page.getByText('Install fuse3').waitFor();
      },
    },
  ];
}

function looks(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'snapshot',
      scene,
      arrange: async (page) => {
        await openDocuments(page);
        await tick(page, /^scan-2/);
        await tick(page, /^Letters/);
      },
    },
    {
      name: 'snapshot-large',
      scene: withRepository(scene, { folders: largeFolder(24_018) }),
      arrange: async (page) => {
        await toSnapshots(page);
        await page.locator('.snapshot-line').first().click();
        await page.getByText('The first 500 of 24,018 entries').waitFor();
      },
    },
    {
      name: 'snapshot-file',
      scene,
      arrange: async (page) => {
        await openDocuments(page);
        await page.getByRole('button', { name: 'notes.md' }).click();
        await page.getByText('This is how it begins').waitFor();
        await page.getByRole('button', { name: 'Save…' }).click();
        await page.getByText('Saved to').waitFor();
      },
    },
    {
      name: 'snapshot-binary',
      scene,
      arrange: async (page) => {
        await openDocuments(page);
        await page.getByRole('button', { name: 'scan-2.pdf' }).click();
        await page.getByText('This file cannot be shown here').waitFor();
      },
    },
    {
      name: 'snapshot-search',
      scene,
      arrange: async (page) => {
        await openSnapshot(page);
        await page.getByLabel('Find by name').fill('budget');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Look in all snapshots' }).click();
        await page.getByText('12 places').waitFor();
      },
    },
    {
      name: 'snapshot-hit',
      scene,
      arrange: async (page) => {
        await openSnapshot(page);
        await page.getByLabel('Find by name').fill('budget');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: /^budget-2026/ }).click();
        await page.getByText('This file cannot be shown here').waitFor();
      },
    },
    {
      name: 'snapshot-changes',
      scene,
      arrange: async (page) => {
        await openSnapshot(page);
        await page.getByRole('tab', { name: 'What changed' }).click();
        await page.getByText('3 added').waitFor();
      },
    },
  ];
}

function restores(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'restore',
      scene,
      arrange: async (page) => {
        await page.getByRole('button', { name: 'More for Documents' }).click();
        await page.getByRole('menuitem', { name: 'Restore…' }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'restore-chosen',
      scene,
      arrange: async (page) => {
        await openDocuments(page);
        await tick(page, /^scan-2/);
        await tick(page, /^Letters/);
        await page.getByRole('button', { name: 'Restore these…' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
        await dialog.getByRole('button', { name: 'See what would happen' }).click();
        await dialog.getByText('would be written').waitFor();
      },
    },
    {
      name: 'restore-in-place',
      scene,
      arrange: async (page) => {
        await openDocuments(page);
        await page.getByRole('button', { name: 'Restore…' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('radio', { name: /^Back to where/ }).check();
        await dialog.getByRole('button', { name: 'More' }).click();
        await dialog.getByRole('switch', { name: /^Delete/ }).check();
        await dialog.getByRole('button', { name: 'See what would happen' }).click();
        await dialog.getByText('would be deleted').waitFor();
      },
    },
  ];
}

function runs(scene: Scene): readonly Shot[] {
  const open = async (page: Page): Promise<void> => {
    const card = page.getByRole('article', { name: 'Documents' });
    await card.getByRole('button', { name: /^(succeeded|failed)/ }).click();
    await page.getByRole('article', { name: 'Run of Documents' }).waitFor();
  };
  const partial = {
    outcome: 'warned',
    taskOutcome: 'warned',
    message: 'Restored, but 2 files could not be written.',
    exitCode: 1,
    problems: [
      { item: '/home/ada/Restored/Mail/INBOX/cur/1767950000', message: 'no space left on device' },
      { item: '/home/ada/Restored/Desktop/current', message: 'permission denied' },
    ],
    problemCount: 2,
  } as const;
  return [
    { name: 'run-restore', scene: afterTask(scene, 'restore', partial), arrange: open },
    { name: 'run-forget', scene: afterTask(scene, 'forget', {}), arrange: open },
    { name: 'run-check', scene: afterTask(scene, 'check', failedBy(damaged)), arrange: open },
    { name: 'run-drill', scene: afterTask(scene, 'drill', failedBy(differs)), arrange: open },
  ];
}

const damaged: Failure = {
  kind: 'repository-damaged',
  message: 'The check found 2 errors: some of what the repository holds is damaged.',
  hint: 'Do not prune it. Copy or restore what can still be read, look at the disk that it is on, then repair it with “restic repair index”.',
};

const differs: Failure = {
  kind: 'restore-differs',
  message: '1 of 20 restored files is not as it should be.',
  hint: 'See which in the run, check the repository with its data read, and look at the disk that it is on.',
};

function failedBy(failure: Failure): Partial<Run> {
  const { message } = failure;
  return { outcome: 'failed', taskOutcome: 'failed', failure, message, exitCode: 1 };
}
