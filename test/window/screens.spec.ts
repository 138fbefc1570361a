import { expect, test, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { findChromium } from '../stand-in/find-chromium.ts';
import { shots } from './gallery-shots.ts';
import { openGallery, type Gallery } from './open-gallery.ts';

// Every screen, in every state that the gallery has, is read by axe in light and dark.

test.describe.configure({ mode: 'parallel' });

/** A browser and the gallery for each worker: hooks would make them anew for each of parallel tests. */
const it = test.extend<object, { readonly drawn: Gallery }>({
  drawn: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({ executablePath: findChromium() });
      const gallery = await openGallery(browser);
      await use(gallery);
      gallery.close();
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

for (const shot of shots) {
  it(`${shot.name} can be used by everybody, in light and dark`, async ({ drawn }) => {
    const page = await drawn.open(shot, {
      colorScheme: 'light',
      viewport: { width: 900, height: 600 },
      reducedMotion: 'reduce',
    });
    await page.evaluate(axe.source);
    expect(await violations(page, {})).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([]);
    expect(drawn.complaints.filter((each) => each.startsWith(`${shot.name}: `))).toEqual([]);
  });
}

/** What axe finds wrong, with the places, in a line each. */
function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  return page.evaluate(
    async (wanted) => {
      const reader = (globalThis as unknown as { readonly axe: typeof axe }).axe;
      // All else that it has to say would take longer to carry than to find.
      const { violations: found } = await reader.run(document, wanted);
      return found.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
        ),
      );
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
}
