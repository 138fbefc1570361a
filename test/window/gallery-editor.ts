import type { Locator, Page } from 'playwright-core';
import type { WindowApi } from '../../preload/contract/api.ts';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The screens of the profile editor at full depth. */
export function editorShots(scene: Scene): readonly Shot[] {
  return [...sources(scene), ...repositories(scene), ...upkeep(scene), ...afterSaving(scene)];
}

/** The made-up main as the page has it, for a shot that needs another answer of it. */
interface Shown {
  readonly api: { -readonly [N in keyof WindowApi]: WindowApi[N] };
}

const click = async (page: Page | Locator, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

const atTop = (locator: Locator): Promise<void> =>
  locator.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    document.querySelector('main')?.scrollBy(0, -72);
  });

const edit = async (page: Page, profile: string): Promise<void> => {
  await click(page, `Edit ${profile}`);
  await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
};

const open = async (page: Page, title: string): Promise<Locator> => {
  const fields = page.getByRole('region', { name: title, exact: true });
  await fields.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  return fields;
};

const whereTo = (page: Page): Locator => page.getByRole('region', { name: 'Where to' });

const chooseKind = async (page: Page, kind: string): Promise<Locator> => {
  await click(page, 'New profile');
  await page.getByLabel('Kind of place').selectOption(kind);
  return whereTo(page);
};

function sources(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'editor-source',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        for (const name of ['Caches', 'node_modules']) {
          await page.getByRole('checkbox', { name }).setChecked(true, { force: true });
        }
        const more = await open(page, 'More to leave out');
        await more.getByRole('switch', { name: /CACHEDIR/ }).setChecked(true, { force: true });
        await more.getByRole('switch', { name: /nobackup/ }).setChecked(true, { force: true });
        await click(more, 'Choose a file');
        await more.getByText('/usr/local/bin/restic').waitFor();
        await more.getByLabel('Files larger than').fill('a lot');
        await click(page, 'Save');
        await more.getByText('Write a size such as').waitFor();
        await atTop(page.getByRole('region', { name: 'What to back up' }));
      },
    },
    {
      name: 'editor-source-more',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        const more = await open(page, 'More to leave out');
        await more.getByLabel('Files larger than').fill('500 MB');
        await atTop(more);
      },
    },
    {
      name: 'editor-estimate',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        const counted = page.getByRole('group', { name: 'What would be backed up' });
        await click(counted, 'Count what would be backed up');
        await counted.getByText('would be backed up.').waitFor();
        await atTop(counted);
      },
    },
    {
      name: 'editor-drop',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        await page.getByRole('list', { name: 'Folders' }).evaluate((list) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([], 'Pictures'));
          list.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true }));
        });
        await page.getByText('Drop files and folders here to back them up.').waitFor();
        await atTop(page.getByRole('region', { name: 'What to back up' }));
      },
    },
    {
      name: 'editor-undo',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        await click(page, 'Remove ntfy');
        await page.getByText('is removed.').waitFor();
        await atTop(page.getByRole('region', { name: 'Hooks' }));
      },
    },
    {
      name: 'editor-command',
      scene,
      arrange: async (page) => {
        await click(page, 'New profile');
        await page.getByRole('radio', { name: 'The output of a command' }).check({ force: true });
        await page.getByLabel('Program').fill('pg_dump');
        await click(page, 'Save');
        await page.getByText('Write a file name without').waitFor();
        await atTop(page.getByRole('region', { name: 'What to back up' }));
      },
    },
    {
      name: 'editor-options',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        await page.evaluate(() => {
          const shown = window as unknown as Shown;
          shown.api.profiles = {
            ...shown.api.profiles,
            save: async () => ({
              ok: false,
              failure: {
                kind: 'invalid-input',
                message:
                  'That cannot be done: profile.options.extraArguments: --json would change how restic speaks to Bellhop.',
                hint: 'Correct it and try again.',
              },
            }),
          };
        });
        const options = await open(page, 'How it is done');
        await options.getByLabel('Upload at most').fill('2 MiB/s');
        await options.getByLabel('Further arguments').fill('--json');
        await page.getByLabel('Password', { exact: true }).fill('open sesame');
        await click(page, 'Save');
        await options.getByText('--json would change').waitFor();
        await atTop(options);
      },
    },
  ];
}

