import type { Locator, Page } from 'playwright-core';
import type { CurlOutcome } from '../../preload/contract/api.ts';
import type { CatcherState } from '../../preload/contract/catcher.ts';
import { newDestination } from '../../renderer/screens/destination/to-destination-form.ts';
import { galleryNow } from './gallery-now.ts';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

const secret = 'hook-3f1a90c2-authorization';

/** What a pasted command is read as. */
export const aCurl: CurlOutcome = {
  destination: {
    ...newDestination,
    url: 'https://chat.example/api/v2/rooms/backups/messages',
    headers: [
      { name: 'Authorization', value: `{{secret "${secret}"}}` },
      { name: 'Content-Type', value: 'application/json' },
    ],
    body: { kind: 'template', format: 'json', text: '{"text": "The backup is done."}' },
  },
  secrets: [{ name: secret, where: 'the header Authorization' }],
  notes: [
    '-L was left out: Bellhop follows no redirects. Use the address that the receiver answers at.',
    'Left out, as only about what curl shows or keeps: -s, -S.',
  ],
};

/** A catcher that has met a test and something longer. */
export const aCatcher: CatcherState = {
  url: 'http://127.0.0.1:41234',
  requests: [
    {
      receivedAt: new Date(galleryNow).toISOString(),
      method: 'POST',
      url: '/api/v2/rooms/backups/messages',
      headers: [
        { name: 'authorization', value: '•••' },
        { name: 'content-type', value: 'application/json' },
        { name: 'user-agent', value: 'Bellhop/0.1.0' },
      ],
      body: '{"text":"The backup is done.","run":{"outcome":"succeeded","files":1204}}',
      truncated: false,
    },
    {
      receivedAt: new Date(galleryNow).toISOString(),
      method: 'PUT',
      url: `/${'long-'.repeat(60)}`,
      headers: [],
      body: 'Dear Ada',
      truncated: true,
    },
  ],
};

/** The tools of a hook's editor: paste curl, check a signature, catch what is sent. */
export function hookToolShots(
  scene: Scene,
  openHook: (page: Page, name: string) => Promise<Locator>,
  showAtTop: (locator: Locator) => Promise<void>,
): readonly Shot[] {
  const paste = async (page: Page): Promise<Locator> => {
    await page.getByRole('button', { name: 'Edit Documents', exact: true }).click();
    await page.getByRole('button', { name: 'From a curl command…' }).click();
    const tool = page.getByRole('region', { name: 'From a curl command' });
    await showAtTop(tool);
    return tool;
  };
  return [
    {
      name: 'hook-curl',
      scene,
      arrange: async (page) => {
        await paste(page);
      },
    },
    {
      name: 'hook-curl-read',
      scene,
      arrange: async (page) => {
        const tool = await paste(page);
        await tool.getByLabel('curl command').fill('curl …');
        await tool.getByRole('button', { name: 'Read it' }).click();
        await tool.getByRole('list', { name: 'Notes' }).waitFor();
      },
    },
    {
      name: 'hook-verify',
      scene,
      arrange: async (page) => {
        const hook = await openHook(page, 'ntfy');
        await hook.getByRole('button', { name: /^More/ }).click();
        await hook.getByLabel('Signed').selectOption('standard-webhooks');
        const snippet = hook.getByRole('region', { name: 'How the receiver checks it' });
        await showAtTop(snippet);
        await snippet.getByRole('tab', { name: 'Python' }).click();
        await snippet.getByRole('button', { name: 'Copy code' }).click();
      },
    },
    {
      name: 'hook-catcher',
      scene,
      arrange: async (page) => {
        const hook = await openHook(page, 'ntfy');
        const catcher = hook.getByRole('region', { name: 'Request catcher' });
        await catcher.getByRole('switch').setChecked(true, { force: true });
        await catcher.getByRole('list', { name: 'What arrived' }).waitFor();
        await showAtTop(catcher);
      },
    },
  ];
}
