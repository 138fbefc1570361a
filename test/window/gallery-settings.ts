import type { Page } from 'playwright-core';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The beginning of a support bundle. */
export const aBundle = `== Bellhop ==
made at 2026-03-01T08:00:00.000Z
version 0.1.0 on linux
Linux 6.1.0 x64, Node 24.11.0, Electron 39.2.0
restic 0.19.1 at /usr/bin/restic
data folder ~/.config/bellhop
keychain ready

== Doctor ==
well: restic: Version 0.19.1 at /usr/bin/restic.
attention: Time: The clock was set back by 3 minutes today. (Switch on network time.)

== Configuration ==
general: keep awake yes, theme system, runs at once 2
profile Documents (documents)
  what: ~/Documents, ~/Pictures; 4 exclusions
  repository: rest at nas.example:8000, variables none
    hook ntfy (hook-ntfy): on, success failure, on failure ignore, POST https://ntfy.example
`;

/** Each section of the settings; the first also as people see it who need strong contrasts. */
export function settingsShots(scene: Scene): readonly Shot[] {
  return [
    ...['History', 'Hooks', 'Engine', 'Doctor', 'About'].map((name) => ({
      name: `settings-to-${name.toLowerCase()}`,
      scene,
      arrange: (page: Page) => goTo(page, name),
    })),
    {
      name: 'settings-to-support',
      scene,
      arrange: async (page) => {
        await goTo(page, 'Support bundle');
        await page.getByRole('button', { name: 'Show it' }).click();
        await page.getByRole('button', { name: 'Save…' }).click();
        await page.getByText('Saved: ').waitFor();
        await goTo(page, 'Support bundle', 'already there');
      },
    },
    ...(['home', 'settings'] as const).flatMap((screen) => [
      {
        name: `${screen}-forced-colors`,
        scene,
        arrange: async (page: Page) => {
          await page.emulateMedia({ forcedColors: 'active' });
          if (screen === 'settings') await open(page);
        },
      },
      {
        name: `${screen}-more-contrast`,
        scene,
        arrange: async (page: Page) => {
          await page.emulateMedia({ contrast: 'more' });
          if (screen === 'settings') await open(page);
        },
      },
    ]),
  ];
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('heading', { name: 'General' }).waitFor();
}

async function goTo(page: Page, section: string, from?: 'already there'): Promise<void> {
  if (from === undefined) await open(page);
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await sections.getByRole('link', { name: section, exact: true }).click();
}
