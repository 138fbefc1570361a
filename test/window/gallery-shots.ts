import type { Locator, Page } from 'playwright-core';
import { codeShots } from './gallery-code.ts';
import { editorShots } from './gallery-editor.ts';
import { emptyScene, fullScene } from './gallery-scene.ts';
import { healthShots } from './gallery-health-shots.ts';
import { homeShots } from './gallery-home.ts';
import { historyShots } from './gallery-history.ts';
import { runShots } from './gallery-run-shots.ts';
import { hookShots } from './gallery-hook-shots.ts';
import { hookToolShots } from './gallery-hook-tools.ts';
import { galleryNow } from './gallery-now.ts';
import { scheduleShots } from './gallery-schedules.ts';
import { settingsShots } from './gallery-settings.ts';
import { snapshotShots, type Shot } from './gallery-snapshot-shots.ts';
import { welcomeShots } from './gallery-welcome.ts';
import { withUpkeep } from './gallery-upkeep.ts';

const scene = fullScene(galleryNow);
const click = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

const showAtTop = (locator: Locator): Promise<void> =>
  locator.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    document.querySelector('main')?.scrollBy(0, -72);
  });
const openHook = async (page: Page, name: string): Promise<Locator> => {
  await click(page, 'Edit Documents');
  const hook = page.getByRole('article', { name: `Hook ${name}` });
  await hook.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await hook.getByRole('group', { name: 'Request' }).first().waitFor();
  return hook;
};
const unfold = async (page: Page, profile: string, title: string): Promise<Locator> => {
  await click(page, `Edit ${profile}`);
  const fields = page.getByRole('region', { name: title, exact: true });
  await fields.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  return fields;
};
const openDelivery = async (page: Page, name: string): Promise<Locator> => {
  const card = page.getByRole('article', { name: 'Documents' });
  await card.getByRole('button', { name: /^succeeded/ }).click();
  const delivery = page.getByRole('article', { name, exact: true });
  await delivery.getByRole('button').first().click();
  await delivery.getByRole('button', { name: 'Copy as curl' }).waitFor();
  return delivery;
};

const resticprofile = `version = "1"

[home]
repository = "/media/backup/laptop"
password-file = "password.txt"
[home.backup]
source = ["/home/ada/Documents", "/home/ada/Pictures"]
schedule = "daily"

[server]
inherit = "home"
repository = "rest:https://nas.example/ada"
run-before = "pg_dump --file /srv/dump.sql"
`;

