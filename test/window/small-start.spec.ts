import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findChromium } from '../stand-in/find-chromium.ts';
import { shots } from './gallery-shots.ts';
import { openGallery } from './open-gallery.ts';

// What is read before anything is shown is kept small: counted in what was built, not timed.

const out = path.resolve(import.meta.dirname, '../../out');

/** The scripts that the page loads before it draws anything: its entry, and what that imports. */
function scriptsOfPage(): readonly string[] {
  const html = readFileSync(path.join(out, 'renderer/index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) =>
    path.join(out, 'renderer', match[1] ?? ''),
  );
}

/** What main's entry imports at once, and what that imports in turn: files, and names of modules. */
function importsOf(file: string, seen: Set<string>): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  for (const [, to = ''] of text.matchAll(/^import (?:[^'"()]* from )?["']([^"']+)["'];$/gm)) {
    const found = to.startsWith('./') ? path.join(path.dirname(file), to) : to;
    if (seen.has(found)) continue;
    seen.add(found);
    if (found !== to) importsOf(found, seen);
  }
  return seen;
}

test('the window draws Home with no more than 250 KB of script', () => {
  const scripts = scriptsOfPage();
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(bytes).toBeLessThan(250_000);
});

for (const entry of ['index.js', 'cli.js']) {
  test(`main starts without what only messages need: ${entry}`, () => {
    const imports = importsOf(path.join(out, 'main', entry), new Set());
    expect(imports).toContain('node:sqlite');
    for (const late of ['node:http', 'node:http2']) expect(imports).not.toContain(late);
  });
}

test('what is loaded later leaves no hole on the way to it', async ({ playwright }) => {
  const browser = await playwright.chromium.launch({ executablePath: findChromium() });
  const gallery = await openGallery(browser);
  const home = shots.find(({ name }) => name === 'home');
  if (home === undefined) throw new Error('the gallery has no Home');
  const page = await gallery.open(home, { viewport: { width: 900, height: 600 } });
  for (const screen of ['History', 'Snapshots', 'Channels', 'Secrets', 'Settings', 'Home']) {
    expect(await holesOnTheWay(page, screen), screen).toBe(0);
  }
  gallery.close();
  await browser.close();
});

/** Presses a screen's button in the rail, and counts the frames without any heading until its own is there. */
function holesOnTheWay(page: Page, screen: string): Promise<number> {
  return page.evaluate(async (name) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('nav button')];
    buttons.find(({ textContent }) => textContent === name)?.click();
    const seen = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('main h1')].find((each) => each.checkVisibility());
    let holes = 0;
    while (seen()?.textContent !== name) {
      if (seen() === undefined) holes += 1;
      await new Promise(requestAnimationFrame);
    }
    return holes;
  }, screen);
}
