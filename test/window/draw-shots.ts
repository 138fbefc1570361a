import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../stand-in/find-chromium.ts';
import type { Shot } from './gallery-snapshot-shots.ts';
import { openGallery } from './open-gallery.ts';

/**
 * Draws these shots in light and dark, in each size, into a folder that is emptied first. It throws at
 * the end when a page has complained of anything.
 * @param nameOf the file's name without its ending
 */
export async function drawShots(
  shots: readonly Shot[],
  folder: string,
  sizes: readonly { readonly width: number; readonly height: number }[],
  nameOf: (shot: Shot, width: number, theme: 'light' | 'dark') => string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium() });
  const gallery = await openGallery(browser);
  for (const shot of shots) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of sizes) {
        const page = await gallery.open(shot, { colorScheme, viewport });
        await page.mouse.move(0, 0); // It stands where the last click was.
        const file = `${nameOf(shot, viewport.width, colorScheme)}.png`;
        await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
      }
    }
  }
  await browser.close();
  gallery.close();
  if (gallery.complaints.length > 0) throw new Error(gallery.complaints.join('\n'));
}