/** Every screen and every state of it that is worth a look. */
export const shots: readonly Shot[] = [
  { name: 'home', scene, arrange: async () => {} },
  { name: 'home-empty', scene: emptyScene, arrange: async () => {} },
  {
    name: 'home-import',
    scene: emptyScene,
    arrange: async (page) => {
      await click(page, 'Import');
      await page.getByRole('textbox', { name: 'Or paste its text' }).fill(resticprofile);
      await click(page, 'Preview');
      await page.getByRole('heading', { name: '2 profiles would be imported' }).waitFor();
    },
  },
  {
    name: 'home-delete',
    scene,
    arrange: async (page) => {
      await click(page, 'More for Documents');
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'editor-new',
    scene,
    arrange: async (page) => {
      await click(page, 'New profile');
      await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
      await click(page, 'Save');
      await page.getByText('Give the profile a name.').waitFor();
    },
  },
  {
    name: 'editor',
    scene,
    arrange: async (page) => {
      await click(page, 'Edit Documents');
      await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    },
  },
  {
    name: 'editor-folded',
    scene: withUpkeep(scene),
    arrange: async (page) => {
      await click(page, 'Edit Music');
      await showAtTop(page.getByRole('region', { name: 'Copies' }));
    },
  },
  {
    name: 'editor-labels',
    scene: withUpkeep(scene),
    arrange: async (page) => {
      const labels = await unfold(page, 'Music', 'Tags and variables');
      await labels.getByLabel('Variable name').last().fill('OWNER');
      await click(page, 'Save');
      await labels.getByText('This name is there twice.').first().waitFor();
      await showAtTop(labels);
    },
  },
  {
    name: 'editor-labels-mended',
    scene: withUpkeep(scene),
    arrange: async (page) => {
      const labels = await unfold(page, 'Music', 'Tags and variables');
      await labels.getByLabel('Variable name').last().fill('OWNER');
      await click(page, 'Save');
      await labels.getByText('This name is there twice.').first().waitFor();
      await labels.getByLabel('Variable name').last().fill('HOME');
      await labels.getByText('This name is there twice.').waitFor({ state: 'detached' });
      await page.getByLabel('Password', { exact: true }).fill('open sesame');
      await click(page, 'Save');
      await page.getByText('Saved', { exact: true }).waitFor();
      await showAtTop(labels);
    },
  },
  {
    name: 'editor-copies',
    scene: withUpkeep(scene),
    arrange: async (page) => {
      await showAtTop(await unfold(page, 'Music', 'Copies'));
    },
  },
  {
    name: 'editor-copies-new',
    scene,
    arrange: async (page) => {
      const copies = await unfold(page, 'Documents', 'Copies');
      await copies.getByRole('switch').setChecked(true, { force: true });
      await click(page, 'Save');
      await copies.getByText('Say where the repository is.').waitFor();
      await showAtTop(copies);
    },
  },
  {
    name: 'editor-retention',
    scene,
    arrange: async (page) => {
      const kept = await unfold(page, 'Documents', 'Old snapshots');
      await kept.getByRole('switch').setChecked(true, { force: true });
      for (const kind of ['Daily', 'Weekly', 'Monthly']) await kept.getByLabel(kind).fill('0');
      await click(page, 'Save');
      await kept.getByText('Keep at least one snapshot').waitFor();
      await showAtTop(kept);
    },
  },
  {
    name: 'editor-retention-mended',
    scene,
    arrange: async (page) => {
      const kept = await unfold(page, 'Documents', 'Old snapshots');
      await kept.getByRole('switch').setChecked(true, { force: true });
      for (const kind of ['Daily', 'Weekly', 'Monthly']) await kept.getByLabel(kind).fill('0');
      await click(page, 'Save');
      await kept.getByLabel('Yearly').fill('2');
      await kept.getByText('Keep at least one snapshot').waitFor({ state: 'detached' });
      await click(page, 'Save');
      await page.getByText('Saved', { exact: true }).waitFor();
      await showAtTop(kept);
    },
  },
  {
    name: 'editor-tasks',
    scene: withUpkeep(scene),
    arrange: async (page) => {
      await showAtTop(await unfold(page, 'Music', 'Other tasks'));
    },
  },
  {
    name: 'editor-tasks-refused',
    scene: withUpkeep(scene),
    arrange: async (page) => {
      const kept = await unfold(page, 'Music', 'Old snapshots');
      await kept.getByRole('switch').setChecked(false, { force: true });
      const tasks = page.getByRole('region', { name: 'Other tasks' });
      await tasks.getByRole('button', { name: /^Other tasks/ }).click();
      await tasks.getByText('as long as all snapshots are kept').waitFor();
      await showAtTop(kept);
    },
  },
  {
    name: 'editor-hook',
    scene,
    arrange: async (page) => {
      await click(page, 'Edit Documents');
      const hook = page.getByRole('article', { name: 'Hook ntfy' });
      await hook.getByRole('button', { name: /^ntfy/ }).click();
      await hook.getByRole('group', { name: 'Request' }).waitFor();
      await hook.getByRole('textbox', { name: 'URL' }).scrollIntoViewIfNeeded();
      await hook.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
        document.querySelector('main')?.scrollBy(0, -64);
      });
    },
  },
  {
    name: 'editor-hook-more',
    scene,
    arrange: async (page) => {
      const hook = await openHook(page, 'ntfy');
      const more = hook.getByRole('region', { name: 'More' });
      await more.getByRole('button', { name: /^More/ }).click();
      await more.getByLabel('If it does not arrive').selectOption('own');
      await more.getByLabel('Its text must').selectOption('json');
      await more.getByLabel('Signed').selectOption('hmac-sha256');
      await more.getByRole('switch', { name: /certificate/ }).setChecked(false, { force: true });
      await click(page, 'Save');
      await more.getByText('Write a path such as result.ok.').waitFor();
      await showAtTop(more);
    },
  },
  {
    name: 'editor-hook-body',
    scene,
    arrange: async (page) => {
      const hook = await openHook(page, 'ntfy');
      await hook.getByText('Did you mean “run.outcome”?').waitFor();
      await showAtTop(hook.getByRole('group', { name: 'Headers' }));
    },
  },
  ...codeShots(scene, openHook, showAtTop),
  ...hookShots(scene, openHook, showAtTop),
  {
    name: 'editor-hook-test',
    scene,
    arrange: async (page) => {
      const hook = await openHook(page, 'Healthchecks');
      await hook.getByRole('button', { name: 'Send a test' }).click();
      const result = hook.getByRole('status', { name: 'Result of the test' });
      await result.waitFor();
      await showAtTop(hook.getByRole('complementary'));
    },
  },
  {
    name: 'editor-hook-channel',
    scene,
    arrange: async (page) => {
      await showAtTop(await openHook(page, 'Pager'));
    },
  },
  {
    name: 'recipes',
    scene,
    arrange: async (page) => {
      await click(page, 'Edit Documents');
      await click(page, 'From a recipe…');
      await showAtTop(page.getByRole('region', { name: 'Recipes' }));
    },
  },
  {
    name: 'recipe',
    scene,
    arrange: async (page) => {
      await click(page, 'Edit Documents');
      await click(page, 'From a recipe…');
      const recipes = page.getByRole('region', { name: 'Recipes' });
      await recipes.getByRole('button', { name: /^ntfy/ }).click();
      await click(page, 'Use ntfy');
      await page.getByText('This is needed.').first().waitFor();
      await showAtTop(page.getByRole('region', { name: 'Recipes' }));
    },
  },
  {
    name: 'channels',
    scene,
    arrange: async (page) => {
      await click(page, 'Channels');
      await click(page, 'Remove ntfy');
      await click(page, 'Remove channel');
      await page.getByText('is still used').waitFor();
    },
  },
  {
    name: 'channels-empty',
    scene: emptyScene,
    arrange: async (page) => {
      await click(page, 'Channels');
    },
  },
  {
    name: 'channel',
    scene,
    arrange: async (page) => {
      await click(page, 'Channels');
      await click(page, 'Edit ntfy');
      await page.getByRole('group', { name: 'Request' }).waitFor();
    },
  },
  {
    name: 'channel-new',
    scene,
    arrange: async (page) => {
      await click(page, 'Channels');
      await click(page, 'New channel');
      await page.getByRole('textbox', { name: 'Channel name' }).waitFor();
    },
  },
  {
    name: 'home-notices',
    scene: {
      ...scene,
      notices: [
        {
          kind: 'hook-recovered',
          profileId: 'documents',
          hook: 'Healthchecks',
          message: 'It works again, after 3 days.',
        },
        {
          kind: 'hook-disabled',
          profileId: 'documents',
          hook: 'ntfy',
          message: 'The receiver asked for no more messages (410): the hook is switched off.',
          hookId: 'hook-ntfy',
        },
      ],
    },
    arrange: async (page) => {
      await page.getByText('The receiver asked').waitFor();
    },
  },
  {
    name: 'settings-hooks',
    scene,
    arrange: async (page) => {
      await click(page, 'Settings');
      await page.getByLabel('Proxy').selectOption('url');
      await showAtTop(page.getByRole('heading', { name: 'Hooks' }));
    },
  },
  {
    name: 'run',
    scene,
    arrange: async (page) => {
      const card = page.getByRole('article', { name: 'Documents' });
      await card.getByRole('button', { name: /^succeeded/ }).click();
      await page.getByRole('tab', { name: 'Deliveries' }).waitFor();
    },
  },
  {
    name: 'run-delivery',
    scene,
    arrange: async (page) => {
      const card = page.getByRole('article', { name: 'Documents' });
      await card.getByRole('button', { name: /^succeeded/ }).click();
      const delivery = page.getByRole('article', { name: 'Delivery ntfy, success' });
      await delivery.getByRole('button').first().click();
      await delivery.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    },
  },
  {
    name: 'run-edit',
    scene,
    arrange: async (page) => {
      const delivery = await openDelivery(page, 'Delivery Healthchecks, finally');
      await delivery.getByRole('button', { name: 'Edit and send again' }).click();
      await delivery.getByRole('button', { name: 'Send the copy' }).click();
      await delivery.getByText('Sent as a copy').waitFor();
      await showAtTop(delivery);
    },
  },
  {
    name: 'run-local',
    scene,
    arrange: async (page) => {
      const delivery = await openDelivery(page, 'Delivery Pause the database, before');
      await delivery.getByRole('button', { name: 'Copy as curl' }).click();
      await delivery.getByText('on the clipboard').waitFor();
      await showAtTop(delivery);
    },
  },
  {
    name: 'run-failed-delivery',
    scene,
    arrange: async (page) => {
      await showAtTop(await openDelivery(page, 'Delivery Family chat, success'));
    },
  },
  {
    name: 'run-export',
    scene,
    arrange: async (page) => {
      await openDelivery(page, 'Delivery Pager, success');
      await click(page, 'Export the deliveries');
      await page.getByRole('menuitem', { name: 'Save as HAR' }).waitFor();
    },
  },
  {
    name: 'run-live',
    scene,
    arrange: async (page) => {
      const card = page.getByRole('article', { name: 'Photos' });
      await card.getByRole('button', { name: /^running/ }).click();
      await page.getByRole('tab', { name: 'Deliveries' }).waitFor();
    },
  },
  {
    name: 'history',
    scene,
    arrange: async (page) => {
      await click(page, 'History');
    },
  },
  {
    name: 'history-open',
    scene,
    arrange: async (page) => {
      await click(page, 'History');
      await page.getByRole('button', { name: /Music/ }).click();
      await page.getByRole('tab', { name: 'Deliveries' }).waitFor();
    },
  },
  {
    name: 'deliveries',
    scene,
    arrange: async (page) => {
      await click(page, 'History');
      await click(page, 'Deliveries');
      await page.getByText('9 deliveries').waitFor();
    },
  },
  {
    name: 'deliveries-found',
    scene,
    arrange: async (page) => {
      await click(page, 'History');
      await click(page, 'Deliveries');
      await page.getByLabel('State').selectOption('failed');
      const delivery = page.getByRole('article', { name: 'Delivery Family chat, success' });
      await page.getByText('1 delivery').waitFor();
      await delivery.getByRole('button').first().click();
    },
  },
  {
    name: 'deliveries-none',
    scene,
    arrange: async (page) => {
      await click(page, 'History');
      await click(page, 'Deliveries');
      await page.getByLabel('Text in the request or the answer').fill('nobody says this');
      await page.getByText('No delivery matches.').waitFor();
    },
  },
  ...historyShots(scene),
  ...runShots(scene),
  ...editorShots(scene),
  ...hookToolShots(scene, openHook, showAtTop),
  ...snapshotShots(scene),
  ...healthShots(scene),
  ...homeShots(scene),
  ...scheduleShots(scene),
  ...welcomeShots(scene),
  ...settingsShots(scene),
  {
    name: 'secrets',
    scene,
    arrange: async (page) => {
      await click(page, 'Secrets');
      const row = page.getByRole('article', { name: 'old-token' });
      await row.getByRole('button', { name: 'Set a new value' }).click();
    },
  },
  {
    name: 'settings',
    scene,
    arrange: async (page) => {
      await click(page, 'Settings');
    },
  },
];
