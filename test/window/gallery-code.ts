import type { Locator, Page } from 'playwright-core';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The editor of a template: what it offers, and a body that is not JSON any more. */
export function codeShots(
  scene: Scene,
  openHook: (page: Page, name: string) => Promise<Locator>,
  showAtTop: (locator: Locator) => Promise<void>,
): readonly Shot[] {
  const write = async (page: Page, text: string): Promise<Locator> => {
    const hook = await openHook(page, 'ntfy');
    const rich = hook.locator('[contenteditable=true]');
    await rich.and(hook.getByRole('textbox', { name: 'Template' })).click();
    await showAtTop(hook.getByRole('group', { name: 'Headers' }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
    return hook;
  };
  return [
    {
      name: 'editor-hook-words',
      scene,
      arrange: async (page) => {
        await write(
          page,
          '{\n  {{!-- for the phone --}}\n  "said": "{{truncate summary 80}} {{run',
        );
        await page.keyboard.type('.');
        await page.getByRole('listbox').getByText('run.outcome').waitFor();
        await page.keyboard.press('ArrowDown');
        await page.locator('.cm-completionInfo').waitFor();
      },
    },
    {
      name: 'editor-hook-json',
      scene,
      arrange: async (page) => {
        const hook = await write(page, '{\n  "size": 12,\n  "good": yes\n}');
        await hook.getByText('Not valid JSON: look at').waitFor();
      },
    },
  ];
}