function repositories(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'editor-s3',
      scene,
      arrange: async (page) => {
        const where = await chooseKind(page, 's3');
        await where.getByLabel('Endpoint').fill('https://s3.eu-central-003.backblazeb2.com');
        await where.getByLabel('Bucket', { exact: true }).fill('ada-backup');
        await where.getByLabel('Folder in the bucket').fill('laptop');
        await where.getByLabel('Key id').fill('003a7f');
        await where.getByLabel('Secret key').fill('very secret');
        await click(where, 'Generate one instead');
        await click(where, 'Test connection');
        await where.getByText('There is a repository').waitFor();
        await atTop(where);
      },
    },
    {
      name: 'editor-rest',
      scene,
      arrange: async (page) => {
        const where = await chooseKind(page, 'rest');
        await click(where, 'Generate one instead');
        await where.getByLabel('Address').fill('https://ada:pw@nas.example/');
        await click(where, 'Test connection');
        await where.getByText('Leave the password out').waitFor();
        await atTop(where);
      },
    },
    {
      name: 'editor-swift',
      scene,
      arrange: async (page) => {
        await atTop(await chooseKind(page, 'swift'));
      },
    },
    {
      name: 'editor-sftp-fails',
      scene,
      arrange: async (page) => {
        const where = await chooseKind(page, 'sftp');
        await page.evaluate(() => {
          const shown = window as unknown as Shown;
          shown.api.repositories = {
            ...shown.api.repositories,
            probe: async () => ({
              ok: false,
              failure: {
                kind: 'repository-unreachable',
                message: 'The repository cannot be reached.',
                hint: 'Check the network and that the server is on, then try it again.',
                details: 'ssh: connect to host nas.example port 22: No route to host',
              },
            }),
          };
        });
        await where.getByLabel('Server', { exact: true }).fill('nas.example');
        await where.getByLabel('Path on the server').fill('/srv/restic');
        await where.getByLabel('Password', { exact: true }).fill('open sesame');
        await click(where, 'Test connection');
        await where.getByText('cannot be reached').waitFor();
        await atTop(where);
      },
    },
    {
      name: 'editor-stored-repository',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        await atTop(whereTo(page));
      },
    },
    {
      name: 'editor-keys',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        const keys = await open(page, 'Keys');
        await keys.getByLabel('New password', { exact: true }).fill('one');
        await keys.getByLabel('The new password again').fill('two');
        await click(keys, 'Change the password');
        await click(keys, 'Show the keys');
        await keys.getByRole('cell', { name: 'ada on laptop' }).waitFor();
        await click(page, 'Write recovery sheet…');
        await page.getByText('The recovery sheet is at').waitFor();
        await atTop(page.getByRole('button', { name: 'Write recovery sheet…' }));
      },
    },
  ];
}

function upkeep(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'editor-forget',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        const kept = await open(page, 'Old snapshots');
        await kept.getByRole('switch').setChecked(true, { force: true });
        await kept.getByLabel('Every one').fill('2 weeks');
        await kept.getByLabel('Always keep').fill('keep');
        await atTop(kept);
      },
    },
    {
      name: 'editor-keep-calendar',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        const kept = await open(page, 'Old snapshots');
        await kept.getByRole('switch').setChecked(true, { force: true });
        await click(kept, 'See a year from now');
        await kept.getByRole('table').waitFor();
        await atTop(kept.getByRole('group', { name: 'Calendar' }));
      },
    },
    {
      name: 'editor-forget-preview',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        const kept = await open(page, 'Old snapshots');
        await kept.getByRole('switch').setChecked(true, { force: true });
        await click(kept, 'See what would go');
        await kept.getByText('would be forgotten').waitFor();
        await atTop(kept.getByRole('group', { name: 'Preview' }));
      },
    },
    {
      name: 'editor-upkeep',
      scene,
      arrange: async (page) => {
        await edit(page, 'Documents');
        const warnings = await open(page, 'Warnings');
        await warnings.getByLabel('Days without').fill('3');
        const tasks = await open(page, 'Other tasks');
        const check = tasks.getByRole('group', { name: 'Check the repository' });
        await click(check, 'Add a schedule');
        await check.getByRole('radio', { name: 'Weekly' }).check({ force: true });
        await check
          .getByRole('switch', { name: 'After successful backups' })
          .setChecked(true, { force: true });
        await check.getByLabel('How much data').fill('5%');
        await atTop(tasks);
      },
    },
  ];
}

function afterSaving(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'editor-saved',
      scene,
      arrange: async (page) => {
        await page.evaluate(() => {
          const shown = window as unknown as Shown;
          shown.api.profiles = {
            ...shown.api.profiles,
            access: async () => ({
              ok: true,
              value: {
                looked: 4_120,
                isComplete: true,
                unreadable: ['/home/ada/Documents/.private', '/home/ada/Documents/root.key'],
                unreadableCount: 2,
                missingRights: [
                  {
                    kind: 'full-disk-access',
                    message: 'Bellhop has no Full Disk Access.',
                    hint: 'Grant it in the system settings, then start Bellhop again.',
                    hasSettingsPage: true,
                  },
                ],
              },
            }),
          };
        });
        const where = await chooseKind(page, 'local');
        await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Letters');
        await page.getByLabel('Folder path').fill('/home/ada/Documents');
        await click(page, 'Add folder');
        await where.getByLabel('Repository folder').fill('/media/usb/restic');
        await click(where, 'Generate one instead');
        await click(page, 'Save');
        await page.getByText('cannot be read.').waitFor();
      },
    },
  ];
}
