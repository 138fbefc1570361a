import type { Locator, Page } from 'playwright-core';
import type { WindowApi } from '../../preload/contract/api.ts';
import type { ShownRequest } from '../../preload/contract/delivery.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The made-up main as the page has it, for a shot that needs another answer of it. */
interface Shown {
  readonly api: { -readonly [N in keyof WindowApi]: WindowApi[N] };
}

const items = Array.from({ length: 120 }, (_, n) => ({
  path: `/home/ada/Documents/letters/2026/${String(n)}.odt`,
  bytes: n * 1_024,
}));

const long: Result<ShownRequest> = {
  ok: true,
  value: {
    method: 'POST',
    url: `https://ntfy.example/backups?title=${'Lofoten%20'.repeat(30)}`,
    headers: [
      { name: 'X-Summary', value: 'All is well on the islands, and nothing was lost. '.repeat(12) },
      { name: 'X-Digest', value: '0123456789abcdef'.repeat(24) },
      { name: 'User-Agent', value: 'Bellhop/0.1.0' },
    ],
    body: JSON.stringify({ items }),
  },
};

const broken: Result<ShownRequest> = {
  ok: false,
  failure: {
    kind: 'invalid-input',
    message: 'Hook “ntfy”: the header “Title” cannot be made. There is no function “uppercas”.',
    hint: 'Did you mean “uppercase”?',
  },
};

const answering = (page: Page, answer: Result<ShownRequest>): Promise<void> =>
  page.evaluate((given) => {
    const shown = window as unknown as Shown;
    shown.api.hooks = { ...shown.api.hooks, preview: async () => given };
  }, answer);

/** A hook's editor where it is hard: long messages, broken templates, templates of one line. */
export function hookShots(
  scene: Scene,
  openHook: (page: Page, name: string) => Promise<Locator>,
  showAtTop: (locator: Locator) => Promise<void>,
): readonly Shot[] {
  const preview = async (page: Page, answer: Result<ShownRequest>): Promise<Locator> => {
    await answering(page, answer);
    const hook = await openHook(page, 'ntfy');
    return hook.getByRole('complementary', { name: 'What will be sent' });
  };
  const lineIn = (hook: Locator, name: string): Locator =>
    hook.locator('[contenteditable=true]').and(hook.getByRole('textbox', { name }));
  return [
    {
      name: 'hook-preview-long',
      scene,
      arrange: async (page) => {
        await showAtTop(await preview(page, long));
      },
    },
    {
      name: 'hook-preview-broken',
      scene,
      arrange: async (page) => {
        const hook = await openHook(page, 'ntfy');
        await answering(page, broken);
        await hook.getByRole('tab', { name: 'before' }).click();
        await hook.getByText('cannot be made').waitFor();
        await showAtTop(hook.getByRole('complementary', { name: 'What will be sent' }));
      },
    },
    {
      name: 'hook-url-words',
      scene,
      arrange: async (page) => {
        const hook = await openHook(page, 'ntfy');
        await lineIn(hook, 'URL').click();
        await page.keyboard.press('End');
        await page.keyboard.type('?run={{run.o');
        await page.getByRole('listbox').getByText('run.outcome').waitFor();
        await page.locator('.cm-completionInfo').waitFor();
      },
    },
    {
      name: 'hook-headers',
      scene,
      arrange: async (page) => {
        const hook = await openHook(page, 'ntfy');
        const add = async (name: string, value: string): Promise<void> => {
          await hook.getByRole('button', { name: 'Add header' }).click();
          await hook.getByRole('textbox', { name: 'Header name' }).last().fill(name);
          const field = hook.getByLabel('Header value').last();
          if (value !== '') await field.fill(value);
        };
        await add('X-Where', 'Bearer 0123456789abcdef');
        await add('X-Api-Key', '');
        await showAtTop(hook.getByRole('group', { name: 'Headers' }));
      },
    },
    {
      name: 'channel-catcher',
      scene,
      arrange: async (page) => {
        await page.getByRole('button', { name: 'Channels', exact: true }).click();
        await page.getByRole('button', { name: 'New channel' }).click();
        const catcher = page.getByRole('region', { name: 'Request catcher' });
        await catcher.getByRole('switch').setChecked(true, { force: true });
        await page.getByRole('button', { name: 'Send a test' }).waitFor();
        await page.getByRole('group', { name: 'Request', exact: true }).waitFor();
        await showAtTop(page.getByRole('complementary', { name: 'What will be sent' }));
      },
    },
  ];
}
