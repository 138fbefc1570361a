import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { exclusionPresets } from '../../renderer/screens/editor/exclusion-presets.ts';
import { german } from '../../words/de/german.ts';
import { english } from '../../words/en/english.ts';
import { speak } from '../../words/speak.ts';
import { findChromium } from '../stand-in/find-chromium.ts';
import { fullScene, type Scene } from './gallery-scene.ts';
import { shots } from './gallery-shots.ts';
import { withUpkeep } from './gallery-upkeep.ts';
import { openGallery, type Gallery } from './open-gallery.ts';
import { namesOnPage, unfoldAll } from './page-texts.ts';

// The window is walked through twice, in English and in German: a text of several words that stands
// there in both was forgotten. The finder leads the way, as it knows English in every language.

const scene = withUpkeep(fullScene(Date.now()));

const MAIN_BUTTON = '.button.primary';

/** What is typed into the finder, and what is pressed on that screen then, how often. */
const finds: readonly (readonly [wanted: string, pressed?: string, times?: number])[] = [
  ['history'],
  ['deliveries'],
  ['channels'],
  ['secrets'],
  ['settings'],
  ['edit documents'],
  ['edit music'],
  ['snapshots of documents', '.snapshot-line', 1],
  ['new profile', MAIN_BUTTON, 1],
  ['new channel', MAIN_BUTTON, 1],
  ['backup step by step', MAIN_BUTTON, 4],
];
const runs = ['run-good', 'run-locked', 'run-on'];
/** Shots with a Home of their own. */
const homes = ['home-empty', 'home-paused-all', 'home-missed', 'home-rights'];

let browser: Browser;
let gallery: Gallery;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() });
  gallery = await openGallery(browser);
});

test.afterAll(async () => {
  await speak({ language: 'en', locale: 'en' });
  gallery.close();
  await browser.close();
});

test('nothing is left in English on any screen in German', async () => {
  test.setTimeout(120_000);
  const inEnglish = await textsIn('en');
  const inGerman = await textsIn('de');
  expect(inEnglish.size).toBeGreaterThan(400);
  const left = [...inGerman].filter(
    ([text]) => isEnglishWord(text) || (inEnglish.has(text) && isOfWords(text)),
  );
  expect(left).toEqual([]);
  expect(gallery.complaints).toEqual([]);
});

/** What nobody translates: what the made-up main says, and what others call their things. */
const madeUp = readFileSync(path.join(import.meta.dirname, 'gallery-api.ts'), 'utf8');
const sceneTexts = [scene, ...homes.map((name) => shotOf(name).scene)].flatMap(textsWithin);
const names = [
  ...new Set([
    ...sceneTexts,
    ...exclusionPresets.flatMap(textsWithin),
    'Azure Blob Storage',
    'Google Cloud Storage',
    'OpenStack Swift',
  ]),
].toSorted((a, b) => b.length - a.length);

/** Whether two words of Bellhop's own are in it. */
function isOfWords(text: string): boolean {
  if (madeUp.includes(text)) return false;
  const own = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return own.split(/\s+/).filter((part) => /^[“(]?[a-z’-]{2,}[.,:;!?)”]*$/i.test(part)).length > 1;
}

const englishTexts = new Set(textsWithin(english));
const germanTexts = new Set(textsWithin(german));

/** Whether it is a whole text of the English words, and of them alone. */
function isEnglishWord(text: string): boolean {
  const isMadeUp = madeUp.includes(`'${text}'`) || names.includes(text);
  return englishTexts.has(text) && !germanTexts.has(text) && !isMadeUp;
}

/** Every text in something, at any depth. */
function textsWithin(thing: unknown): readonly string[] {
  if (typeof thing === 'string') return thing.length > 3 ? [thing] : [];
  return typeof thing === 'object' && thing !== null
    ? Object.values(thing).flatMap(textsWithin)
    : [];
}

function shotOf(name: string): { readonly name: string; readonly scene: Scene } {
  return shots.find((shot) => shot.name === name)!;
}

type Collect = (where: string) => Promise<void>;

/** Every text of the window in a language, with where it stood first. */
async function textsIn(language: 'en' | 'de'): Promise<ReadonlyMap<string, string>> {
  // What the made-up main asks the real one for is said in this process.
  await speak({ language, locale: language });
  const texts = new Map<string, string>();
  const collectOn =
    (page: Page): Collect =>
    async (where) => {
      for (const text of await namesOnPage(page)) if (!texts.has(text)) texts.set(text, where);
    };
  for (const name of homes) {
    const page = await open(shotOf(name).scene, language);
    await look(page, name, collectOn(page));
  }
  const page = await open(scene, language);
  await walk(page, collectOn(page));
  return texts;
}

function open(about: Scene, language: 'en' | 'de'): Promise<Page> {
  const spoken = { ...about, general: { ...about.general, language } };
  return gallery.open(
    { name: language, scene: spoken, arrange: async () => {} },
    { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' },
  );
}

async function walk(page: Page, collect: Collect): Promise<void> {
  await page.locator('article').first().waitFor();
  await look(page, 'home', collect);
  for (const [wanted, pressed = '', times = 0] of finds) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(wanted);
    await collect('finder');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await look(page, wanted, collect);
    for (let count = 0; count < times; count += 1) {
      await page.locator(`main ${pressed}`).last().click();
      await look(page, `${wanted}, pressed`, collect);
    }
  }
  for (const run of runs) {
    await page.evaluate((id) => {
      location.hash = `#run/${id}`;
    }, run);
    await page.reload();
    await look(page, run, collect);
  }
}

const MOST_MENUS = 2;

/** Reads a screen as it opens, with all that unfolds, its tabs and its menus. */
async function look(page: Page, where: string, collect: Collect): Promise<void> {
  await page.locator('main:not([aria-busy]) h1').first().waitFor();
  await collect(where);
  await unfoldAll(page);
  await collect(`${where}, unfolded`);
  for (const tab of await page.locator('main [role="tab"]').all()) {
    await tab.click();
    await collect(`${where}, tab`);
  }
  const menus = await page
    .locator('main [aria-haspopup="true"], main [aria-haspopup="menu"]')
    .all();
  for (const menu of menus.slice(0, MOST_MENUS)) {
    await menu.click();
    await page.getByRole('menu').waitFor();
    await collect(`${where}, menu`);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
}
